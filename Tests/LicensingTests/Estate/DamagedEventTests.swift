import Testing

@testable import Licensing

@Suite("Damaged events")
struct DamagedEventTests {
  private var log = EstateBuilder()
  private let refining: Identifier<VirtualAccount>
  private let routing: Identifier<License>
  private let lot: Identifier<Lot>

  init() {
    refining = log.virtualAccount("Refining")
    routing = log.license("Routing")
    lot = log.lot(routing, in: refining, 20)
  }

  /// Applies an event that begins with an honest change, and expects nothing to be changed by it.
  private func refused(_ changes: [Change], postings: [Posting] = []) -> DamagedEvent.Detail? {
    let honest = Change.license(License(id: 80, name: name("Honest")))
    let event = log.event(log.draft([honest] + changes, postings: postings))
    var estate = log.estate
    let detail = damage { () throws(DamagedEvent) in try estate.apply(event) }
    #expect(estate == log.estate)
    return detail
  }

  @Test("Only the next event of the log is taken")
  func order() {
    for offset in [-1, 0, 2] as [Int64] {
      let sequence = SequenceNumber(rawValue: log.estate.head.rawValue + offset)
      var estate = log.estate
      let event = Event(
        sequence: sequence, time: Instant(rawValue: 0), actor: .system, request: nil,
        draft: log.draft([]))
      #expect(damage { () throws(DamagedEvent) in try estate.apply(event) } == .outOfOrder)
      #expect(estate == log.estate)
    }
  }

  @Test("Postings that do not balance are refused")
  func balance() {
    let posting = Posting(lot: lot, place: .virtualAccount(refining), quantity: 1)
    #expect(refused([], postings: [posting]) == .unbalanced)
  }

  @Test("Units of a lot that does not exist are refused")
  func unknownLot() {
    let postings = Posting.transfer(
      of: 1, lot: 99, from: .issued, to: .virtualAccount(refining))
    #expect(refused([], postings: postings) == .unknownLot)
  }

  @Test("A row can give what it holds and not one unit more")
  func negativeHolding() {
    let give = { (quantity: Quantity) in
      Posting.transfer(of: quantity, lot: lot, from: .virtualAccount(refining), to: .returned)
    }
    #expect(refused([], postings: give(21)) == .negativeHolding)
    #expect(refused([], postings: give(11) + give(10)) == .negativeHolding)
    var estate = log.estate
    let all = log.event(log.draft([], postings: give(20)))
    #expect(damage { () throws(DamagedEvent) in try estate.apply(all) } == nil)
    #expect(estate.holdings.isEmpty)
  }

  @Test("Use by an instance that does not exist is refused")
  func unknownInstance() {
    #expect(refused([.usage(key: UsageKey(99, routing), quantity: 1)]) == .unknownInstance)
    #expect(refused([.instanceRemoved(99)]) == .unknownInstance)
    let reservation = Reservation(
      id: 1, instance: 99, row: RowKey(refining, routing),
      lots: [LotQuantity(lot: lot, quantity: 1)])
    #expect(refused([.reservation(reservation)]) == .unknownInstance)
  }

  @Test("What an event itself makes and removes is known in its order")
  func withinOneEvent() {
    let instance = ProductInstance(id: 60, virtualAccount: refining, hostName: "a")
    let usage = Change.usage(key: UsageKey(60, routing), quantity: 1)
    #expect(refused([usage, .instance(instance)]) == .unknownInstance)
    #expect(refused([.instance(instance), .instanceRemoved(60), usage]) == .unknownInstance)
    var estate = log.estate
    let honest = log.event(log.draft([.instance(instance), usage, .instanceRemoved(60)]))
    #expect(damage { () throws(DamagedEvent) in try estate.apply(honest) } == nil)
  }

  @Test("A reservation that does not exist can't be returned")
  func unknownReservation() {
    #expect(refused([.reservationReturned(99)]) == .unknownReservation)
  }
}
