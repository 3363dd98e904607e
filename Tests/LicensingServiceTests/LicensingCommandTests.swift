import Testing

@testable import Licensing
@testable import LicensingService
@testable import LicensingStore

@Suite("Orders, tokens, instances and reservations through the service")
struct LicensingCommandTests {
  func prepared() async throws -> TestService {
    let service = try TestService()
    func account(_ id: Identifier<SmartAccount>, _ kind: SmartAccount.Kind, _ domain: String)
      throws -> SmartAccount
    {
      SmartAccount(
        id: id, kind: kind, name: name(domain),
        domain: try #require(DomainIdentifier(rawValue: domain)), status: .active)
    }
    try service.write([
      .day(day("2026-11-23"), ended: [], started: []),
      .smartAccount(try account(1, .customer, "metalworks.example")),
      .smartAccount(try account(2, .holding, "reseller.example")),
      .virtualAccount(
        VirtualAccount(id: 1, smartAccount: 1, name: name("Main"), isDefault: true)),
      .virtualAccount(VirtualAccount(id: 2, smartAccount: 1, name: name("Side"))),
      .virtualAccount(
        VirtualAccount(id: 3, smartAccount: 2, name: name("Shelf"), isDefault: true)),
      .license(License(id: 1, name: name("DNA"))),
    ])
    try service.user("root", id: 1, .administrator)
    let grant = try #require(
      Grant(user: 1, role: .administrator, smartAccount: 2, virtualAccount: nil))
    try service.write([.grant(grant)])
    return service
  }

  func records(_ kind: RecordKind, at service: TestService) async throws -> [ListedRecord] {
    try await service.desk().fetch(
      RecordsQuery(kind: kind, scope: .smartAccount(1), limit: 10)
    ).rows
  }

  @Test("Agreements, keys and needs are written so that replaying gives the same tables")
  func agreements() async throws {
    let service = try await prepared()
    let new = NewEnterpriseAgreement(
      number: "EA-1", term: Term(start: nil, end: day("2028-01-01")),
      suites: [
        .init(license: name("DNA"), purchased: 10, growth: 5),
        .init(license: name("New"), purchased: 1),
      ], trueForward: day("2026-11-24"))
    try await service.perform(.enterprise(.add(new, to: 1)))
    let generation = Generation(
      agreement: 1, virtualAccount: 1, lines: [.init(license: 1, quantity: 12)])
    let preview = try await service.desk().fetch(
      CommandPreviewQuery(.enterprise(.generate(generation))))
    #expect(preview.rows.map(\.effect.after.entitled) == [12])
    try await service.perform(.enterprise(.generate(generation)))
    guard
      case .enterprise(.beyondLimit(_, _, available: 3, asked: 12)) =
        await service.refusal(of: .enterprise(.generate(generation)))
    else { return #expect(Bool(false), "more than the limit was generated") }
    let keys = ["PAK-1", "PAK-2"].map {
      NewTraditionalLicense(key: $0, license: name("DNA"), quantity: 2)
    }
    try await service.perform(.traditional(.add(keys, to: 1)))
    try await service.perform(.traditional(.assign([1, 2], to: 2)))
    try await service.perform(.traditional(.convert([1])))
    #expect(
      await service.refusal(of: .traditional(.convert([2, 1])))
        == .enterprise(.keyConverted("PAK-1")))
    try await service.perform(.need(.state(RowKey(2, 1), quantity: 9, by: day("2027-01-01"))))
    #expect(try await service.position(2)?.needed == 9)
    #expect(try await service.position(2)?.entitled == 2)
    try await service.perform(
      .move(
        MoveRequest(lines: [
          MoveLine(license: 1, source: 1, target: 2, quantity: 4)
        ])))
    let listed = try await records(.enterpriseAgreements, at: service)
    guard case .enterpriseAgreement(let record) = try #require(listed.first) else { return }
    #expect(record.health == .inGrowth)
    #expect(Set(record.consumption.map(\.quantity)) == [8, 4])
    #expect(try await records(.traditionalLicenses, at: service).count == 2)
    #expect(try await records(.needs, at: service).count == 1)
    service.time.pass(days: 1)
    try await service.perform(.enterprise(.trueForward(1, next: nil)))
    if let problem = try await service.verify() { Issue.record("\(problem)") }
    try service.restart()
    try service.service.rebuild()
    if let problem = try await service.verify() { Issue.record("\(problem)") }
    #expect(try await service.position(2)?.needed == 9)
  }

  @Test("The same request converts a key once, however often it is sent")
  func repeated() async throws {
    let service = try await prepared()
    let key = NewTraditionalLicense(key: "PAK-1", license: name("DNA"), quantity: 2)
    try await service.perform(.traditional(.add([key], to: 1)))
    try await service.perform(.traditional(.assign([1], to: 1)))
    let first = try await service.perform(.traditional(.convert([1])), request: "once")
    let again = try await service.perform(.traditional(.convert([1])), request: "once")
    #expect(first.outcome == .applied && again.outcome == .exists)
    #expect(try await service.position(1)?.entitled == 2)
  }

  @Test("The whole life of a device is written so that replaying gives the same tables")
  func life() async throws {
    let service = try await prepared()
    let secret = try #require(Secret(rawValue: "correct-horse"))
    let code = try #require(Secret(rawValue: "return-code-1"))
    let order = NewOrder(
      number: "SO-1", placed: day("2026-11-23"),
      lines: [NewOrderLine(number: 1, license: name("DNA"), quantity: 9, termMonths: 12)])
    try await service.perform(.order(.add([order], to: 2)))
    let target = OrderTarget(
      account: try #require(DomainIdentifier(rawValue: "metalworks.example")))
    try await service.perform(.order(.assign([1], to: target)))
    try await service.perform(.token(.create(NewToken(virtualAccount: 1, secret: secret))))
    try await service.perform(
      .instance(
        .register(
          Registration(
            secret: secret, hostName: "core", productID: "C9", serialNumber: "S1"))),
      by: "stranger")
    try await service.perform(
      .instance(.report(UsageReport(instance: 1, uses: [.init(license: 1, quantity: 2)]))))
    try await service.perform(
      .reservation(
        .reserve(NewReservation(instance: 1, license: 1, quantity: 4, code: code))))
    let preview = try await service.desk().fetch(
      CommandPreviewQuery(.instance(.move([1], to: 2))))
    #expect(preview.rows.count == 2)
    try await service.perform(.instance(.move([1], to: 2)))
    #expect(try await service.position(1)?.entitled == 5)
    #expect(try await service.position(2)?.inUse == 4)
    if let problem = try await service.verify() { Issue.record("\(problem)") }
    for kind in [RecordKind.instances, .tokens, .reservations] {
      #expect(try await records(kind, at: service).count == 1, "\(kind)")
    }
    try await service.perform(.reservation(.giveBack(1, code: code)))
    try await service.perform(.instance(.remove([1])))
    try service.restart()
    if let problem = try await service.verify() { Issue.record("\(problem)") }
    try service.service.rebuild()
    if let problem = try await service.verify() { Issue.record("\(problem)") }
  }
}
