import Testing

@testable import Licensing

@Suite("Footprints")
struct FootprintTests {
  private var log = EstateBuilder()
  private let refining: Identifier<VirtualAccount>
  private let smelting: Identifier<VirtualAccount>
  private let routing: Identifier<License>
  private let lot: Identifier<Lot>
  private let router: Identifier<ProductInstance>
  private var row: RowKey { RowKey(refining, routing) }

  init() {
    refining = log.virtualAccount("Refining")
    smelting = log.virtualAccount("Smelting")
    routing = log.license("Routing")
    lot = log.lot(routing, in: refining, 20, end: "2027-01-01")
    router = log.instance(in: refining)
    log.report(router, routing, 3)
  }

  /// Commits changes and expects the footprint to name what is different now, and nothing else.
  private mutating func commit(_ changes: Change..., postings: [Posting] = []) -> Footprint {
    let before = log.estate
    let footprint = log.commit(log.draft(changes, postings: postings))
    let difference = Footprint.difference(from: before, to: log.estate)
    #expect(footprint == difference)
    return footprint
  }

  @Test("Accounts, licenses, users and grants are named by their own keys")
  mutating func directory() throws {
    let domain = try #require(DomainIdentifier(rawValue: "b.example"))
    let account = SmartAccount(
      id: 2, kind: .holding, name: name("B"), domain: domain, status: .active)
    #expect(commit(.smartAccount(account)).smartAccounts == [2])
    let parked = VirtualAccount(id: 9, smartAccount: 2, name: name("Parked"))
    #expect(commit(.virtualAccount(parked)).virtualAccounts == [9])
    #expect(commit(.license(License(id: 7, name: name("New")))).licenses == [7])
    let user = User(id: 5, name: "Ada", login: nil)
    #expect(commit(.user(user)).users == [5])
    let grant = try #require(Grant(user: 5, role: .viewer, smartAccount: 1))
    #expect(commit(.grant(grant)).grants == [grant])
  }

  @Test("A lot, its units and the row they arrive in are named")
  mutating func lots() {
    let issued = Lot(
      id: 50, license: routing, kind: .term, originalQuantity: 5, term: .perpetual, source: .order)
    let footprint = commit(
      .lot(issued),
      postings: Posting.transfer(of: 5, lot: 50, from: .issued, to: .virtualAccount(refining)))
    #expect(footprint.lots == [50])
    #expect(footprint.holdings == [HoldingKey(row: row, lot: 50)])
    #expect(footprint.rows == [row])
  }

  @Test("A lot that counts on other days than before names the rows that hold it")
  mutating func changedLot() throws {
    var changed = try #require(log.estate.lots[lot])
    changed.originalQuantity = 30
    #expect(commit(.lot(changed)).rows == [])
    changed.status = .cancelled
    #expect(commit(.lot(changed)).rows == [row])
    #expect(log.estate.position(of: row).version == log.estate.head)
    changed.status = .active
    changed.term = .perpetual
    #expect(commit(.lot(changed)).rows == [row])
  }

  @Test("A row that a source names exists from then on, even when it is empty")
  mutating func rows() {
    let empty = RowKey(smelting, routing)
    #expect(commit(.row(empty)).rows == [empty])
    #expect(log.estate.allPositions().map(\.row).contains(empty))
  }

  @Test("Use names its row, and changes no version")
  mutating func use() {
    let version = log.estate.use(of: row).version
    #expect(commit(.unattributedUse(row: row, quantity: 4)).rows == [row])
    let footprint = commit(.usage(key: UsageKey(router, routing), quantity: 9))
    #expect((footprint.usage, footprint.rows) == ([UsageKey(router, routing)], [row]))
    #expect(log.estate.use(of: row).inUse == 13)
    #expect(log.estate.use(of: row).version == version)
    #expect(log.estate.use(of: row).changedBy == log.estate.head)
    _ = commit(.usage(key: UsageKey(router, routing), quantity: 0))
    #expect(log.estate.usage[router] == nil)
  }

  @Test("A reservation names its row and changes its version")
  mutating func reservations() {
    let reservation = Reservation(
      id: 1, instance: router, row: row, lots: [LotQuantity(lot: lot, quantity: 5)])
    let footprint = commit(.reservation(reservation))
    #expect((footprint.reservations, footprint.rows) == ([1], [row]))
    #expect(log.estate.use(of: row).version == log.estate.head)
    #expect(commit(.reservationReturned(1)).reservations == [1])
    #expect(log.estate.reservedLots[row] == nil)
  }

