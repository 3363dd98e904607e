import Testing

@testable import Licensing

@Suite("Requests for access")
struct AccessTests {
  private var log = EstateBuilder()
  private let refining: Identifier<VirtualAccount>
  private let sales: Identifier<VirtualAccount>

  init() {
    refining = log.virtualAccount("Refining")
    sales = log.virtualAccount("Sales")
  }

  private func ask(
    _ role: Role = .virtualAccountUser, in places: [String] = ["refining"], company: String = ""
  ) -> Command {
    .request(
      .askAccess(
        AccessForm(
          profile: Profile(name: "Ada", email: "ada@metalworks.example", company: company),
          domain: "metalworks.example", virtualAccounts: places, role: role, reason: "work")))
  }

  private mutating func asked(_ command: Command) throws -> Identifier<AccessRequest> {
    try log.carryOut(command, by: log.principal("ada"))
    return try #require(log.estate.accessRequests.last?.id)
  }

  @Test("A login without a role asks, an administrator gives the role, and the asker hears of it")
  mutating func approved() throws {
    let id = try asked(ask())
    let decision = try log.carryOut(.request(.approveAccess(id, AccessApproval())))
    #expect(log.principal("ada").grants.map(\.virtualAccount) == [refining])
    #expect(
      decision.messages.map(\.content) == [
        .accessDecided(account: "Metalworks", isGranted: true, reason: "")
      ])
    #expect(
      log.refusal(of: .request(.approveAccess(id, AccessApproval())))
        == .impeded(.requestNotOpen("\(id)")))
  }

  @Test("Another role and other virtual accounts can be given than were asked for")
  mutating func other() throws {
    let id = try asked(ask(.administrator, in: []))
    try log.carryOut(
      .request(
        .approveAccess(
          id,
          AccessApproval(role: .virtualAccountViewer, virtualAccounts: [refining, sales]))))
    let grants = log.principal("ada").grants
    #expect(Set(grants.map(\.role)) == [.virtualAccountViewer])
    #expect(Set(grants.map(\.virtualAccount)) == [refining, sales])
  }

  @Test("A VA Administrator decides VA roles in its own accounts, and no others")
  mutating func byVirtualAccountAdministrator() throws {
    let keeper = log.user("keeper", .virtualAccountAdministrator, in: refining)
    let own = try asked(ask())
    let wide = try asked(ask(.virtualAccountUser, in: ["Refining", "Sales"]))
    let whole = try asked(ask(.user, in: []))
    let viewer = try asked(ask(.virtualAccountViewer))
    for id in [wide, whole, viewer] {
      guard
        case .notPermitted(.manageUsers, _, _, _) = log.refusal(
          of: .request(.approveAccess(id, AccessApproval())), by: keeper)
      else {
        Issue.record("decided \(id)")
        continue
      }
    }
    try log.carryOut(.request(.approveAccess(own, AccessApproval())), by: keeper)
    #expect(log.principal("ada").grants.count == 1)
  }

  @Test("Declining needs a reason, which the asker is told")
  mutating func declined() throws {
    let id = try asked(ask())
    #expect(
      log.refusal(of: .request(.declineAccess(id, reason: " "))) == .field(.reason, .empty))
    let decision = try log.carryOut(.request(.declineAccess(id, reason: "no need")))
    #expect(log.principal("ada").grants.isEmpty)
    #expect(log.estate.accessRequest(id)?.answer == "no need")
    #expect(
      decision.messages.map(\.content) == [
        .accessDecided(account: "Metalworks", isGranted: false, reason: "no need")
      ])
  }

  @Test("A partner is let in with consent, and never as an approver")
  mutating func partner() throws {
    #expect(
      log.refusal(of: ask(.approver, in: [], company: "North"), by: log.principal("ada"))
        == .impeded(.partnerApprover("Ada")))
    let id = try asked(ask(company: "North"))
    #expect(
      log.refusal(of: .request(.approveAccess(id, AccessApproval())))
        == .impeded(.consentNeeded("Ada")))
    let decision = try log.carryOut(
      .request(.approveAccess(id, AccessApproval(consents: true))))
    #expect(decision.drafts.first?.happening == .done(.consented("Ada")))
  }

  @Test("Nobody approves a request of their own without the right")
  mutating func own() throws {
    let id = try asked(ask(.administrator, in: []))
    guard
      case .notPermitted(.manageUsers, _, _, _) = log.refusal(
        of: .request(.approveAccess(id, AccessApproval())), by: log.principal("ada"))
    else {
      Issue.record("let in by itself")
      return
    }
  }

  @Test("Roles and places have to go together, and places have to be there")
  func places() {
    let ada = log.principal("ada")
    #expect(log.refusal(of: ask(in: []), by: ada) == .field(.virtualAccount, .empty))
    #expect(log.refusal(of: ask(.user), by: ada) == .field(.role, .malformed("user")))
    #expect(log.refusal(of: ask(in: ["Nowhere"]), by: ada) == .unknownVirtualAccount("Nowhere"))
  }
}
