import Licensing
import Testing

@testable import LicensingExchange

@Suite("Subscriptions beside license rows")
struct SubscriptionMergeTests {
  private let start = Day("2026-01-01")
  private let end = Day("2027-01-01")

  private func answer(_ name: String, quantity: Int) throws -> SubscriptionAnswer {
    let json = """
      {"license": "R", "virtualAccount": "V", "quantity": \(quantity), "subscriptionId": "\(name)",
       "billingType": "PREPAID", "startDate": "2026-01-01", "endDate": "2027-01-01"}
      """
    let row = try JSONRow(JSONDocument(Array(json.utf8)).root)
    return try SubscriptionAnswer(row, at: FilePlace(file: "s.json", line: 1, column: 1))
  }

  private func lots(_ lots: [ImportedLot], completedBy answers: [SubscriptionAnswer]) throws
    -> [ImportedLot]
  {
    let row = ImportedRow(
      license: try Name(imported: "R"), virtualAccount: try Name(imported: "V"), lots: lots)
    return SubscriptionMerge(answers, for: [row]).completed([row]).flatMap(\.lots).map(\.unplaced)
  }

  private func lot(
    _ quantity: Quantity, _ name: String?, start: Day?, end: Day?
  ) -> ImportedLot {
    ImportedLot(
      kind: .term, quantity: quantity, term: Term(start: start, end: end), subscription: name)
  }

  @Test("A lot that names its subscription gets the days that it lacks")
  func days() throws {
    let completed = try lots(
      [lot(5, "Sub1", start: nil, end: nil), lot(5, "Sub2", start: nil, end: Day("2026-06-01"))],
      completedBy: [answer("Sub1", quantity: 5), answer("Sub2", quantity: 5)])
    #expect(
      completed == [
        lot(5, "Sub1", start: start, end: end),
        lot(5, "Sub2", start: start, end: Day("2026-06-01")),
      ])
  }

  @Test("A lot without a name gets the subscription of the same units and days, each once")
  func names() throws {
    let completed = try lots(
      [
        lot(5, nil, start: start, end: end), lot(5, nil, start: start, end: end),
        lot(5, nil, start: start, end: end), lot(6, nil, start: start, end: end),
      ],
      completedBy: [answer("Sub1", quantity: 5), answer("Sub2", quantity: 5)])
    #expect(completed.map(\.subscription) == ["Sub1", "Sub2", nil, nil])
  }

  @Test("A row without lots gets one for each subscription with units")
  func noLots() throws {
    let completed = try lots(
      [], completedBy: [answer("Sub1", quantity: 5), answer("Sub2", quantity: 0)])
    #expect(completed == [lot(5, "Sub1", start: start, end: end)])
  }

  @Test("What a row says is never changed by a subscription")
  func nothingChanged() throws {
    let said = [lot(7, "Sub1", start: start, end: Day("2026-02-01"))]
    #expect(try lots(said, completedBy: [answer("Sub1", quantity: 5)]) == said)
  }
}
