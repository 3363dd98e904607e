/// A key is written as an array: the sorting value (a number or a text), virtual account, license.
extension InventoryKey: Codable {
  /// Reads the array.
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    let value = try values.decode(Value.self)
    let account = try values.decode(Identifier<VirtualAccount>.self)
    self.init(value: value, row: RowKey(account, try values.decode(Identifier<License>.self)))
  }

  /// Writes the array.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(value)
    try values.encode(row.virtualAccount)
    try values.encode(row.license)
  }
}

extension InventoryKey.Value: Codable {
  /// Reads a bare number or a bare text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// Writes the number or the text by itself.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }
}
