import Testing

@testable import Licensing
@testable import LicensingService

/// The three ways in which a partner sells licenses (domain §6), from the order to the device.
@Suite("Partner scenarios")
struct PartnerScenarioTests {
  /// A partner with a holding account, its own customer account, and a customer; `pat` works for
  /// the partner, `cleo` for the customer.
  private func market() throws -> TestService {
    let service = try TestService()
    func account(_ id: Identifier<SmartAccount>, _ kind: SmartAccount.Kind, _ label: String)
      throws -> Change
    {
      .smartAccount(
        SmartAccount(
          id: id, kind: kind, name: name(label),
          domain: try #require(DomainIdentifier(rawValue: "\(label.lowercased()).example")),
          status: .active))
    }
    func section(
      _ id: Identifier<VirtualAccount>, of owner: Identifier<SmartAccount>, _ label: String,
      _ visibility: VirtualAccount.Visibility = .public, isDefault: Bool = false
    ) -> Change {
      .virtualAccount(
        VirtualAccount(
          id: id, smartAccount: owner, name: name(label), visibility: visibility,
          isDefault: isDefault))
    }
    func user(_ id: Identifier<User>, _ label: String, _ company: String) -> Change {
      .user(
        User(
          id: id, name: label, login: login(label),
          email: "\(label)@\(company.lowercased()).example", company: company))
    }
    let grants = [
      Grant(user: 2, role: .administrator, smartAccount: 2),
      Grant(user: 2, role: .administrator, smartAccount: 3),
      Grant(user: 3, role: .administrator, smartAccount: 1),
    ]
    try service.write(
      [
        .day(day("2026-11-23"), ended: [], started: []), user(1, "root", "Operator"),
        try account(1, .customer, "Metalworks"), try account(2, .holding, "Shelf"),
        try account(3, .customer, "Northern"),
        section(1, of: 1, "Main", isDefault: true), section(2, of: 1, "Refining", .private),
        section(3, of: 2, "Unassigned", isDefault: true),
        section(4, of: 3, "Offices", isDefault: true), .license(License(id: 1, name: name("DNA"))),
        user(2, "pat", "Northern"), user(3, "cleo", "Metalworks"),
      ] + grants.compactMap { $0.map(Change.grant) })
    return service
  }

  private func order(_ number: String, for customer: String) -> Command {
    .order(
      .add(
        [
          NewOrder(
            number: number, partner: "Northern", endCustomer: customer,
            placed: day("2026-11-20"),
            lines: [
              NewOrderLine(number: 1, license: name("DNA"), quantity: 20, termMonths: 12),
              NewOrderLine(number: 2, license: name("DNA"), quantity: 4),
            ])
        ], to: 2))
  }

  private func target(_ domain: String, _ account: String? = nil) throws -> OrderTarget {
    OrderTarget(
      account: try #require(DomainIdentifier(rawValue: domain)),
      virtualAccount: account.map { name($0) })
  }

  private func secret(_ text: String = "correct-horse") throws -> Secret {
    try #require(Secret(rawValue: text))
  }

  /// Accepts the agreement, makes a token, registers a device with it and reports its use.
  private func consume(
    _ quantity: Int, in account: Identifier<VirtualAccount>, of owner: Identifier<SmartAccount>,
    by who: String, at service: TestService
  ) async throws {
    try await service.perform(.acceptAgreement(owner), by: who)
    let secret = try secret()
    try await service.perform(
      .token(.create(NewToken(virtualAccount: account, mostUses: 1, secret: secret))), by: who)
    try await service.perform(
      .instance(.register(Registration(secret: secret, hostName: "core"))), by: "device")
    try await service.perform(
      .instance(
        .report(UsageReport(instance: 1, uses: [.init(license: 1, quantity: quantity)]))),
      by: who)
  }

  private func move(
    _ quantity: Int, from source: Identifier<VirtualAccount>, to target: Identifier<VirtualAccount>
  ) -> Command {
    .move(
      MoveRequest(lines: [
        MoveLine(license: 1, source: source, target: target, quantity: quantity)
      ]))
  }

  private func entitled(
    _ account: Int64, of owner: Identifier<SmartAccount>, seenBy who: String,
    at service: TestService
  ) async throws -> Int? {
    let row = RowKey(Identifier(rawValue: account), 1)
    return try await service.desk(who).fetch(PositionsQuery(scope: .smartAccount(owner)))
      .first { $0.row == row }?.position.entitled
  }

  private func isPermissionMissing(_ refusal: Refusal?) -> Bool {
    if case .notPermitted = refusal { true } else { false }
  }

  private func expectVerified(_ service: TestService) async throws {
    if let problem = try await service.verify() { Issue.record("\(problem)") }
    try service.restart()
    if let problem = try await service.verify() { Issue.record("\(problem)") }
  }

