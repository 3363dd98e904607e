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
