import Canvas
import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

/// Going to things by name, from an alert, out of the grid; keeping a look and coming back to it.
@Suite struct GoingTests {
  private func command(_ text: String, _ pilot: Pilot) async {
    await pilot.press(":")
    await pilot.type(text)
    await pilot.press("Enter")
  }

  @Test("Typed ahead, the palette goes to the license that was meant")
  func palette() async throws {
    let metalworks = try await Metalworks(instances: 40)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.pressAtOnce("Ctrl-P", "t", "h", "r", "e", "a", "t", "Enter")
    #expect(pilot.state.inventory.filter.text == "license:\"ISR4331 Threat Defense\"")
    #expect(pilot.rows.count == 2)
    await pilot.press("Ctrl-P")
    await pilot.type("rtr31")
    await pilot.press("Enter")
    #expect(pilot.state.front == .records(.instances))
    guard case .instance(let record) = pilot.state.view?.list.selected else {
      Issue.record("no device is selected")
      return
    }
    #expect(record.instance.hostName == "router-0031")
    await pilot.press("Ctrl-P")
    await pilot.type("refining")
    await pilot.press("Enter")
    #expect(pilot.state.accounts.selectedLeaf?.virtualAccount.name.text == "Refining")
    #expect(pilot.state.focus == .accounts)
  }

  @Test("The palette does what a key does")
  func action() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("Ctrl-P")
    await pilot.type("перенос")
    await pilot.press("Enter")
    #expect(pilot.move != nil)
  }

  @Test("An alert is gone from to its row, whatever hides that")
  func alert() async throws {
    let metalworks = try await Metalworks(moreLicenses: 200)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("/")
    await pilot.type("license-0001")
    await pilot.press("Enter")
    await command("alerts", pilot)
    guard case .alert(let record) = pilot.state.view?.list.selected else {
      Issue.record("no alert is selected")
      return
    }
    #expect(record.alert.kind == .insufficientLicenses)
    await pilot.press("o")
    #expect(pilot.state.front == .pane(.inventory))
    #expect(!pilot.state.inventory.filter.isActive)
    let selected = try #require(pilot.state.inventory.list.selected)
    #expect(record.alert.subject == .row(selected.row))
  }

  @Test("The grid shows where the surplus sits, and its cell is gone to and moved")
  func matrix() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await command("matrix", pilot)
    #expect(pilot.state.matrix?.part.value?.allColumns == 3)
    await pilot.press("Right")
    #expect(pilot.state.matrix?.balance(0, 1) == 20)
    await pilot.press("l")
    #expect(pilot.state.matrix?.balance(0, 2) == -20)
    await pilot.press("m", "Enter", "y")
    #expect(pilot.state.matrix?.balance(0, 2) == 0)
    await pilot.press("Enter")
    #expect(pilot.row == "C9300-24 Network Essentials · Refining · 0")
  }

  @Test("A look that one saves, another one shows")
  func savedView() async throws {
    let metalworks = try await Metalworks(instances: 40)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await command("instances", pilot)
    await pilot.press("/")
    await pilot.type("va:Refining used>1")
    await pilot.press("Enter", "s", "S")
    await command("save Refining routers", pilot)
    #expect(pilot.state.notice == .viewSaved("Refining routers"))
    let other = await Pilot(desk: try metalworks.desk("alice"))
    await command("view ref", other)
    #expect(other.state.front == .records(.instances))
    #expect(other.records.first == "router-0039")
    #expect(other.state.view?.filter.text == "va:Refining used>1")
    await command("delete-view refining routers", other)
    await command("view ref", pilot)
    guard case .command(let bar) = pilot.state.dialog else {
      Issue.record("the line was closed")
      return
    }
    #expect(bar.problem == .unknownView("ref"))
  }

  @Test("A new session is where the last one was, the row by its names")
  func restored() async throws {
    let metalworks = try await Metalworks(moreLicenses: 300)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("s", "s", "End", "Up", "Up")
    let row = pilot.row
    let place = pilot.state.place
    let again = await Pilot(desk: try metalworks.desk("alice"), place: place)
    #expect(row != nil && again.row == row)
    #expect(again.state.place == place)
    #expect(again.state.notice == nil)
  }
}
