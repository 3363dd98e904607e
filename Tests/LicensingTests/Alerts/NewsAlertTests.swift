import Testing

@testable import Licensing

@Suite("Alerts of tokens, keys, returns and restricted licenses")
struct NewsAlertTests {
  private func token(uses: Int, most: Int?, expires: String = "2026-12-01") -> RegistrationToken {
    RegistrationToken(
      id: 7, virtualAccount: 1, description: "branch", digest: Secret(randomBytes: [1]).digest,
      created: Instant(startOf: day("2026-11-01")), expires: Instant(startOf: day(expires)),
      mostUses: most, uses: uses)
  }

  @Test(
    "A token is told of from four fifths of its uses on, until it ends",
    arguments: [(7, false), (8, true), (10, true)])
  func nearLimit(uses: Int, isTold: Bool) {
    let estate = Estate(day: day("2026-11-23"))
    let alerts = estate.alerts(of: token(uses: uses, most: 10))
    #expect(alerts.map(\.kind) == (isTold ? [.tokenNearLimit] : []))
    #expect(alerts.allSatisfy { $0.remedies.first == .makeToken && $0.subject == .token(7) })
    #expect(estate.alerts(of: token(uses: uses, most: nil)).isEmpty)
    #expect(estate.alerts(of: token(uses: 10, most: 10, expires: "2026-11-23")).isEmpty)
  }

  @Test("A restricted license beyond what there is is an alert of its own")
  func restricted() throws {
    var log = EstateBuilder(on: "2026-11-23")
    let refining = log.virtualAccount("Refining")
    let routing = log.license("Routing")
    log.use(routing, in: refining, 2)
    let row = RowKey(refining, routing)
    #expect(log.estate.alerts(of: row).map(\.kind) == [.insufficientLicenses])
    log.append(
      .license(License(id: routing, name: name("Routing"), isExportRestricted: true)))
    #expect(
      log.estate.alerts(of: row).map(\.kind)
        == [.insufficientLicenses, .restrictedLicenseNotAvailable])
    log.lot(routing, in: refining, 2)
    #expect(log.estate.alerts(of: row).isEmpty)
  }

  @Test(
    "That reserved units came back is news for a week",
    arguments: [("2026-11-23", true), ("2026-11-17", true), ("2026-11-16", false)])
  func returned(happened: String, isTold: Bool) throws {
    var log = EstateBuilder(on: "2026-11-23")
    let refining = log.virtualAccount("Refining")
    let routing = log.license("Routing")
    log.lot(routing, in: refining, 5)
    let row = RowKey(refining, routing)
    log.append(
      .document(.returned(ReturnedReservation(row: row, quantity: 3, day: day(happened)))))
    let alerts = log.estate.alerts(of: row)
    #expect(alerts.map(\.kind) == (isTold ? [.reservationReturned] : []))
    #expect(alerts.allSatisfy { $0.level == 3 && $0.since == day(happened) })
  }

  @Test("A key that was converted is news for a week, one that was not is none")
  func converted() throws {
    var log = EstateBuilder(on: "2026-11-23")
    let refining = log.virtualAccount("Refining")
    let routing = log.license("Routing")
    let old = log.lot(routing, in: refining, 4, start: "2026-11-16")
    let fresh = log.lot(routing, in: refining, 4, start: "2026-11-17")
    func alerts(_ status: TraditionalLicense.Status, _ lot: Identifier<Lot>?) -> [AlertKind] {
      let key = TraditionalLicense(
        id: 1, smartAccount: log.smartAccount, virtualAccount: refining, key: "PAK", sku: "S",
        license: routing, quantity: 4, status: status, lot: lot)
      return log.estate.alerts(of: key).map(\.kind)
    }
    #expect(alerts(.converted, fresh) == [.conversionDone])
    #expect(alerts(.converted, old).isEmpty)
    #expect(alerts(.assigned, nil).isEmpty)
  }
}
