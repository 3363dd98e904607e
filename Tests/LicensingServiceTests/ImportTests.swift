import Testing

@testable import Licensing
@testable import LicensingService
@testable import LicensingStore

@Suite("Importing through the service")
struct ImportTests {
  private let service: TestService

  init() throws { service = try TestService() }

  @Test("The first import founds the account; its caller is operator and administrator")
  func founding() async throws {
    let receipt = try await service.perform(.import(ImportFixture.metalworks()))
    #expect(receipt.outcome == .applied)
    let session = try await service.desk().fetch(SessionQuery())
    #expect(session.isOperator)
    #expect(session.roles == [.administrator])
    let summary = try await service.desk().fetch(SummaryQuery(account: 1))
    #expect(summary.headline.totals.shortage == 20)
    #expect(summary.headline.totals.surplus == 20)
    #expect(summary.headline.movableShortage == 20)
    #expect(try await service.verify() == nil)
  }

  @Test("An account is founded on the day on which it is imported, however long before was opened")
  func foundingDay() async throws {
    _ = try await service.desk().fetch(SessionQuery())
    service.time.pass(days: 3)
    try await service.perform(.import(ImportFixture.metalworks()))
    let days = try service.happenings().filter { if case .dayBegan = $0 { true } else { false } }
    #expect(try await service.desk().fetch(SessionQuery()).today == day("2026-11-26"))
    #expect(days == [])
  }

  @Test("The same import again changes nothing and writes no event")
  func again() async throws {
    let set = try ImportFixture.metalworks()
    try await service.perform(.import(set))
    let before = try service.dump()
    let receipt = try await service.perform(.import(set))
    #expect(receipt.outcome == .unchanged)
    #expect(try service.dump() == before)
  }

  @Test("Only what changed in the source is posted, and moves made here are not taken back")
  func differences() async throws {
    var set = try ImportFixture.metalworks()
    try await service.perform(.import(set))
    try await service.perform(ImportFixture.move(20))
    set.rows[0] = ImportFixture.row("Refining", inUse: 31, lots: [ImportFixture.lot(12)])
    try await service.perform(.import(set))
    #expect(try await service.position(1)?.entitled == 32)
    #expect(try await service.position(1)?.inUse == 31)
    #expect(try await service.position(2)?.entitled == 5)
    #expect(try await service.verify() == nil)
  }

  @Test("Units that the source moved as well are not issued a second time")
  func upstreamTransfer() async throws {
    var set = try ImportFixture.metalworks()
    try await service.perform(.import(set))
    try await service.perform(ImportFixture.move(20))
    set.rows[0] = ImportFixture.row("Refining", inUse: 30, lots: [ImportFixture.lot(30)])
    set.rows[1] = ImportFixture.row("Manufacturing", inUse: 5, lots: [ImportFixture.lot(5)])
    try await service.perform(.import(set))
    let total = try await service.desk().fetch(SummaryQuery(account: 1)).headline.totals.entitled
    #expect(total == 35)
    #expect(try await service.position(1)?.entitled == 30)
    #expect(try await service.verify() == nil)
  }

  @Test("A purchase that leaves two virtual accounts for a third arrives whole")
  func gathered() async throws {
    var set = try ImportFixture.metalworks()
    try await service.perform(.import(set))
    set.rows[0] = ImportFixture.row("Refining", inUse: 30, lots: [ImportFixture.lot(4)])
    set.rows[1] = ImportFixture.row("Manufacturing", inUse: 5, lots: [ImportFixture.lot(20)])
    set.rows[2] = ImportFixture.row("Sales", lots: [ImportFixture.lot(11)])
    try await service.perform(.import(set))
    #expect(try await service.position(1)?.entitled == 4)
    #expect(try await service.position(2)?.entitled == 20)
    #expect(try await service.position(3)?.entitled == 11)
    #expect(try await service.verify() == nil)
  }

  @Test("What the source gathered from several purchases it can take back again")
  func gatheredAndGone() async throws {
    var set = try ImportFixture.metalworks()
    let before = set
    try await service.perform(.import(set))
    set.rows[0] = ImportFixture.row("Refining", inUse: 30)
    set.rows[1] = ImportFixture.row("Manufacturing", inUse: 5)
    set.rows[2] = ImportFixture.row("Sales", lots: [ImportFixture.lot(35)])
    try await service.perform(.import(set))
    #expect(try await service.position(3)?.entitled == 35)
    let receipt = try await service.perform(.import(before))
    #expect(receipt.keptAside == [])
    #expect(try await service.position(1)?.entitled == 10)
    #expect(try await service.position(2)?.entitled == 25)
    #expect(try await service.position(3)?.entitled == 0)
    #expect(try await service.verify() == nil)
  }

  @Test("A purchase of no units yet can grow later")
  func emptyLot() async throws {
    var set = try ImportFixture.metalworks()
    set.rows[2] = ImportFixture.row("Sales", lots: [ImportFixture.lot(0, order: "SO-9")])
    try await service.perform(.import(set))
    set.rows[2] = ImportFixture.row("Sales", lots: [ImportFixture.lot(7, order: "SO-9")])
    try await service.perform(.import(set))
    #expect(try await service.position(3)?.entitled == 7)
    #expect(try await service.verify() == nil)
  }

