import Canvas
import Licensing
import LicensingService
import Testing

@testable import DashboardModel
@testable import DashboardRuntime

/// The story that the product is made for, from the first request to the licenses moved, by keys.
@Suite("The whole life of a smart account") struct SeedStoryTests {
  @Test("A partner asks for Metalworks, and in the end licenses are moved where they are short")
  func story() async throws {
    let installation = try await Metalworks.unopened(operator: "olga")
    let paul = try await partner(at: installation)
    try await order(at: installation, paul)
    let nora = try await nominee(at: installation)
    try await assign(paul, "10001/1", to: "Manufacturing")
    try await assign(paul, "10001/2", to: "Refining")
    try await consume(at: installation, nora)
    await move(nora)
    try await share(at: installation, nora, with: paul)
  }

  /// Paul asks for a holding account of his own and, for Metalworks, one that Nora is to activate.
  private func partner(at installation: Metalworks) async throws -> Pilot {
    let paul = await Pilot(desk: try installation.desk("paul"))
    await paul.command("request")
    await paul.press("Right", "Tab")
    await paul.type("Paul")
    await paul.press("Tab")
    await paul.type("paul@steel.example")
    await paul.press("Tab")
    await paul.type("Steel & Sons")
    await paul.press("Ctrl-S", "Ctrl-S")
    await paul.type("Steel & Sons")
    await paul.press("Ctrl-S", "Ctrl-S")
    paul.expect("with the authority for the company?")
    await paul.press("y")
    paul.expect("Steel & Sons")
    await paul.command("request")
    await paul.press("Ctrl-S", "Space", "Tab")
    await paul.type("nora@metalworks.example")
    await paul.press("Ctrl-S")
    await paul.type("Metalworks")
    await paul.press("Ctrl-S", "Ctrl-S")
    paul.expect("ask nora@metalworks.example to activate")
    await paul.press("y")
    await paul.command("requests")
    paul.expect("metalworks.example", "awaits authority")
    await paul.press("Esc")
    return paul
  }