  @Test("A moved instance names both rows of what it reports; a removed one its own")
  mutating func instances() {
    let moved = ProductInstance(id: router, virtualAccount: smelting, hostName: "moved")
    let footprint = commit(.instance(moved))
    #expect(footprint.instances == [router])
    #expect(footprint.rows == [row, RowKey(smelting, routing)])
    let removed = commit(.instanceRemoved(router))
    #expect(removed.usage == [UsageKey(router, routing)])
    #expect(removed.rows == [RowKey(smelting, routing)])
  }

  @Test("Orders, lines and what a source said are named by their own keys")
  mutating func orders() {
    let order = Order(id: 3, number: "SO-1", placed: day("2026-01-01"))
    #expect(commit(.order(order)).orders == [3])
    let line = OrderLine(
      id: 4, order: 3, number: 1, sku: "R", license: routing, quantity: 5, status: .held,
      virtualAccount: refining)
    #expect(commit(.orderLine(line)).orderLines == [4])
    let key = SourceRecordKey(source: "api", key: "lot")
    let record = SourceRecord(subject: 1, quantity: 5)
    #expect(
      commit(.sourceRecord(source: "api", key: "lot", record: record)).sourceRecords == [key])
    #expect(commit(.sourceRecord(source: "api", key: "lot", record: nil)).sourceRecords == [key])
  }

  @Test("What a source no longer names leaves nothing behind")
  mutating func forgotten() {
    let before = log.estate.sourceRecords
    log.append(.sourceRecord(source: "api", key: "a", record: SourceRecord(subject: 1)))
    log.append(.sourceRecord(source: "api", key: "a", record: nil))
    #expect(log.estate.sourceRecords == before)
  }

  @Test("A new day names the rows whose lots end or start with it")
  mutating func newDay() throws {
    let start = log.lot(routing, in: smelting, 5, start: "2027-01-01")
    let draft = try #require(log.estate.decideDay(day("2027-01-01"), lots: log.estate.lots.values))
    #expect(draft.changes == [.day(day("2027-01-01"), ended: [lot], started: [start])])
    let before = log.estate
    let footprint = log.commit(draft)
    #expect(footprint == Footprint.difference(from: before, to: log.estate))
    #expect(footprint.rows == [row, RowKey(smelting, routing)])
    #expect(log.estate.decideDay(day("2027-01-01"), lots: []) == nil)
    #expect(log.estate.decideDay(day("2026-12-31"), lots: []) == nil)
  }

  @Test("A changed tier names every row of the families it joins or parts")
  mutating func tiers() {
    let advantage = log.license("Advantage")
    log.lot(advantage, in: refining, 5)
    log.use(routing, in: smelting, 2)
    let below = License(id: routing, name: name("Routing"), nextTier: advantage)
    let expected: Set = [row, RowKey(smelting, routing), RowKey(refining, advantage)]
    #expect(commit(.license(below)).rows == expected)
    #expect(commit(.license(License(id: routing, name: name("Routing")))).rows == expected)
    #expect(commit(.license(License(id: routing, name: name("Renamed")))).rows == [])
  }

  @Test("A move names its holdings, its rows and its own record")
  mutating func transfers() throws {
    let before = log.estate
    let draft = try log.estate.decide(
      MoveRequest(lines: [
        MoveLine(license: routing, source: refining, target: smelting, quantity: 5)
      ]), by: log.administrator)
    let footprint = log.commit(draft, by: login("root"))
    #expect(footprint == Footprint.difference(from: before, to: log.estate))
    let move = log.estate.head
    #expect(footprint.transfers == [move])
    let undo = try log.estate.decideUndo(UndoRequest(), by: log.administrator)
    #expect(log.commit(undo, by: login("root")).transfers == [move, move.next])
  }

  @Test("Footprints of several events add up")
  mutating func union() {
    let before = log.estate
    var all = log.commit(log.draft([.row(RowKey(smelting, routing))]))
    all.formUnion(log.commit(log.draft([.usage(key: UsageKey(router, routing), quantity: 1)])))
    all.formUnion(log.commit(log.draft([.license(License(id: 90, name: name("X")))])))
    #expect(all == Footprint.difference(from: before, to: log.estate))
  }
}
