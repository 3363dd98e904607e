import Testing

@testable import Licensing
@testable import LicensingService
@testable import LicensingStore

/// Thirty ways to reach for more than one has; each is refused, and each refusal is in the log.
@Suite("Escalation")
struct EscalationTests {
  private let service: TestService

  init() async throws {
    service = try TestService()
    try await service.perform(.import(ImportFixture.metalworks()))
    try service.user("keeper", id: 2, .virtualAccountAdministrator, in: 2)
    try service.user("user", id: 3, .user)
    try service.user("viewer", id: 4, .viewer)
    try service.user("approver", id: 5, .approver)
    try service.user("vauser", id: 6, .virtualAccountUser, in: 2)
    try service.write([
      .user(User(id: 7, name: "gone", login: login("gone"), status: .disabled)),
      .grant(try grant(7, .administrator)),
      .user(User(id: 8, name: "pat", login: login("pat"), company: "North")),
      .grant(try grant(8, .administrator)),
    ])
  }

  private func grant(
    _ user: Identifier<User>, _ role: Role, _ place: Identifier<VirtualAccount>? = nil
  ) throws -> Grant {
    try #require(Grant(user: user, role: role, smartAccount: 1, virtualAccount: place))
  }

  private func give(
    _ email: String, _ role: Role, _ place: Identifier<VirtualAccount>? = nil
  ) -> Command {
    .people(
      .grant(
        GrantRequest(email: email, role: role, smartAccount: 1, virtualAccount: place)))
  }

  private func attempts() throws -> [(String, Command)] {
    let secret = Secret(randomBytes: Array("a secret of nobody".utf8))
    let own = try grant(1, .administrator)
    return [
      // Giving roles to oneself or to friends.
      ("user", give("me@x.example", .administrator)),
      ("viewer", give("me@x.example", .user)),
      ("approver", give("me@x.example", .administrator)),
      ("vauser", give("me@x.example", .virtualAccountAdministrator, 2)),
      ("keeper", give("me@x.example", .administrator)),
      ("keeper", give("me@x.example", .virtualAccountAdministrator, 3)),
      ("keeper", give("me@x.example", .virtualAccountViewer, 2)),
      ("eve", give("me@x.example", .viewer)),
      ("gone", give("me@x.example", .viewer)),
      // Taking roles from others, and the last administrator of the company.
      ("user", .people(.revoke(own))), ("keeper", .people(.revoke(own))),
      ("pat", .people(.revoke(own))), ("root", .people(.revoke(own))),
      ("pat", .people(.disable(1, in: 1))), ("user", .people(.disable(1, in: 1))),
      ("keeper", .people(.enable(7, in: 1))), ("gone", .people(.enable(7, in: 1))),
      // Codes that were never given.
      ("eve", .people(.redeem(code: secret.rawValue))),
      ("user", .people(.redeem(code: "aaaaaaaa"))),
      // What is an administrator's or the operator's.
      ("user", .account(.createVirtualAccount(VirtualAccountForm(name: "Mine"), in: 1))),
      ("keeper", .account(.deleteVirtualAccount(2))),
      ("viewer", .account(.rename(1, to: "Mine"))), ("user", .acceptAgreement(1)),
      ("user", .account(.setTier(1, above: nil))),
      // What is in another virtual account, or no longer anybody's.
      ("vauser", ImportFixture.move(1)), ("viewer", ImportFixture.move(1)),
      ("approver", ImportFixture.move(1)), ("gone", ImportFixture.move(1)),
      ("vauser", .token(.create(NewToken(virtualAccount: 1, secret: secret)))),
      ("user", .import(try ImportFixture.metalworks())),
      // A company that would make a partner one's own, and a profile of somebody shut out.
      ("pat", .request(.editProfile(Profile(email: "p@x.example", company: "Metalworks")))),
      ("gone", .request(.editProfile(Profile(email: "g@x.example")))),
    ]
  }

  @Test("Every attempt is refused, changes nothing, and stands in the log under who made it")
  func attemptsAreRefused() async throws {
    let attempts = try attempts()
    #expect(attempts.count >= 30)
    for (who, command) in attempts {
      // Repeats within a minute would only be counted.
      service.time.pass(milliseconds: 61_000)
      let before = try service.dump().estate
      #expect(await service.refusal(of: command, by: who) != nil, "\(who): \(command)")
      let after = try service.dump().estate
      #expect(after.grants == before.grants && after.users == before.users)
      #expect(after.virtualAccounts == before.virtualAccounts)
      #expect(after.documents == before.documents && after.holdings == before.holdings)
      guard case .refused = try service.happenings().last else {
        Issue.record("not logged: \(who): \(command)")
        continue
      }
      #expect(after.head == before.head.next)
    }
    #expect(try await service.verify() == nil)
  }

  @Test("Somebody else's request can't be sent again in one's own name")
  func replayed() async throws {
    try await service.perform(ImportFixture.move(1), request: "mine")
    #expect(
      await service.refusal(of: ImportFixture.move(1), by: "user", request: "mine")
        == .requestConflict(RequestID(unchecked: "mine")))
  }
}
