import Canvas
import DashboardModel
import Licensing
import LicensingService
import Testing

@testable import DashboardRuntime

/// What is done with product instances and reservations, by keys alone.
@Suite struct InstanceLifeTests {
  private func pilot(_ metalworks: Metalworks) async throws -> Pilot {
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press(":")
    await pilot.type("instances")
    await pilot.press("Enter")
    return pilot
  }

  private func places(_ pilot: Pilot) -> [String] {
    pilot.state.view?.list.rows.compactMap { record in
      guard case .instance(let found) = record else { return nil }
      return found.virtualAccount.text
    } ?? []
  }

  @Test("The marked instances move together, and the question tells every row that changes")
  func move() async throws {
    let metalworks = try await Metalworks(instances: 4)
    let pilot = try await pilot(metalworks)
    await pilot.press("Space", "Down", "Space", "m", "Right", "Right", "Enter")
    let form = try #require(pilot.form)
    #expect(form.stage == .confirming)
    let rows = try #require(form.preview?.rows)
    #expect(Set(rows.map(\.virtualAccount.text)) == ["Manufacturing", "Refining"])
    #expect(rows.map { $0.effect.after.inUse - $0.effect.before.inUse }.sorted() == [-4, 4])
    await pilot.press("y")
    #expect(pilot.state.dialog == nil)
    #expect(places(pilot) == ["Refining", "Refining", "Refining", "Refining"])
    #expect(pilot.state.view?.marked.isEmpty == true)
  }

  @Test("One instance is removed after the question, and stays if that is left")
  func remove() async throws {
    let metalworks = try await Metalworks(instances: 4)
    let pilot = try await pilot(metalworks)
    await pilot.press("x", "Esc")
    #expect(pilot.records.count == 4)
    await pilot.press("x", "y")
    #expect(pilot.state.dialog == nil)
    #expect(pilot.records == ["router-0001", "router-0002", "router-0003"])
  }

  @Test("What is done with a record is done from its details as well, while it is there")
  func details() async throws {
    let metalworks = try await Metalworks(instances: 4)
    let pilot = try await pilot(metalworks)
    await pilot.press("Down", "Enter")
    pilot.expect("x remove", "m move instances")
    await pilot.press("x", "y")
    #expect(pilot.records == ["router-0000", "router-0002", "router-0003"])
    await pilot.press("Enter")
    let alice = try metalworks.desk("alice")
    let receipt = try await alice.perform(
      .instance(.remove([3])), request: try .named("colleague"))
    await pilot.hear(of: receipt.sequence)
    await pilot.press("x")
    guard case .details(let details) = pilot.state.dialog else {
      Issue.record("another record was taken in its place")
      return
    }
    #expect(details.isGone)
  }

  @Test("More than ten at once ask for their number, ten do not")
  func count() async throws {
    let metalworks = try await Metalworks(instances: 12)
    let pilot = try await pilot(metalworks)
    for _ in 0..<10 { await pilot.press("Space") }
    await pilot.press("x")
    #expect(pilot.form?.stage == .confirming)
    await pilot.press("Esc", "Space", "x")
    await pilot.type("12")
    await pilot.press("Enter")
    #expect(pilot.form?.field?.problem == .outOfRange(11...11))
    await pilot.press("Backspace")
    await pilot.type("1")
    await pilot.press("Enter", "y")
    #expect(pilot.records == ["router-0011"])
  }

  @Test("An instance without another account to go to gives no reason to move it")
  func nowhere() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks)
    await pilot.press("m")
    #expect(pilot.state.notice == .unavailable(.moveInstances, .noRow))
  }
}

extension Pilot {
  /// The form, which has to be open.
  var form: FormDialog? {
    if case .form(let form) = state.dialog { form } else { nil }
  }
}
