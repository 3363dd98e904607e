import Testing

@testable import Licensing
@testable import LicensingService
@testable import LicensingStore

@Suite("Rights through the service")
struct RightsTests {
  private let service: TestService

  init() async throws {
    service = try TestService()
    try await service.perform(.import(ImportFixture.metalworks()))
    try service.user("ada", id: 2, .virtualAccountUser, in: 2)
    try service.user("app", id: 3, .approver)
  }

  private func isRefused(_ question: Question, to label: String) async -> Bool {
    do {
      _ = try await service.desk(label).reply(to: question)
      return false
    } catch {
      if case .notPermitted = error { return true }
      Issue.record("refused for something else: \(error)")
      return false
    }
  }

  private func namesNobody(_ question: Question, to label: String) async -> Bool {
    do {
      _ = try await service.desk(label).reply(to: question)
      return false
    } catch {
      guard case .notPermitted(_, let scope, let holders, _) = error else { return false }
      return scope == "smartdeck" && holders.isEmpty
    }
  }

  @Test("A stranger sees nothing but that there is a database")
  func stranger() async throws {
    let questions: [Question] = [
      .summary(SummaryQuery(account: 1)), .directory(DirectoryQuery(account: 1)),
      .inventory(InventoryQuery(scope: .smartAccount(1), limit: 5)),
      .positions(PositionsQuery(scope: .smartAccount(1))), .lots(LotsQuery(row: RowKey(1, 1))),
      .orders(OrdersQuery(scope: .smartAccount(1), limit: 5)),
      .events(EventsQuery(scope: .smartAccount(1), limit: 5)),
      .movePreview(MovePreviewQuery(ImportFixture.request(1))),
      .moveProposals(MoveProposalsQuery(row: RowKey(1, 1))),
      .importPreview(ImportPreviewQuery(try ImportFixture.metalworks())),
      .verification(VerificationQuery()),
    ]
    for question in questions {
      #expect(await isRefused(question, to: "eve"), "\(question)")
      #expect(await namesNobody(question, to: "eve"), "\(question)")
    }
    #expect(try await service.desk("eve").fetch(AccountsQuery()) == [])
    #expect(try await service.desk("eve").fetch(SessionQuery()).roles == [])
  }

  @Test("Who has a role in one virtual account sees that one only")
  func partOnly() async throws {
    let desk = service.desk("ada")
    let rows = try await desk.fetch(InventoryQuery(scope: .smartAccount(1), limit: 50)).rows
    #expect(rows.map(\.row) == [RowKey(2, 1)])
    #expect(
      try await desk.fetch(PositionsQuery(scope: .smartAccount(1))).map(\.row) == [RowKey(2, 1)])
    let names = try await desk.fetch(DirectoryQuery(account: 1)).virtualAccounts.map(\.id)
    #expect(names == [2])
    let summary = try await desk.fetch(SummaryQuery(account: 1)).headline
    #expect(summary.totals.surplus == 20)
    #expect(summary.totals.shortage == 0)
    let proposals = try await desk.fetch(MoveProposalsQuery(row: RowKey(2, 1)))
    #expect(proposals.candidates.map(\.virtualAccount) == [2])
    #expect(await isRefused(.lots(LotsQuery(row: RowKey(1, 1))), to: "ada"))
    #expect(await isRefused(.movePreview(MovePreviewQuery(ImportFixture.request(1))), to: "ada"))
    #expect(await isRefused(.verification(VerificationQuery()), to: "ada"))
  }

  @Test(
    "A right that is wanting changes nothing; the refusal is logged once a minute, with a count")
  func refusals() async throws {
    let before = try service.happenings().count
    for _ in 0..<5 {
      guard
        case .notPermitted(.moveLicenses, scope: _, holders: ["root"], roles: _) =
          await service.refusal(of: ImportFixture.move(1), by: "ada")
      else {
        Issue.record("not refused as it should be")
        return
      }
    }
    service.time.pass(milliseconds: 59_999)
    _ = await service.refusal(of: ImportFixture.move(1), by: "ada")
    #expect(try service.happenings().count == before + 1)
    service.time.pass(milliseconds: 1)
    _ = await service.refusal(of: ImportFixture.move(1), by: "ada")
    let told = try service.happenings().dropFirst(before)
    #expect(
      Array(told) == [
        .refused(.moveLicenses, scope: .smartAccount(1), times: 1),
        .refused(.moveLicenses, scope: .smartAccount(1), times: 6),
      ])
    #expect(try await service.position(2)?.entitled == 25)
    #expect(try await service.verify() == nil)
  }

  @Test("Each caller's and each right's refusals are counted apart")
  func apart() async throws {
    let before = try service.happenings().count
    let set = try ImportFixture.metalworks()
    _ = await service.refusal(of: ImportFixture.move(1), by: "ada")
    _ = await service.refusal(of: ImportFixture.move(1), by: "eve")
    _ = await service.refusal(of: .import(set), by: "ada")
    _ = await service.refusal(of: .import(set), by: "ada")
    #expect(try service.happenings().count == before + 3)
  }

  @Test("What was only counted is written before the service ends")
  func waiting() async throws {
    for _ in 0..<3 { _ = await service.refusal(of: ImportFixture.move(1), by: "ada") }
    try service.restart()
    #expect(
      try service.happenings().suffix(2) == [
        .refused(.moveLicenses, scope: .smartAccount(1), times: 1),
        .refused(.moveLicenses, scope: .smartAccount(1), times: 2),
      ])
    #expect(try await service.verify() == nil)
  }

  @Test("Beyond 10,000 remembered callers only the oldest is let go")
  func mostCallers() {
    let log = RefusalLog()
    func key(_ label: String) -> RefusalLog.Key {
      RefusalLog.Key(
        right: .moveLicenses, actor: Actor(login: login(label), host: "box"), account: 1)
    }
    for number in 0..<10_000 {
      let time = Instant(rawValue: Int64(number))
      #expect(log.timesToWrite(key("u\(number)"), at: time) == 1)
    }
    let now = Instant(rawValue: 10_001)
    #expect(log.timesToWrite(key("one more"), at: now) == 1)
    #expect(log.timesToWrite(key("u9999"), at: now) == nil)
    #expect(log.timesToWrite(key("u0"), at: now) == 1)
  }
}
