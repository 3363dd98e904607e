import Testing

@testable import Licensing

@Suite("People and their roles")
struct GrantTests {
  private var log = EstateBuilder()
  private let refining: Identifier<VirtualAccount>
  private let sales: Identifier<VirtualAccount>

  init() {
    refining = log.virtualAccount("Refining")
    sales = log.virtualAccount("Sales")
  }

  private func grant(
    _ email: String = "ada@metalworks.example", _ role: Role = .user,
    in account: Identifier<VirtualAccount>? = nil, company: String = "", consents: Bool = false
  ) -> Command {
    .people(
      .grant(
        GrantRequest(
          email: email, name: "Ada", company: company, role: role, smartAccount: 1,
          virtualAccount: account, consents: consents)))
  }

  private static let code = Circumstances.test.fresh.rawValue

  private func redeem(on day: String = "2026-11-23") -> Circumstances {
    Circumstances(
      now: Instant(startOf: Licensing.Day(day) ?? Day(number: 0)),
      fresh: Circumstances.test.fresh)
  }

  @Test("Nominating an address makes an invited user and a message with the only copy of a code")
  mutating func nominate() throws {
    let decision = try log.carryOut(grant())
    let user = try #require(log.estate.users.values.first { $0.email != nil })
    #expect((user.status, user.login) == (.invited, nil))
    #expect(
      decision.messages.map(\.content) == [
        .invitation(account: "Metalworks", role: .user, code: Self.code)
      ])
    let stored = try CanonicalEncoder().encode(decision.drafts)
    #expect(!String(decoding: stored, as: UTF8.self).contains(Self.code))
  }

  @Test("Whoever redeems the code is the user from then on, once")
  mutating func redeemOnce() throws {
    try log.carryOut(grant())
    let stranger = log.principal("ada")
    try log.carryOut(.people(.redeem(code: Self.code)), by: stranger, at: redeem())
    let ada = log.principal("ada")
    #expect(ada.user?.status == .active)
    #expect(ada.grants.map(\.role) == [.user])
    #expect(
      log.refusal(of: .people(.redeem(code: Self.code)), by: log.principal("eve"), at: redeem())
        == .impeded(.codeInvalid))
  }

  @Test(
    "A code is valid for fourteen days, and a wrong one is told no differently",
    arguments: [("2026-12-06", true), ("2026-12-07", false)])
  mutating func expiry(day: String, isValid: Bool) throws {
    try log.carryOut(grant())
    let refusal = log.refusal(
      of: .people(.redeem(code: Self.code)), by: log.principal("ada"), at: redeem(on: day))
    #expect(refusal == (isValid ? nil : .impeded(.codeInvalid)))
    #expect(
      log.refusal(
        of: .people(.redeem(code: "x")), by: log.principal("ada"), at: redeem())
        == .impeded(.codeInvalid))
  }

  @Test("A login that is somebody already takes the roles over")
  mutating func takeOver() throws {
    let bob = log.user("bob", .viewer)
    try log.carryOut(grant("bob@metalworks.example", .virtualAccountUser, in: refining))
    try log.carryOut(.people(.redeem(code: Self.code)), by: bob, at: redeem())
    #expect(Set(log.principal("bob").grants.map(\.role)) == [.viewer, .virtualAccountUser])
  }

  @Test(
    "Addresses that are none are refused at the field",
    arguments: [
      "", "ada", "ada@", "@x.example", "a b@x.example", "ada@localhost", "a@b@c.example",
      "ada@-x.example", "..@x.example", "ada\u{200B}@x.example",
    ])
  func badAddresses(email: String) {
    guard case .field(.email, _) = log.refusal(of: grant(email)) else {
      Issue.record("\(String(describing: log.refusal(of: grant(email))))")
      return
    }
  }

  @Test("An address is the same whatever its case")
  mutating func sameAddress() throws {
    try log.carryOut(grant("Ada@Metalworks.EXAMPLE"))
    #expect(log.refusal(of: grant()) == .impeded(.alreadyGranted("Ada")))
    try log.carryOut(grant("ada@metalworks.example", .approver))
    #expect(log.estate.users.values.count { $0.email == "ada@metalworks.example" } == 1)
  }

  @Test("A partner user needs the customer's consent, is no approver, and is logged as such")
  mutating func partner() throws {
    let company = "Northern Networks"
    #expect(
      log.refusal(of: grant("pat@north.example", .user, company: company))
        == .impeded(.consentNeeded("Ada")))
    #expect(
      log.refusal(of: grant("pat@north.example", .approver, company: company, consents: true))
        == .impeded(.partnerApprover("Ada")))
    let decision = try log.carryOut(
      grant("pat@north.example", .administrator, company: company, consents: true))
    #expect(decision.drafts.first?.happening == .done(.consented("Ada")))
    #expect(decision.warnings.isEmpty)
    let second = try log.carryOut(
      grant("sam@north.example", .administrator, company: company, consents: true))
    #expect(second.warnings == [.secondPartnerAdministrator])
  }

  @Test("The last administrator of the company can neither leave nor be demoted or disabled")
  mutating func lastAdministrator() throws {
    let root = log.administrator
    let own = try #require(root.grants.first)
    try log.carryOut(
      grant("pat@north.example", .administrator, company: "North", consents: true))
    let refused = Refusal.impeded(.lastAdministrator(name("Metalworks")))
    #expect(log.refusal(of: .people(.revoke(own))) == refused)
    #expect(log.refusal(of: .people(.disable(own.user, in: 1))) == refused)
    log.user("second", .administrator)
    #expect(log.refusal(of: .people(.revoke(own))) == nil)
    #expect(log.refusal(of: .people(.disable(own.user, in: 1))) == nil)
  }

  @Test("An address of another company makes a partner user where nobody says of which they are")
  mutating func foreignAddress() throws {
    guard case .impeded(.consentNeeded) = log.refusal(of: grant("pat@north.example", .user)) else {
      Issue.record("nobody was asked")
      return
    }
    #expect(log.refusal(of: grant("pat@north.example", .user, company: "Metalworks")) == nil)
    for own in ["pat@metalworks.example", "pat@emea.metalworks.example"] {
      #expect(log.refusal(of: grant(own, .user)) == nil)
    }
    try log.carryOut(grant("pat@north.example", .user, consents: true))
    let pat = try #require(log.estate.users.values.first { $0.email == "pat@north.example" })
    #expect(log.estate.isPartner(pat, of: 1))
  }

  @Test("A VA Administrator manages the VA Administrators and VA Users of its own accounts only")
  mutating func virtualAccountAdministrator() {
    let vera = log.user("vera", .virtualAccountAdministrator, in: refining)
    for role in Role.allCases {
      for account in [refining, sales] {
        let place = role.isOfVirtualAccount ? account : nil
        let isAllowed =
          account == refining && [.virtualAccountAdministrator, .virtualAccountUser].contains(role)
        let refusal = log.refusal(of: grant("new@metalworks.example", role, in: place), by: vera)
        if isAllowed {
          #expect(refusal == nil, "\(role) in \(account)")
        } else if case .notPermitted(.manageUsers, _, _, _) = refusal {
          continue
        } else {
          Issue.record("\(role) in \(account): \(String(describing: refusal))")
        }
      }
    }
  }

  @Test("Nobody gives a role to oneself or to others without the right to")
  mutating func escalation() {
    for role in Role.allCases
    where ![.administrator, .virtualAccountAdministrator].contains(role) {
      let who = log.user("\(role)", role, in: role.isOfVirtualAccount ? refining : nil)
      for wanted in Role.allCases {
        let place = wanted.isOfVirtualAccount ? refining : nil
        guard
          case .notPermitted(.manageUsers, _, _, _) = log.refusal(
            of: grant("me@x.example", wanted, in: place), by: who)
        else {
          Issue.record("\(role) gives \(wanted)")
          continue
        }
      }
    }
  }

  @Test("Everybody may give up a role of their own, and a disabled user has no right left")
  mutating func leave() throws {
    let ada = log.user("ada", .virtualAccountUser, in: refining)
    try log.carryOut(.people(.revoke(try #require(ada.grants.first))), by: ada)
    #expect(log.principal("ada").grants.isEmpty)
    let bob = log.user("bob", .administrator)
    try log.carryOut(.people(.disable(try #require(bob.user?.id), in: 1)))
    guard case .notPermitted = log.refusal(of: grant(), by: log.principal("bob")) else {
      Issue.record("a disabled user may")
      return
    }
    try log.carryOut(.people(.enable(try #require(bob.user?.id), in: 1)))
    #expect(log.refusal(of: grant(), by: log.principal("bob")) == nil)
  }
}
