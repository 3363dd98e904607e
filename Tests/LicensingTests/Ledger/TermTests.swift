import Testing

@testable import Licensing

@Suite("Terms")
struct TermTests {
  @Test(
    "A lot counts from its start up to, not including, its end",
    arguments: [
      ("2026-01-01", "2027-01-01", "2025-12-31", Standing.future),
      ("2026-01-01", "2027-01-01", "2026-01-01", .counting),
      ("2026-01-01", "2027-01-01", "2026-12-31", .counting),
      ("2026-01-01", "2027-01-01", "2027-01-01", .ended),
      (nil, "2027-01-01", "0001-01-01", .counting), (nil, "2027-01-01", "2027-01-01", .ended),
      ("2026-01-01", nil, "2025-12-31", .future), ("2026-01-01", nil, "9999-12-31", .counting),
      (nil, nil, "1969-12-31", .counting),
      ("2026-01-01", "2026-01-01", "2025-12-31", .future),
      ("2026-01-01", "2026-01-01", "2026-01-01", .ended),
      ("2026-02-01", "2026-01-01", "2025-12-31", .future),
      ("2026-02-01", "2026-01-01", "2026-01-15", .ended),
      ("2026-02-01", "2026-01-01", "2026-02-15", .ended),
    ] as [(String?, String?, String, Standing)])
  func standing(start: String?, end: String?, today: String, expected: Standing) {
    #expect(Term(start: start.map(day), end: end.map(day)).standing(on: day(today)) == expected)
  }

  @Test("A cancelled lot counts on no day")
  func cancelled() {
    let lot = Lot(
      id: 1, license: 1, kind: .perpetual, originalQuantity: 1, term: .perpetual, source: .order,
      status: .cancelled)
    #expect(lot.standing(on: day("2026-11-23")) == .cancelled)
  }
}
