import Testing

@testable import Licensing

@Suite("Lot rules")
struct LotRuleTests {
  private func holding(
    _ id: Int64, _ start: String?, _ end: String?, order: String? = nil
  ) -> Holding {
    Holding(
      lot: Lot(
        id: Identifier(rawValue: id), license: 1, kind: .term, originalQuantity: 1,
        term: Term(start: start.map(day), end: end.map(day)), source: .order,
        order: order.map { OrderReference(number: $0) }), quantity: 1)
  }

  private var lots: [Holding] {
    [
      holding(1, "2026-02-01", "2027-01-01", order: "B"),
      holding(2, nil, nil),
      holding(3, "2026-01-01", "2028-01-01"),
      holding(4, "2026-02-01", "2027-01-01", order: "A"),
      holding(5, "2026-01-01", "2027-01-01", order: "C"),
      holding(6, "2026-02-01", "2027-01-01", order: "A"),
      holding(7, "2026-05-01", nil),
      holding(8, nil, "2027-01-01", order: "Z"),
    ]
  }

  @Test(
    "Lots are taken by end, then by start, order and lot",
    arguments: [
      (LotRule.longestTermFirst, [2, 7, 3, 8, 5, 4, 6, 1]),
      (LotRule.soonestEndingFirst, [8, 5, 4, 6, 1, 3, 2, 7]),
    ] as [(LotRule, [Int64])])
  func order(rule: LotRule, expected: [Int64]) {
    #expect(rule.ordered(lots).map(\.lot.id.rawValue) == expected)
    #expect(rule.ordered(lots.reversed()).map(\.lot.id.rawValue) == expected)
  }
}
