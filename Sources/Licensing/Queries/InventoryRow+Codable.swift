/// A row is written as an array, for it is written often: license, virtual account, position, and
/// who changed it last (or null).
extension InventoryRow: Codable {
  /// Reads the array.
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    license = try values.decode(Name.self)
    virtualAccount = try values.decode(Name.self)
    position = try values.decode(Position.self)
    changedBy = try values.decodeNil() ? nil : try values.decode(Login.self)
  }

  /// Writes the array.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(license)
    try values.encode(virtualAccount)
    try values.encode(position)
    if let changedBy { try values.encode(changedBy) } else { try values.encodeNil() }
  }
}
