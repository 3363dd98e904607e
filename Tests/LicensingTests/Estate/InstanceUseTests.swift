import Testing

@testable import Licensing

@Suite("Use by instances")
struct InstanceUseTests {
  private var log = EstateBuilder()
  private let refining: Identifier<VirtualAccount>
  private let smelting: Identifier<VirtualAccount>
  private let routing: Identifier<License>
  private let lot: Identifier<Lot>
  private let router: Identifier<ProductInstance>
  private var here: RowKey { RowKey(refining, routing) }
  private var there: RowKey { RowKey(smelting, routing) }

  init() {
    refining = log.virtualAccount("Refining")
    smelting = log.virtualAccount("Smelting")
    routing = log.license("Routing")
    lot = log.lot(routing, in: refining, 20)
    router = log.instance(in: refining)
  }

  private func inUse(_ row: RowKey) -> Int { log.estate.position(of: row).inUse }

  @Test(
    "An instance takes the larger of what it reports and what it has reserved",
    arguments: [(0, 0, 0), (5, 0, 5), (0, 8, 8), (5, 8, 8), (8, 5, 8), (5, 5, 5)])
  mutating func larger(reported: Int, reserved: Int, expected: Int) {
    if reported > 0 { log.report(router, routing, reported) }
    if reserved > 0 { log.reserve(reserved, of: lot, in: here, for: router) }
    #expect(inUse(here) == expected)
    #expect(log.estate.position(of: here).reserved == reserved)
  }

  @Test("Reservations of one instance add up before they are compared with its report")
  mutating func several() {
    log.report(router, routing, 6)
    let first = log.reserve(4, of: lot, in: here, for: router)
    log.reserve(5, of: lot, in: here, for: router)
    #expect(inUse(here) == 9)
    log.append(.reservationReturned(first))
    #expect(inUse(here) == 6)
  }

  @Test("Use without an instance is added, and covers reservations without one")
  mutating func unattributed() {
    log.report(router, routing, 3)
    log.use(routing, in: refining, 4)
    #expect(inUse(here) == 7)
    log.reserve(2, of: lot, in: here)
    #expect(inUse(here) == 7)
    log.reserve(5, of: lot, in: here)
    #expect(inUse(here) == 10)
  }

  @Test("A reservation that is replaced counts once")
  mutating func replaced() {
    let id = log.reserve(5, of: lot, in: here, for: router)
    log.append(
      .reservation(
        Reservation(
          id: id, instance: router, row: here, lots: [LotQuantity(lot: lot, quantity: 2)])))
    #expect((inUse(here), log.estate.position(of: here).reserved) == (2, 2))
    #expect(log.estate.holdings(of: here).map(\.reserved) == [2])
  }

  /// The three orders in which one event can bring an instance and its reservation elsewhere.
  private func changes(_ order: Int, moving reservation: Reservation) -> [Change] {
    let put = Change.instance(
      ProductInstance(id: router, virtualAccount: smelting, hostName: "moved"))
    let back = Change.reservationReturned(reservation.id)
    let again = Change.reservation(
      Reservation(
        id: reservation.id, instance: router, row: there, lots: reservation.lots))
    return [[back, put, again], [put, again], [again, put]][order]
  }

  @Test(
    "An instance moves with its use and its reservation, in whatever order its event tells it",
    arguments: [0, 1, 2], [0, 3, 8])
  mutating func moved(order: Int, reported: Int) throws {
    if reported > 0 { log.report(router, routing, reported) }
    let id = log.reserve(5, of: lot, in: here, for: router)
    let reservation = try #require(log.estate.reservations[id])
    log.append(
      changes(order, moving: reservation),
      postings: Posting.transfer(
        of: 5, lot: lot, from: .virtualAccount(refining), to: .virtualAccount(smelting)))
    #expect((inUse(here), inUse(there)) == (0, max(5, reported)))
    #expect(log.estate.position(of: here).reserved == 0)
    #expect(log.estate.position(of: there).reserved == 5)
    log.append(.reservationReturned(id))
    #expect((inUse(here), inUse(there)) == (0, reported))
  }

  @Test("An instance that comes back finds everything as it was")
  mutating func thereAndBack() {
    log.report(router, routing, 3)
    log.reserve(5, of: lot, in: here, for: router)
    for account in [smelting, refining] {
      log.append(
        .instance(ProductInstance(id: router, virtualAccount: account, hostName: "a")))
      #expect(inUse(RowKey(account, routing)) == 5)
    }
    #expect((inUse(here), inUse(there)) == (5, 0))
  }

  @Test(
    "A removed instance takes nothing, whenever its reservation is returned", arguments: [0, 1])
  mutating func removed(order: Int) {
    log.report(router, routing, 3)
    let id = log.reserve(5, of: lot, in: here, for: router)
    let changes = [Change.reservationReturned(id), .instanceRemoved(router)]
    log.append(order == 0 ? changes : changes.reversed())
    #expect((inUse(here), log.estate.position(of: here).reserved) == (0, 0))
  }
}