  @Test("Simple resale: the partner parks the order, assigns it, and the customer manages alone")
  func simpleResale() async throws {
    let service = try market()
    try await service.perform(order("SO-1", for: "Metalworks"), by: "pat")
    let held = try await service.desk("pat").fetch(
      OrdersQuery(scope: .smartAccount(2), limit: 10))
    #expect(held.rows.map(\.line.status) == [.held, .held])
    #expect(try await entitled(1, of: 1, seenBy: "cleo", at: service) ?? 0 == 0)

    // The search names the customer and what is public of it; the private name has to be known.
    let found = try await service.desk("pat").fetch(TargetSearchQuery(account: "metalworks"))
    #expect(found.map(\.account) == [name("Metalworks")])
    #expect(found.first?.virtualAccounts == [name("Main")])
    try await service.perform(
      .order(.assign([1], to: try target("metalworks.example", "refining"))), by: "pat")
    try await service.perform(
      .order(.assign([2], to: try target("metalworks.example"))), by: "pat")
    #expect(try await entitled(2, of: 1, seenBy: "cleo", at: service) == 20)
    #expect(try await entitled(1, of: 1, seenBy: "cleo", at: service) == 4)

    // Both sides have it in their log; nobody else has.
    for (who, owner) in [("pat", 2), ("cleo", 1)] as [(String, Identifier<SmartAccount>)] {
      let log = try await service.desk(who).fetch(
        EventsQuery(scope: .smartAccount(owner), limit: 50))
      #expect(log.rows.count { $0.story.type == "linesDelivered" } == 2, "\(who)")
    }
    let others = try await service.desk("pat").fetch(
      EventsQuery(scope: .smartAccount(3), limit: 50))
    #expect(!others.rows.contains { $0.story.type == "linesDelivered" })

    // What was sold is the customer's: the partner neither sees nor moves it, nor takes it back.
    #expect(isPermissionMissing(await service.refusal(of: move(1, from: 2, to: 1), by: "pat")))
    await #expect(throws: Refusal.self) {
      try await service.desk("pat").fetch(PositionsQuery(scope: .smartAccount(1)))
    }
    #expect(
      await service.refusal(of: .order(.unassign([1])), by: "pat")
        == .order(.wrongStatus(order: "SO-1", line: 1, status: .delivered)))
    let branches = try await service.desk("pat").fetch(AccountsQuery())
    #expect(Set(branches.map(\.account.id)) == [2, 3])

    try await consume(18, in: 2, of: 1, by: "cleo", at: service)
    try await service.perform(move(2, from: 2, to: 1), by: "cleo")
    #expect(try await entitled(2, of: 1, seenBy: "cleo", at: service) == 18)
    try await expectVerified(service)
  }

  @Test("Resale with lifecycle management: the partner keeps a role that the customer consents to")
  func resaleWithLifecycleManagement() async throws {
    let service = try market()
    try await service.perform(order("SO-1", for: "Metalworks"), by: "pat")
    try await service.perform(
      .order(.assign([1, 2], to: try target("metalworks.example"))), by: "pat")
    #expect(isPermissionMissing(await service.refusal(of: move(1, from: 1, to: 2), by: "pat")))

    var request = GrantRequest(email: "pat@northern.example", role: .user, smartAccount: 1)
    guard
      case .impeded(.consentNeeded) = await service.refusal(
        of: .people(.grant(request)), by: "cleo")
    else { return #expect(Bool(false), "a partner is let in without consent") }
    request.consents = true
    try await service.perform(.people(.grant(request)), by: "cleo")
    #expect(try service.happenings().contains(.done(.consented("pat"))))

    try await consume(6, in: 1, of: 1, by: "cleo", at: service)
    try await service.perform(move(10, from: 1, to: 2), by: "pat")
    #expect(try await entitled(2, of: 1, seenBy: "pat", at: service) == 10)
    try await service.perform(
      .token(.create(NewToken(virtualAccount: 2, secret: try secret("battery-staple")))),
      by: "pat")
    // Licenses are all that the role gives: people and agreements stay the customer's.
    request.role = .administrator
    #expect(
      isPermissionMissing(await service.refusal(of: .people(.grant(request)), by: "pat")))
    #expect(
      isPermissionMissing(
        await service.refusal(
          of: .account(.createVirtualAccount(VirtualAccountForm(name: "Mine"), in: 1)),
          by: "pat")))

    let grant = try #require(Grant(user: 2, role: .user, smartAccount: 1))
    try await service.perform(.people(.revoke(grant)), by: "cleo")
    #expect(isPermissionMissing(await service.refusal(of: move(1, from: 2, to: 1), by: "pat")))
    try await expectVerified(service)
  }

  @Test("Partner also consumes: the order goes to the partner's own customer account")
  func partnerAlsoConsumes() async throws {
    let service = try market()
    try await service.perform(order("SO-2", for: "Northern"), by: "pat")
    // Nothing in the holding account is ever consumed.
    guard
      case .impeded(.holdingAccount) = await service.refusal(
        of: .token(.create(NewToken(virtualAccount: 3, secret: try secret()))), by: "pat")
    else { return #expect(Bool(false), "a token for a holding account") }
    #expect(
      await service.refusal(
        of: .order(.assign([1], to: try target("shelf.example"))), by: "pat")
        == .order(.targetIsHolding(name("Shelf"))))

    try await service.perform(
      .order(.assign([1, 2], to: try target("northern.example"))), by: "pat")
    #expect(try await entitled(4, of: 3, seenBy: "pat", at: service) == 24)
    try await consume(25, in: 4, of: 3, by: "pat", at: service)
    let position = try #require(
      try await service.desk("pat").fetch(PositionsQuery(scope: .smartAccount(3))).first)
    #expect(position.position.shortage == 1)
    // The partner's own use is nobody else's to see.
    await #expect(throws: Refusal.self) {
      try await service.desk("cleo").fetch(PositionsQuery(scope: .smartAccount(3)))
    }
    try await expectVerified(service)
  }
}
