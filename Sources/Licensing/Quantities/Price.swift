/// An exact amount of money for one unit, in ten-thousandths of a currency's unit.
public struct Price: Hashable, Sendable {
  /// The amount in ten-thousandths: 12.50 is 125,000.
  public let tenThousandths: Int64
  /// The ISO 4217 code, three capital letters.
  public let currency: String

  /// Makes a price; nil where the amount is negative or the currency is not three capital letters.
  public init?(tenThousandths: Int64, currency: String) {
    guard tenThousandths >= 0, currency.utf8.count == 3,
      currency.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    self.tenThousandths = tenThousandths
    self.currency = currency
  }
}

extension Price: CustomStringConvertible {
  /// The amount with two to four decimals and its currency: `12.50 EUR`.
  public var description: String {
    var decimals = padded(Int(tenThousandths % 10_000), to: 4)
    while decimals.count > 2, decimals.last == "0" { decimals.removeLast() }
    return "\(tenThousandths / 10_000).\(decimals) \(currency)"
  }
}

extension Price: Codable {
  private enum CodingKeys: String, CodingKey {
    case tenThousandths, currency
  }

  /// Reads an amount and its currency; what is no price is an error.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let price = Price(
      tenThousandths: try values.decode(Int64.self, forKey: .tenThousandths),
      currency: try values.decode(String.self, forKey: .currency))
    guard let price else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no price"))
    }
    self = price
  }
}
