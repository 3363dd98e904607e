import Testing

@testable import Licensing

@Suite("Requests for a smart account")
struct RequestTests {
  private var log = EstateBuilder()

  private func form(_ change: (inout RequestForm) -> Void = { _ in }) -> RequestForm {
    var form = RequestForm(
      profile: Profile(name: "Pat", email: "pat@forge.example", company: "Forge"),
      accountName: "Forge Works")
    change(&form)
    return form
  }

  private func moment(_ text: String = "2026-11-23") -> Circumstances {
    Circumstances(
      now: Instant(startOf: day(text)), fresh: Circumstances.test.fresh,
      others: (1...3).map { Secret(randomBytes: [UInt8](repeating: $0, count: 20)) })
  }

  private let code = Circumstances.test.fresh.rawValue

  private func submit(_ form: RequestForm) -> Command { .request(.submit(form, draft: nil)) }

  private func refusal(of form: RequestForm) -> Refusal? {
    log.refusal(of: submit(form), by: log.principal("pat"), at: moment())
  }

  private var account: SmartAccount? {
    log.estate.smartAccounts.values.max { $0.id < $1.id }
  }

  /// A request of Pat's that names Ada, opened by Ada's login with the code of the message.
  private mutating func opened(
    _ change: (inout RequestForm) -> Void = { _ in }
  ) throws -> Identifier<AccountRequest> {
    let form = form {
      $0.hasAuthority = false
      $0.nominee = "ada@forge.example"
      change(&$0)
    }
    try log.carryOut(submit(form), by: log.principal("pat"), at: moment())
    try log.carryOut(
      .people(.redeem(code: code)), by: log.principal("ada"),
      at: moment())
    return try #require(log.estate.accountRequests.last?.id)
  }

  @Test("Who has the authority gets the account at once, as its administrator")
  mutating func authority() throws {
    let decision = try log.carryOut(
      submit(form()), by: log.principal("pat"), at: moment())
    let account = try #require(account)
    #expect((account.status, account.domain.rawValue) == (.active, "forge.example"))
    #expect(log.principal("pat").grants.map(\.role) == [.administrator])
    #expect(log.estate.agreementStanding(of: account) == .pending)
    let places = log.estate.virtualAccounts.values.filter { $0.smartAccount == account.id }
    #expect(places.map(\.isDefault) == [true])
    #expect(places.map(\.visibility) == [.public])
    #expect(decision.drafts.map(\.happening) == [.done(.accountActivated("Forge Works"))])
    #expect(log.estate.accountRequests.map(\.status) == [.completed])
    #expect(decision.messages.map(\.to.rawValue) == ["pat@forge.example", "pat@forge.example"])
  }

  @Test("A holding account has no agreement to accept")
  mutating func holding() throws {
    try log.carryOut(
      submit(form { $0.kind = .holding }), by: log.principal("pat"), at: moment())
    #expect(log.estate.agreementStanding(of: try #require(account)) == .notNeeded)
  }

