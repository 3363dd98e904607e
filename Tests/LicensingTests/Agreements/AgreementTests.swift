import Testing

@testable import Licensing

@Suite("Agreements")
struct AgreementTests {
  private var log = EstateBuilder()

  private mutating func wait(for version: Int) {
    log.append(
      .document(
        .agreement(
          AgreementAcceptance(
            smartAccount: 1, version: version, accepted: day("2026-01-01"), login: nil))))
  }

  private func gate() -> Refusal? {
    refusal { () throws(Refusal) in try log.estate.requireAgreement(1) }
  }

  @Test("An imported account counts as accepted elsewhere")
  func elsewhere() throws {
    let account = try #require(log.estate.smartAccounts[1])
    #expect(log.estate.agreementStanding(of: account) == .elsewhere)
    #expect(gate() == nil)
  }

  @Test("Until it is accepted nothing new begins, and an alert says so")
  mutating func pending() throws {
    wait(for: 0)
    #expect(gate() == .impeded(.agreementPending(name("Metalworks"))))
    #expect(
      log.estate.alerts(about: .smartAccount(1)).map(\.kind) == [.agreementPending])
    try log.carryOut(.acceptAgreement(1))
    #expect(gate() == nil)
    #expect(log.estate.acceptance(of: 1)?.login == login("root"))
    #expect(log.estate.alerts(about: .smartAccount(1)).isEmpty)
  }

  @Test("Administrator and approver accept it, and nobody else")
  mutating func rights() {
    wait(for: 0)
    let account = log.virtualAccount("Refining")
    for role in Role.allCases {
      let who = log.user("\(role)", role, in: role.isOfVirtualAccount ? account : nil)
      let refusal = log.refusal(of: .acceptAgreement(1), by: who)
      #expect((refusal == nil) == [.administrator, .approver].contains(role), "\(role)")
    }
  }

  @Test("A new version holds back what is new until it is accepted")
  mutating func newVersion() throws {
    try log.carryOut(.acceptAgreement(1))
    try log.carryOut(.account(.publishAgreement("https://licenses.example/2")), by: log.installer)
    let account = try #require(log.estate.smartAccounts[1])
    #expect(
      log.estate.currentAgreement
        == AgreementVersion(number: 2, reference: "https://licenses.example/2"))
    #expect(log.estate.agreementStanding(of: account) == .updated)
    #expect(gate() == .impeded(.agreementUpdated(account.name, version: 2)))
    #expect(log.estate.alerts(about: .smartAccount(1)).map(\.kind) == [.agreementUpdated])
    try log.carryOut(.acceptAgreement(1))
    #expect(gate() == nil)
    #expect(log.estate.acceptance(of: 1)?.version == 2)
    try log.carryOut(.account(.publishAgreement("Third")), by: log.installer)
    #expect(log.estate.currentAgreement.number == 3)
  }

  @Test("Only the operator publishes a version, and says where its text is")
  mutating func publishing() {
    let admin = log.user("ann", .administrator)
    #expect(
      log.refusal(of: .account(.publishAgreement("Mine")), by: admin) == .impeded(.notYours))
    let limit = AgreementVersion.longestReference
    let faults: [(String, Refusal?)] = [
      (" ", .field(.reference, .empty)), (String(repeating: "x", count: limit), nil),
      (String(repeating: "x", count: limit + 1), .field(.reference, .tooLong(limit: limit))),
      ("a\u{1B}[2J", .field(.reference, .invisibleCharacter(0x1B))),
    ]
    for (text, fault) in faults {
      #expect(log.refusal(of: .account(.publishAgreement(text)), by: log.installer) == fault)
    }
  }

  @Test("A holding account has none")
  mutating func holding() throws {
    var account = try #require(log.estate.smartAccounts[1])
    account.kind = .holding
    log.append(.smartAccount(account))
    #expect(log.refusal(of: .acceptAgreement(1)) == .impeded(.agreementNotNeeded(account.name)))
    #expect(gate() == .impeded(.holdingAccount(account.name)))
  }

  @Test("Somebody with the right takes note of an alert that there is, and of no other")
  mutating func acknowledge() throws {
    let refining = log.virtualAccount("Refining")
    let routing = log.license("Routing")
    log.use(routing, in: refining, 3)
    let key = AlertKey(.insufficientLicenses, .row(RowKey(refining, routing)))
    try log.carryOut(.acknowledge(key))
    let alert = try #require(log.estate.alerts(about: key.subject).first)
    #expect(log.estate.acknowledgement(of: alert)?.login == login("root"))
    #expect(log.estate.acknowledgement(of: alert)?.note == nil)
    try log.carryOut(.acknowledge(key, note: "  ordered on Monday "))
    #expect(log.estate.acknowledgement(of: alert)?.note == "ordered on Monday")
    let limit = Acknowledgement.longestNote
    try log.carryOut(.acknowledge(key, note: String(repeating: "x", count: limit)))
    #expect(
      log.refusal(of: .acknowledge(key, note: String(repeating: "x", count: limit + 1)))
        == .field(.message, .tooLong(limit: limit)))
    #expect(
      log.refusal(of: .acknowledge(key, note: "a\u{202E}b"))
        == .field(.message, .invisibleCharacter(0x202E)))
    #expect(
      log.refusal(of: .acknowledge(AlertKey(.licensesExpired, key.subject)))
        == .impeded(.noSuchAlert))
    let viewer = log.user("vic", .viewer)
    guard case .notPermitted = log.refusal(of: .acknowledge(key), by: viewer) else {
      Issue.record("a viewer may")
      return
    }
  }
}
