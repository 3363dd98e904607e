import Canvas
import DashboardModel
import Licensing
import LicensingService
import Testing

@testable import DashboardRuntime

/// What is done about alerts, by keys alone.
@Suite struct AlertLifeTests {
  private func alerts(_ pilot: Pilot) -> [AlertRecord] {
    pilot.state.view?.list.rows.compactMap { record in
      guard case .alert(let found) = record else { return nil }
      return found
    } ?? []
  }

  /// Sits down before the alerts, on the one about the license that can be moved.
  private func pilot(_ metalworks: Metalworks, _ login: String = "alice") async throws -> Pilot {
    let pilot = await Pilot(desk: try metalworks.desk(login))
    await pilot.command("alerts")
    let place = try #require(
      alerts(pilot).firstIndex {
        $0.alert.kind == .insufficientLicenses && $0.name == Metalworks.license
      })
    for _ in 0..<place { await pilot.press("Down") }
    return pilot
  }

  @Test("An alert of a shortage opens the move that closes it", arguments: ["Enter", "m"])
  func fix(key: String) async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks)
    await pilot.press(key)
    #expect(pilot.move?.line.quantity == 20)
    await pilot.press("Enter", "y")
    #expect(pilot.state.dialog == nil && pilot.state.front == .records(.alerts))
    #expect(!alerts(pilot).contains { $0.name == Metalworks.license })
  }

  @Test("An alert that nothing here closes shows everything about it")
  func details() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks)
    await pilot.press("l")
    guard case .details = pilot.state.dialog else {
      Issue.record("no details")
      return
    }
    await pilot.press("Esc", "R", "m")
    #expect(pilot.state.notice == .unavailable(.fixAlert, .readOnly))
  }

  @Test("A device that is lost is removed from its alert")
  func lost() async throws {
    let metalworks = try await Metalworks(instances: 2)
    let desk = try metalworks.desk("alice")
    _ = try await desk.perform(.instance(.contact(1)), request: try .named("contact"))
    metalworks.pass(days: 91)
    let pilot = await Pilot(desk: desk)
    await pilot.command("alerts")
    await pilot.press("/")
    await pilot.type("type:instancelost")
    await pilot.press("Enter")
    #expect(alerts(pilot).map(\.name) == ["router-0000"])
    await pilot.press("Enter")
    pilot.expect("Remove, so that its licenses are free")
    await pilot.press("y")
    #expect(pilot.state.dialog == nil && alerts(pilot).isEmpty)
  }

  @Test("An order on hold leads to its lines")
  func order() async throws {
    let metalworks = try await Metalworks()
    let desk = try metalworks.desk("alice")
    let lines = [
      NewOrderLine(number: 1, license: try Name(typed: Metalworks.license), quantity: 20)
    ]
    for number in ["7000", "8000"] {
      let order = NewOrder(number: number, placed: try Day.named("2026-11-20"), lines: lines)
      _ = try await desk.perform(
        .order(.add([order], to: 1)), request: try .named("order-\(number)"))
    }
    let pilot = await Pilot(desk: desk)
    await pilot.press("3", "w")
    await pilot.type("not yet")
    await pilot.press("Enter", "y")
    await pilot.command("alerts")
    await pilot.press("/")
    await pilot.type("type:orderonhold")
    await pilot.press("Enter")
    let name = try #require(alerts(pilot).first).name
    await pilot.press("Enter")
    #expect(pilot.state.front == .pane(.orders))
    let shown = pilot.state.orders.list.rows.map { "\($0.order.number)/\($0.line.number)" }
    #expect(shown == [name])
  }

  @Test("Who may only look takes no note, is told who may, and sees everything about it")
  func viewer() async throws {
    let metalworks = try await Metalworks()
    let alice = await Pilot(desk: try metalworks.desk("alice"))
    await alice.command("users")
    await alice.press("a")
    await alice.type("vera@metalworks.example")
    await alice.press("Tab", "Tab", "Tab", "Right", "Ctrl-S", "y")
    #expect(alice.state.dialog == nil)
    let code = try #require(try await metalworks.codes(for: "vera@metalworks.example").last)
    let vera = await Pilot(desk: try metalworks.desk("vera"))
    await vera.press("C")
    await vera.type(code)
    await vera.press("Enter", "y")
    await vera.command("alerts")
    await vera.press("a")
    guard
      case .unavailable(.acknowledge, .notPermitted(.moveLicenses, _, let holders)) =
        vera.state.notice
    else {
      Issue.record("\(String(describing: vera.state.notice))")
      return
    }
    #expect(!holders.isEmpty)
    await vera.press("Enter")
    guard case .details = vera.state.dialog else {
      Issue.record("no details")
      return
    }
  }

  @Test("Somebody takes note of an alert with a word on it, until it gets worse")
  func acknowledge() async throws {
    let metalworks = try await Metalworks(instances: 2)
    let pilot = try await pilot(metalworks)
    await pilot.press("a")
    await pilot.type("ordered on Monday")
    await pilot.press("Enter")
    pilot.expect("Take note for everybody, until it gets worse")
    await pilot.press("y")
    #expect(pilot.state.dialog == nil)
    let known = try #require(alerts(pilot).first { $0.name == Metalworks.license })
    #expect(known.acknowledgement?.note == "ordered on Monday")
    await pilot.press("a")
    #expect(pilot.state.notice == .unavailable(.acknowledge, .alreadySo))
    try await worsen(known, at: try metalworks.desk("alice"))
    await pilot.press("r")
    let worse = try #require(alerts(pilot).first { $0.name == Metalworks.license })
    #expect(worse.acknowledgement == nil && worse.alert.level > known.alert.level)
  }

  /// Lets a router of Refining use more than everything.
  private func worsen(_ known: AlertRecord, at desk: ServiceDesk) async throws {
    guard case .row(let row) = known.alert.subject else { return }
    let scope = Scope.virtualAccount(row.virtualAccount, of: 1)
    let query = RecordsQuery(kind: .instances, scope: scope, limit: 10)
    guard case .instance(let router) = try await desk.fetch(query).rows.first else {
      Issue.record("no router")
      return
    }
    _ = try await desk.perform(
      .instance(
        .report(
          UsageReport(
            instance: router.instance.id,
            uses: [UsageReport.Use(license: row.license, quantity: 60)]))),
      request: try .named("worse"))
  }

  @Test("A note that is too long, or holds what nobody sees, is refused at its field")
  func badNote() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks)
    await pilot.press("a")
    await pilot.feed(.paste(Paste(String(repeating: "x", count: 501))))
    await pilot.press("Enter")
    #expect(pilot.form?.field?.problem == .tooLong(limit: 500))
    await pilot.press("Backspace", "Enter", "y")
    #expect(pilot.state.dialog == nil)
  }
}
