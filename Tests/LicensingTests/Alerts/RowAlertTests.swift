import Testing

@testable import Licensing

@Suite("Alerts of a row")
struct RowAlertTests {
  private var log = EstateBuilder(on: "2026-11-23")
  private let refining: Identifier<VirtualAccount>
  private let manufacturing: Identifier<VirtualAccount>
  private let routing: Identifier<License>

  init() {
    refining = log.virtualAccount("Refining")
    manufacturing = log.virtualAccount("Manufacturing")
    routing = log.license("Routing")
  }

  private var row: RowKey { RowKey(refining, routing) }

  private func kinds() -> [AlertKind] { log.estate.alerts(of: row).map(\.kind) }

  @Test("A shortage that a sibling can close offers the move first, any other only buying")
  mutating func remedies() throws {
    log.use(routing, in: refining, 20)
    let alone = try #require(log.estate.alerts(of: row).first)
    #expect(alone.kind == .insufficientLicenses && alone.level == 20)
    #expect(alone.remedies == [.buy])
    log.lot(routing, in: manufacturing, 1)
    let helped = try #require(log.estate.alerts(of: row).first)
    #expect(helped.remedies == [.move, .buy])
  }

  @Test("An alert is gone when its cause is")
  mutating func gone() {
    log.use(routing, in: refining, 20)
    #expect(kinds() == [.insufficientLicenses])
    log.lot(routing, in: refining, 20)
    #expect(kinds().isEmpty)
  }

  @Test(
    "An end climbs the ladder day by day",
    arguments: [
      ("2027-02-22", nil), ("2027-02-21", 1), ("2027-01-23", 1), ("2027-01-22", 2),
      ("2026-12-23", 3), ("2026-12-07", 4), ("2026-11-30", 5), ("2026-11-26", 6),
      ("2026-11-24", 7),
    ] as [(String, Int?)])
  mutating func ladder(end: String, rung: Int?) throws {
    log.lot(routing, in: refining, 5, end: end)
    let alert = log.estate.alerts(of: row).first { $0.kind == .licensesExpiring }
    #expect(alert?.level == rung)
    #expect(alert?.due == (rung == nil ? nil : day(end)))
  }

  @Test("What has ended is an alert of its own, and no end ahead")
  mutating func expired() {
    log.lot(routing, in: refining, 5, end: "2026-11-23")
    #expect(kinds() == [.licensesExpired])
  }

  @Test("A lot's end that leaves the use uncovered is told ahead, with the day and the units")
  mutating func ahead() throws {
    log.lot(routing, in: refining, 8, end: "2027-01-01")
    log.lot(routing, in: refining, 4)
    log.use(routing, in: refining, 10)
    let alert = try #require(log.estate.alerts(of: row).first { $0.kind == .shortageAhead })
    #expect((alert.level, alert.due) == (6, day("2027-01-01")))
  }

  @Test("A renewal that begins in time makes the end harmless")
  mutating func renewed() {
    log.lot(routing, in: refining, 10, end: "2027-01-01")
    log.lot(routing, in: refining, 10, start: "2027-01-01")
    log.use(routing, in: refining, 10)
    #expect(!kinds().contains(.shortageAhead))
  }

  @Test("Today's gap is no gap ahead: it is told once")
  mutating func once() {
    log.lot(routing, in: refining, 8, end: "2027-01-01")
    log.use(routing, in: refining, 10)
    #expect(!kinds().contains(.shortageAhead))
    #expect(kinds().contains(.insufficientLicenses))
  }

  @Test("An acknowledgement covers the alert until it gets worse")
  mutating func acknowledged() throws {
    log.use(routing, in: refining, 20)
    let alert = try #require(log.estate.alerts(of: row).first)
    let word = Acknowledgement(
      key: alert.key, level: alert.level, login: login("root"), day: day("2026-11-23"))
    #expect(word.covers(alert))
    log.use(routing, in: refining, 19)
    #expect(word.covers(try #require(log.estate.alerts(of: row).first)))
    log.use(routing, in: refining, 21)
    #expect(!word.covers(try #require(log.estate.alerts(of: row).first)))
  }

  @Test("Reserved units whose lot has ended are told of, with what to do")
  mutating func reserved() throws {
    let lot = log.lot(routing, in: refining, 5, end: "2026-11-01")
    let id = log.reserve(3, of: lot, in: row)
    let reservation = try #require(log.estate.reservations[id])
    let alert = try #require(log.estate.alerts(of: reservation).first)
    #expect((alert.kind, alert.level) == (.reservedLicenseExpired, 3))
    #expect(alert.since == day("2026-11-01"))
  }
}
