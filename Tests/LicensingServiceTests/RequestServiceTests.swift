import Testing

@testable import Licensing
@testable import LicensingService
@testable import LicensingStore

@Suite("Requests through the service")
struct RequestServiceTests {
  private let service: TestService

  init() async throws {
    service = try TestService()
    try await service.perform(.import(ImportFixture.metalworks()))
  }

  private func submit(nominee: String = "ada@forge.example") -> Command {
    .request(
      .submit(
        RequestForm(
          profile: Profile(name: "Pat", email: "pat@forge.example"), hasAuthority: nominee.isEmpty,
          nominee: nominee, accountName: "Forge", nominated: "bo@forge.example"), draft: nil))
  }

  private func waiting() async throws -> [OutboxMessage] {
    try await service.desk().fetch(OutboxQuery(limit: 50))
  }

  private func code(for address: String) async throws -> String {
    for item in try await waiting().reversed() where item.message.to.rawValue == address {
      switch item.message.content {
      case .authorityAsked(_, _, _, let code), .invitation(_, _, let code): return code
      case .requestReceived, .accountActivated, .requestDeclined, .requestExpired, .accessDecided,
        .accessAsked:
        continue
      }
    }
    throw Refusal.impeded(.codeInvalid)
  }

  private func requests(_ label: String) async throws -> [AccountRequest] {
    let window = try await service.desk(label).fetch(
      RecordsQuery(kind: .requests, scope: .smartAccount(0), limit: 50))
    return window.rows.compactMap {
      if case .request(let record) = $0 { record.request } else { nil }
    }
  }

  @Test("A log that begins with a request verifies, and its first caller is the operator")
  func beginning() async throws {
    let service = try TestService()
    try await service.perform(submit(nominee: ""), by: "pat")
    #expect(try await service.desk("pat").fetch(VerificationQuery()).problem == nil)
    #expect(try await service.desk("pat").fetch(SessionQuery()).isOperator)
    try service.restart()
    service.time.pass(days: 2)
    #expect(try await service.desk("pat").fetch(SessionQuery()).today == day("2026-11-25"))
    #expect(try await service.desk("pat").fetch(VerificationQuery()).problem == nil)
  }

  @Test("From a stranger's request over two codes to two administrators, and all of it verifies")
  func wholeLife() async throws {
    try await service.perform(submit(), by: "pat")
    #expect(try await requests("eve").isEmpty)
    #expect(try await requests("pat").map(\.status) == [.awaitingAuthority])
    try service.restart()
    try await service.perform(
      .people(.redeem(code: code(for: "ada@forge.example"))), by: "ada")
    let opened = try #require(try await requests("ada").first)
    #expect(opened.code == nil && opened.reviewer == login("ada"))
    try await service.perform(.request(.accept(opened.id, RequestAcceptance())), by: "ada")
    try await service.perform(.people(.redeem(code: code(for: "bo@forge.example"))), by: "bo")
    for label in ["ada", "bo"] {
      #expect(try await service.desk(label).fetch(SessionQuery()).roles == [.administrator])
    }
    #expect(try await service.verify() == nil)
    try service.service.rebuild()
    #expect(try await service.verify() == nil)
    #expect(try await requests("pat").map(\.status) == [.completed])
  }

  @Test("What nobody took in time expires with the first access of the day, and stays expired")
  func expiry() async throws {
    try await service.perform(submit(), by: "pat")
    let code = try await code(for: "ada@forge.example")
    service.time.pass(days: 13)
    #expect(try await requests("pat").map(\.status) == [.awaitingAuthority])
    service.time.pass(days: 1)
    #expect(try await requests("pat").map(\.status) == [.expired])
    #expect(
      await service.refusal(of: .people(.redeem(code: code)), by: "ada")
        == .impeded(.codeInvalid))
    #expect(await service.refusal(of: submit(nominee: ""), by: "pat") == nil)
    #expect(try await service.verify() == nil)
  }

  @Test("The outbox is the operator's alone; what was sent is marked, and no event tells of it")
  func outbox() async throws {
    try await service.perform(submit(), by: "pat")
    let waiting = try await waiting()
    #expect(waiting.map(\.message.to.rawValue) == ["pat@forge.example", "ada@forge.example"])
    let head = try service.head()
    do {
      _ = try await service.desk("pat").fetch(OutboxQuery(sent: [waiting[0].number], limit: 5))
      Issue.record("a stranger reads codes")
    } catch {
      #expect(error == .impeded(.notYours))
    }
    let left = try await service.desk().fetch(
      OutboxQuery(sent: [waiting[0].number], limit: 50))
    #expect(left == [waiting[1]])
    #expect(try service.head() == head)
    #expect(try await service.verify() == nil)
  }

  @Test("No code is in the log or in any table but the outbox")
  func secrets() async throws {
    try await service.perform(submit(), by: "pat")
    let code = try await code(for: "ada@forge.example")
    let log = try service.service.database.read { reader in
      var text = ""
      try EventLog(database: reader.database).forEachRecord { record, _ in text += "\(record)" }
      return text
    }
    #expect(log.contains("pat@forge.example"))
    let tables = "\(try service.dump())"
    #expect(!log.contains(code) && !tables.contains(code))
  }
}