  @Test("What a complete set no longer names is gone; of a partial one nothing is inferred")
  func gone() async throws {
    var set = try ImportFixture.metalworks()
    set.instances = [ImportFixture.instance("A", in: "Refining", 4)]
    try await service.perform(.import(set))
    var less = set
    (less.rows, less.instances) = ([set.rows[0]], [])
    less.complete = []
    #expect(try await service.perform(.import(less)).outcome == .unchanged)
    less.complete = [.rows, .instances]
    try await service.perform(.import(less))
    let row = try #require(try await service.position(2))
    #expect(row.entitled == 0)
    #expect(row.inUse == 0)
    #expect(try await service.desk().fetch(SummaryQuery(account: 1)).headline.instances == 0)
    #expect(try await service.verify() == nil)
  }

  @Test("A table of what counts today says nothing of lots that ended")
  func countingOnly() async throws {
    var set = try ImportFixture.metalworks()
    set.rows[2] = ImportFixture.row(
      "Sales", lots: [ImportFixture.lot(3), ImportFixture.lot(9, order: "SO-2", end: "2026-01-01")])
    try await service.perform(.import(set))
    set.complete = [.rowsWithCountingLots, .instances]
    set.rows[2] = ImportFixture.row("Sales")
    try await service.perform(.import(set))
    let row = try #require(try await service.position(3))
    #expect(row.entitled == 0)
    #expect(row.expired == 9)
    #expect(try await service.verify() == nil)
  }

  @Test(
    "Use that no instance reports is counted beside what they report; where they report more, they win",
    arguments: [(30, 4, 30), (30, 30, 30), (30, 33, 33), (0, 2, 2)])
  func unattributed(said: Int, reported: Int, inUse: Int) async throws {
    var set = try ImportFixture.metalworks()
    set.rows[0] = ImportFixture.row("Refining", inUse: said, lots: [ImportFixture.lot(10)])
    set.instances = [ImportFixture.instance("A", in: "Refining", reported)]
    let receipt = try await service.perform(.import(set))
    #expect(try await service.position(1)?.inUse == inUse)
    let warnings = receipt.keptAside.map(\.reason)
    #expect(
      warnings == (reported > said ? [.instancesReportMore(reported: reported, row: said)] : []))
    #expect(try await service.verify() == nil)
  }

  @Test("Reserved units can't be moved; what is reserved beyond what is held is kept aside")
  func reserved() async throws {
    var set = try ImportFixture.metalworks()
    set.rows[1] = ImportFixture.row(
      "Manufacturing", inUse: 5, reserved: 8, lots: [ImportFixture.lot(25)])
    set.rows[2] = ImportFixture.row("Sales", reserved: 3, lots: [ImportFixture.lot(1)])
    let receipt = try await service.perform(.import(set))
    #expect(receipt.keptAside.map(\.reason) == [.reservedBeyondHeld(missing: 2)])
    #expect(try await service.position(2)?.inUse == 8)
    guard
      case .notEnough(available: 17, asked: 18, license: _, virtualAccount: _) =
        await service.refusal(of: ImportFixture.move(18))
    else {
      Issue.record("reserved units were moved")
      return
    }
    try await service.perform(ImportFixture.move(17))
    #expect(try await service.verify() == nil)
  }

  @Test("More than 1,000 things become several events of one request, all or none")
  func manyItems() async throws {
    var set = try ImportFixture.metalworks()
    set.instances = (1...2500).map { ImportFixture.instance("S\($0)", in: "Refining", 1) }
    let receipt = try await service.perform(.import(set), request: "big")
    let parts = try service.happenings().compactMap {
      if case .imported(let outcome) = $0 { outcome } else { nil }
    }
    #expect(parts.map(\.part) == Array(1...parts.count))
    #expect(Set(parts.map(\.parts)) == [parts.count])
    #expect(parts.count == 3)
    #expect(receipt.sequence.rawValue == Int64(parts.count))
    let again = try await service.perform(.import(set), request: "big")
    #expect(again.outcome == .exists)
    #expect(again.sequence == receipt.sequence)
    #expect(try await service.verify() == nil)
  }

  @Test("The same import under the same id is known again after a restart")
  func afterRestart() async throws {
    let set = try ImportFixture.metalworks()
    let receipt = try await service.perform(.import(set), request: "first")
    try service.restart()
    for room in [0, 1, 2, 10, 50, 100, 500, 1000, 5000] {
      var coverage = Set<ImportSet.Coverage>(minimumCapacity: room)
      coverage.formUnion([.instances, .rows])
      var same = set
      same.complete = coverage
      let again = try await service.perform(.import(same), request: "first")
      #expect(again.outcome == .exists)
      #expect(again.sequence == receipt.sequence)
    }
  }
}
