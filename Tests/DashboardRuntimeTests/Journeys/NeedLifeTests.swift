import Canvas
import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

/// Saying what is wanted, by keys alone.
@Suite struct NeedLifeTests {
  private func needs(_ pilot: Pilot) -> [String] {
    pilot.state.view?.list.rows.compactMap { record in
      guard case .need(let found) = record else { return nil }
      let day = found.need.by?.description ?? "-"
      return "\(found.virtualAccount) \(found.license) \(found.need.quantity.rawValue) \(day)"
    } ?? []
  }

  @Test("Who has one virtual account states needs there and nowhere else")
  func assigned() async throws {
    let metalworks = try await Metalworks()
    let alice = await Pilot(desk: try metalworks.desk("alice"))
    await alice.command("users")
    await alice.press("a")
    await alice.type("vera@metalworks.example")
    await alice.press("Tab", "Tab", "Tab")
    for _ in Role.allCases where alice.form?.choice(.field(.role)) != .role(.virtualAccountUser) {
      await alice.press("Right")
    }
    await alice.press("Tab", "Right", "Right", "Ctrl-S", "y")
    #expect(alice.state.dialog == nil)
    let code = try #require(try await metalworks.codes(for: "vera@metalworks.example").last)
    let vera = await Pilot(desk: try metalworks.desk("vera"))
    await vera.press("C")
    await vera.type(code)
    await vera.press("Enter", "y")
    await vera.command("needs")
    await vera.press("a", "Right")
    await vera.press("Tab")
    await vera.clear()
    await vera.type("isr")
    await vera.press("Tab")
    #expect(vera.form?.text(.field(.license)) == "ISR4331 Threat Defense")
    await vera.type("2")
    await vera.press("Ctrl-S", "y")
    #expect(needs(vera) == ["Refining ISR4331 Threat Defense 2 -"])
  }

  @Test("A need is stated for the license in front, changed and withdrawn")
  func life() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.command("needs")
    await pilot.press("a")
    #expect(pilot.form?.text(.field(.license)) == Metalworks.license)
    await pilot.press("Right", "Right", "Tab", "Tab")
    await pilot.type("20")
    await pilot.press("Tab")
    await pilot.type("2026-11-22")
    await pilot.press("Ctrl-S")
    #expect(pilot.form?.field?.problem == .past(today: try Day.named("2026-11-23")))
    #expect(pilot.form?.text(.field(.quantity)) == "20")
    await pilot.clear()
    await pilot.type("2026-11-23")
    await pilot.press("Ctrl-S")
    pilot.expect("needs 20 of")
    await pilot.press("y")
    #expect(needs(pilot) == ["Refining \(Metalworks.license) 20 2026-11-23"])
    await pilot.press("e")
    await pilot.clear()
    await pilot.type("25")
    await pilot.press("Enter", "y")
    #expect(needs(pilot) == ["Refining \(Metalworks.license) 25 2026-11-23"])
    await pilot.press("x", "Esc")
    #expect(needs(pilot).count == 1)
    await pilot.press("x", "y")
    #expect(needs(pilot).isEmpty)
  }
}
