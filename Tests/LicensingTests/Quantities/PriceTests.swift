import Foundation
import Testing

@testable import Licensing

@Suite("Prices")
struct PriceTests {
  @Test(
    "A price shows two to four decimals",
    arguments: [
      (125_000, "12.50 EUR"), (0, "0.00 EUR"), (1, "0.0001 EUR"), (10, "0.001 EUR"),
      (100, "0.01 EUR"), (10_000, "1.00 EUR"), (123_456, "12.3456 EUR"), (12_340, "1.234 EUR"),
      (9_999, "0.9999 EUR"),
    ] as [(Int64, String)])
  func written(amount: Int64, expected: String) {
    #expect(Price(tenThousandths: amount, currency: "EUR")?.description == expected)
  }

  @Test(
    "A price needs an amount that is not negative and a currency of three capital letters",
    arguments: [
      (-1, "EUR"), (1, "eur"), (1, "EU"), (1, "EURO"), (1, ""), (1, "E1R"), (1, "ÄÖ"), (1, "ЕUR"),
    ] as [(Int64, String)])
  func rejected(amount: Int64, currency: String) {
    #expect(Price(tenThousandths: amount, currency: currency) == nil)
  }

  @Test("A stored price is checked when it is read")
  func decoding() throws {
    let price = try #require(Price(tenThousandths: 125_000, currency: "EUR"))
    let stored = try JSONEncoder().encode(price)
    #expect(try JSONDecoder().decode(Price.self, from: stored) == price)
    for text in [
      #"{"tenThousandths":-1,"currency":"EUR"}"#, #"{"tenThousandths":1,"currency":"euro"}"#,
    ] {
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(Price.self, from: Data(text.utf8))
      }
    }
  }
}
