import Foundation
import Testing

@testable import Licensing

@Suite("Quantities")
struct QuantityTests {
  @Test(
    "A quantity is from none to a thousand million",
    arguments: [
      (0, true), (1, true), (1_000_000_000, true), (1_000_000_001, false), (-1, false),
      (Int.max, false), (Int.min, false),
    ])
  func limits(number: Int, isQuantity: Bool) {
    #expect((Quantity(rawValue: number) != nil) == isQuantity)
  }

  @Test(
    "Clamping moves a number to the nearer limit",
    arguments: [(-1, 0), (0, 0), (7, 7), (1_000_000_001, 1_000_000_000), (Int.min, 0)])
  func clamped(number: Int, expected: Int) {
    #expect(Quantity(clamping: number).rawValue == expected)
  }

  @Test("A number out of range is not read as a smaller quantity")
  func decoding() throws {
    let read = { (text: String) in
      try JSONDecoder().decode([Quantity].self, from: Data(text.utf8))
    }
    #expect(try read("[0,1000000000]") == [.zero, 1_000_000_000])
    for text in ["[-1]", "[1000000001]", "[1.5]", "[99999999999999999999]", "[null]"] {
      #expect(throws: DecodingError.self) { try read(text) }
    }
  }
}