  @Test("An edited domain waits for the operator, who approves or declines it")
  mutating func editedDomain() throws {
    try log.carryOut(
      submit(form { $0.domain = "EMEA.forge.example" }), by: log.principal("pat"), at: moment())
    let request = try #require(log.estate.accountRequests.last)
    #expect((request.status, account?.status) == (.awaitingApproval, .pending))
    let approve = Command.request(.approve(request.id))
    #expect(log.refusal(of: approve, at: moment()) == .impeded(.notYours))
    let root = log.installer
    try log.carryOut(approve, by: root, at: moment())
    #expect((account?.status, account?.domain.rawValue) == (.active, "emea.forge.example"))
    #expect(
      log.refusal(of: approve, by: root, at: moment())
        == .impeded(.requestNotOpen("\(request.id)")))
  }

  @Test("A declined request frees its domain, and its account is read-only")
  mutating func declined() throws {
    let id = try opened()
    try log.carryOut(
      .request(.decline(id, reason: "not ours")), by: log.principal("ada"), at: moment())
    #expect((account?.status, account?.domain.rawValue) == (.inactive, "account-2.invalid"))
    #expect(log.estate.accountRequest(id)?.status == .declined)
    #expect(refusal(of: form()) == nil)
  }

  @Test("A nominee is sent a code, opens the request with it once, and becomes the administrator")
  mutating func nominee() throws {
    let id = try opened()
    #expect(log.estate.accountRequest(id)?.reviewer == login("ada"))
    #expect(
      log.refusal(
        of: .people(.redeem(code: code)), by: log.principal("eve"),
        at: moment()) == .impeded(.codeInvalid))
    #expect(
      log.refusal(
        of: .request(.accept(id, RequestAcceptance())), by: log.principal("pat"), at: moment())
        == .impeded(.unknown(.number, "\(id)")))
    try log.carryOut(
      .request(.accept(id, RequestAcceptance())), by: log.principal("ada"), at: moment())
    #expect(log.principal("ada").user?.email == "ada@forge.example")
    #expect(log.principal("ada").grants.map(\.role) == [.administrator])
    #expect(log.principal("pat").grants.isEmpty)
    #expect(account?.status == .active)
  }

  @Test("A nominee can name somebody else, whose code is another one")
  mutating func passedOn() throws {
    let id = try opened()
    let decision = try log.carryOut(
      .request(.nominate(id, email: "bo@forge.example")), by: log.principal("ada"),
      at: moment())
    #expect(decision.messages.map(\.to.rawValue) == ["bo@forge.example"])
    #expect(
      log.refusal(
        of: .request(.accept(id, RequestAcceptance())), by: log.principal("ada"), at: moment())
        == .impeded(.unknown(.number, "\(id)")))
    #expect(log.estate.accountRequest(id)?.reviewer == nil)
  }

  @Test(
    "Whoever was nominated is an administrator only where left ticked",
    arguments: [true, false])
  mutating func ticked(isTicked: Bool) throws {
    let id = try opened {
      $0.nominated = "Bo@forge.example, cy@forge.example,bo@forge.example"
      $0.wantsAccess = true
    }
    let acceptance =
      isTicked
      ? RequestAcceptance() : RequestAcceptance(nominated: [], grantsAccess: false)
    let decision = try log.carryOut(
      .request(.accept(id, acceptance)), by: log.principal("ada"), at: moment())
    let invited = log.estate.users.values.filter { $0.status == .invited }.compactMap(\.email)
    #expect(Set(invited) == (isTicked ? ["bo@forge.example", "cy@forge.example"] : []))
    #expect(log.principal("pat").grants.isEmpty == !isTicked)
    let codes = decision.messages.compactMap { message -> String? in
      if case .invitation(_, _, let code) = message.content { code } else { nil }
    }
    #expect(codes == (isTicked ? moment().others.prefix(2).map(\.rawValue) : []))
  }

  @Test("A partner who asked for access gets it only with the customer's consent")
  mutating func partnerAccess() throws {
    let id = try opened {
      $0.profile.company = "North"
      $0.wantsAccess = true
      $0.company = CompanyForm(
        name: "Forge", country: "DE", address: "Street 1", region: "na", postalCode: "NA")
    }
    #expect(
      log.refusal(
        of: .request(.accept(id, RequestAcceptance())), by: log.principal("ada"), at: moment())
        == .impeded(.consentNeeded("Pat")))
    let decision = try log.carryOut(
      .request(.accept(id, RequestAcceptance(consents: true))), by: log.principal("ada"),
      at: moment())
    #expect(decision.drafts.first?.happening == .done(.consented("Pat")))
    #expect(log.estate.accountRequest(id)?.form.company.region == "NA")
  }

  @Test("Nobody of another company can activate an account alone")
  mutating func partnerActivates() throws {
    let id = try opened {
      $0.company = CompanyForm(
        name: "Forge", country: "DE", address: "Street 1", region: "NA", postalCode: "1")
    }
    let acceptance = RequestAcceptance(profile: Profile(company: "North"))
    #expect(
      log.refusal(of: .request(.accept(id, acceptance)), by: log.principal("ada"), at: moment())
        == .impeded(.lastAdministrator(name("Forge Works"))))
  }

  @Test(
    "A request expires on the fourteenth day after it, not before",
    arguments: [("2026-12-06", false), ("2026-12-07", true)])
  mutating func expiry(today: String, hasExpired: Bool) throws {
    let id = try opened()
    let expiry = log.estate.decideExpiries(on: day(today))
    for draft in expiry.drafts { log.commit(draft) }
    #expect((log.estate.accountRequest(id)?.status == .expired) == hasExpired)
    #expect((account?.status == .inactive) == hasExpired)
    #expect(expiry.messages.map(\.to.rawValue) == (hasExpired ? ["pat@forge.example"] : []))
    #expect(
      (log.refusal(
        of: .request(.accept(id, RequestAcceptance())), by: log.principal("ada"),
        at: moment(today)) != nil) == hasExpired)
  }

  @Test("A draft holds anything, is its owner's alone, and is gone on with")
  mutating func draft() throws {
    let unfinished = form { $0.profile.email = "nonsense" }
    let pat = log.principal("pat")
    try log.carryOut(.request(.save(unfinished, draft: nil)), by: pat, at: moment())
    let id = try #require(log.estate.accountRequests.last?.id)
    #expect(
      log.refusal(
        of: .request(.submit(form(), draft: id)), by: log.principal("eve"), at: moment())
        == .impeded(.unknown(.number, "\(id)")))
    try log.carryOut(.request(.submit(form(), draft: id)), by: pat, at: moment())
    #expect(log.estate.accountRequests.map(\.status) == [.completed])
    #expect(
      log.refusal(of: .request(.save(form(), draft: id)), by: pat, at: moment())
        == .impeded(.requestNotOpen("\(id)")))
  }

  @Test("Twenty requests of a login can be open, the next one is refused")
  mutating func limit() throws {
    let save = Command.request(.save(form(), draft: nil))
    for _ in 0..<20 { try log.carryOut(save, by: log.principal("pat"), at: moment()) }
    #expect(
      log.refusal(of: save, by: log.principal("pat"), at: moment())
        == .limitReached(.openRequests, limit: 20))
  }

  @Test("Under a taken domain that of a holding account is offered, and needs no approval")
  mutating func taken() throws {
    let other = form { $0.profile.email = "pat@metalworks.example" }
    let offered = DomainIdentifier(rawValue: "holding.metalworks.example")
    let taken = try #require(DomainIdentifier(rawValue: "metalworks.example"))
    #expect(refusal(of: other) == .impeded(.domainTaken(taken, offered: offered)))
    var second = other
    second.domain = "holding.metalworks.example"
    second.kind = .holding
    second.profile.company = ""
    try log.carryOut(submit(second), by: log.principal("pat"), at: moment())
    #expect(account?.status == .active)
  }

  @Test("A name that resembles neither company nor domain is taken with a warning")
  mutating func unusual() throws {
    let decision = try log.carryOut(
      submit(form { $0.accountName = "Zebra" }), by: log.principal("pat"), at: moment())
    #expect(decision.warnings == [.unusualName("Zebra")])
  }

  @Test("Every field is refused by its own name, and nothing is made")
  func fields() {
    let mistakes: [(FormField, (inout RequestForm) -> Void)] = [
      (.name, { $0.accountName = "" }), (.name, { $0.accountName = "a\u{202E}b" }),
      (.name, { $0.accountName = String(repeating: "я", count: 129) }),
      (.email, { $0.profile.email = "" }), (.email, { $0.profile.email = "pat@" }),
      (.company, { $0.profile.company = "\u{7}" }), (.domain, { $0.domain = "localhost" }),
      (.domain, { $0.domain = "a b.example" }),
      (.email, { $0.hasAuthority = false }), (.email, { $0.nominated = "a@b.example, x" }),
      (.country, { $0.company.name = "Forge" }),
      (
        .country,
        {
          $0.company = CompanyForm(
            name: "F", country: "NA", address: "A", region: "NA", postalCode: "NA")
        }
      ),
      (
        .postalCode,
        { $0.company = CompanyForm(name: "F", country: "D", address: "A", region: "NA") }
      ),
      (.email, { $0.nominated = String(repeating: "x", count: 8193) }),
    ]
    for (field, change) in mistakes {
      guard case .field(field, _) = refusal(of: form(change)) else {
        Issue.record("\(field): \(String(describing: refusal(of: form(change))))")
        continue
      }
    }
  }

  @Test("An address that is somebody's can't be claimed, not even an invited one's")
  mutating func claimed() throws {
    try log.carryOut(
      .people(
        .grant(
          GrantRequest(
            email: "ada@forge.example", company: "Metalworks", role: .administrator,
            smartAccount: 1))))
    #expect(
      refusal(of: form { $0.profile.email = "ADA@forge.example" })
        == .field(.email, .taken("ada@forge.example")))
  }

  @Test("Who holds a role can't change the company that makes a partner user")
  mutating func company() throws {
    let ada = log.user("ada", .user)
    let profile = Profile(email: "ada@x.example", company: "North")
    #expect(
      log.refusal(of: .request(.editProfile(profile)), by: ada) == .impeded(.companyFixed("ada")))
    try log.carryOut(
      .request(.editProfile(Profile(name: "Ada L.", email: "ada@x.example"))), by: ada)
    #expect(log.principal("ada").user?.name == "Ada L.")
  }

  @Test("Lines that wait for a pending account are delivered by its activation, with their clock")
  mutating func delivery() throws {
    let id = try opened()
    let account = try #require(account)
    let place = try #require(
      log.estate.virtualAccounts.values.first { $0.smartAccount == account.id }?.id)
    let license = log.license("Routing")
    log.append(
      .order(Order(id: 1, number: "SO-1", placed: day("2026-11-01"))),
      .orderLine(
        OrderLine(
          id: 1, order: 1, number: 1, sku: "S", license: license, quantity: 20, termMonths: 12,
          status: .assigned, virtualAccount: place)))
    try log.carryOut(
      .request(.accept(id, RequestAcceptance())), by: log.principal("ada"), at: moment())
    #expect(log.estate.orderLines[1]?.status == .delivered)
    let held = log.estate.holdings(of: RowKey(place, license))
    #expect(held.map(\.quantity.rawValue) == [20])
    #expect(held.first?.lot.term == Term(start: day("2026-11-23"), end: day("2027-11-23")))
  }
}