  /// The order arrives from the vendor's system and is held with the partner.
  private func order(at installation: Metalworks, _ paul: Pilot) async throws {
    let desk = try installation.desk("paul")
    let holding = try #require(
      try await desk.fetch(AccountsQuery()).first { $0.account.kind == .holding })
    let lines = try (1...2).map {
      NewOrderLine(number: $0, license: try Name(typed: Metalworks.license), quantity: 20)
    }
    let order = NewOrder(
      number: "10001", partner: "Steel & Sons", endCustomer: "Metalworks",
      placed: try Day.named("2026-11-20"), lines: lines)
    _ = try await desk.perform(
      .order(.add([order], to: holding.account.id)), request: try .named("order"))
    await paul.press("r", "3")
    paul.expect("Orders · 2 held", "10001/1", "10001/2")
  }

  /// Nora has nothing but a code; she activates, accepts the agreement and makes two accounts.
  private func nominee(at installation: Metalworks) async throws -> Pilot {
    let codes = try await installation.codes(for: "nora@metalworks.example", operator: "olga")
    let nora = await Pilot(desk: try installation.desk("nora"))
    nora.expect("Nothing here is open to you yet")
    await nora.press("C")
    await nora.type(try #require(codes.last))
    await nora.press("Enter", "y")
    nora.expect("Metalworks", "Paul")
    await nora.press("Esc", "v")
    await nora.type("Nora")
    await nora.press("Ctrl-S", "Space", "Enter")
    nora.expect("Take the authority for the company and activate")
    await nora.press("y", "Esc")
    nora.expect("Metalworks")
    await nora.command("agreements")
    nora.expect("pending")
    await nora.press("a", "Space", "Enter", "y")
    nora.expectNo("pending")
    await nora.command("virtual-accounts")
    for name in ["Manufacturing", "Refining"] {
      await nora.press("a")
      await nora.type(name)
      await nora.press("Ctrl-S", "y")
    }
    #expect(nora.records == ["default", "manufacturing", "refining"])
    return nora
  }

  /// Paul gives a held line to the customer, who gets it at once.
  private func assign(_ paul: Pilot, _ line: String, to place: String) async throws {
    await paul.press("3", "/")
    await paul.type("status:held")
    await paul.press("Enter", "Home")
    let held = paul.state.orders.list.rows.map { "\($0.order.number)/\($0.line.number)" }
    for _ in 0..<(try #require(held.firstIndex(of: line))) { await paul.press("Down") }
    await paul.press("a")
    await paul.type("metalw")
    paul.expect("metalworks.example")
    await paul.press("Enter")
    await paul.type(place)
    await paul.press("Enter")
    paul.expect("Assign the order line \(line) to metalworks.example")
    await paul.press("y", "Esc")
    #expect(paul.state.dialog == nil)
  }

  /// Nora makes a token; two devices register with it and use 40 licenses where there are 20.
  private func consume(at installation: Metalworks, _ nora: Pilot) async throws {
    await nora.command("tokens")
    await nora.press("a", "Right", "Right", "Ctrl-S")
    nora.expect("Make a token for", "Refining")
    await nora.press("y")
    guard case .secret(let token) = nora.form?.stage else {
      Issue.record("no token is shown")
      return
    }
    await nora.press("Enter")
    for number in 1...2 {
      _ = try await installation.desk("device").perform(
        .instance(.register(Registration(secret: token, hostName: "furnace-\(number)"))),
        request: try .named("register-\(number)"))
    }
    await nora.command("instances")
    await nora.press("r")
    #expect(nora.records == ["furnace-1", "furnace-2"])
    try await report(20, from: nora, at: try installation.desk("nora"))
    await nora.press("r")
    nora.expect("short 20")
  }

  /// What the collector reports for every device in the view.
  private func report(_ units: Int, from nora: Pilot, at desk: ServiceDesk) async throws {
    let account = try #require(nora.state.accounts.selectedBranch?.account)
    let directory = try await desk.fetch(DirectoryQuery(account: account.id))
    let license = try directory.license(named: Metalworks.license).id
    for case .instance(let record) in nora.state.view?.list.rows ?? [] {
      let report = UsageReport(
        instance: record.instance.id, uses: [UsageReport.Use(license: license, quantity: units)])
      _ = try await desk.perform(
        .instance(.report(report)), request: try .named("report-\(record.instance.id)"))
    }
  }

  /// Nora is told of the gap and closes it with three keys.
  private func move(_ nora: Pilot) async {
    await nora.command("alerts")
    nora.expect("Insufficient licenses", "Refining")
    await nora.press("Enter")
    nora.expect("Manufacturing", "Refining")
    await nora.press("Enter", "y")
    #expect(nora.state.dialog == nil)
    nora.expectNo("Insufficient licenses")
    await nora.press("Esc")
    nora.expect("moved 20", "Manufacturing → Refining")
    nora.expectNo("short 20")
  }

  /// Nora lets Paul look after Refining, and he sees exactly that.
  private func share(at installation: Metalworks, _ nora: Pilot, with paul: Pilot) async throws {
    await nora.command("users")
    await nora.press("a")
    await nora.type("paul@steel.example")
    await nora.press("Tab", "Tab")
    await nora.type("Steel & Sons")
    await nora.press("Tab")
    for _ in Role.allCases where nora.form?.role != .virtualAccountUser {
      await nora.press("Right")
    }
    await nora.press("Tab", "Right", "Right", "Ctrl-S")
    nora.expect("The partner will see all information in its scope")
    await nora.press("Space", "Enter", "y")
    #expect(nora.state.dialog == nil)
    await paul.press("r", "1")
    let tree = try #require(paul.state.accounts.tree.value)
    #expect(tree.map(\.account.name.text).sorted() == ["Metalworks", "Steel & Sons"])
    let metalworks = try #require(tree.first { $0.account.name.text == "Metalworks" })
    #expect(metalworks.virtualAccounts.map(\.virtualAccount.name.text) == ["Refining"])
    await paul.press("Home")
    for _ in 0..<10 where paul.state.scope != .smartAccount(metalworks.account.id) {
      await paul.press("Down")
    }
    #expect(paul.rows == ["\(Metalworks.license) · Refining · 0"])
    for event in paul.state.events.list.rows {
      #expect(!"\(event.story)".contains("Nora"), "her activation is not his to see")
    }
    await paul.command("users")
    paul.expectNo("nora@metalworks.example")
    await paul.command("instances")
    #expect(paul.records == ["furnace-1", "furnace-2"])
    await paul.command("agreements")
    await paul.press("a")
    guard case .unavailable(.acceptAgreement, _) = paul.state.notice else {
      Issue.record("a partner user could accept the agreement")
      return
    }
  }
}
