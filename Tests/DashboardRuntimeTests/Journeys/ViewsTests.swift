import Canvas
import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

/// Opening views by their names, looking into records, and coming back.
@Suite struct ViewsTests {
  private func command(_ text: String, _ pilot: Pilot) async {
    await pilot.press(":")
    await pilot.type(text)
    await pilot.press("Enter")
  }

  @Test("A view is opened by its name in either language and left with Esc")
  func opens() async throws {
    let metalworks = try await Metalworks(instances: 40)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    for name in ["instances", "экземпляры"] {
      await command(name, pilot)
      #expect(pilot.state.front == .records(.instances))
      #expect(pilot.records.first == "router-0000")
      await pilot.press("End")
      #expect(pilot.records.last == "router-0039")
      await pilot.press("Esc")
      #expect(pilot.state.front == .pane(.inventory))
    }
  }

  @Test("The view shows what lies in the account that is selected")
  func scope() async throws {
    let metalworks = try await Metalworks(instances: 4)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("1", "End")
    await command("insta", pilot)
    #expect(pilot.records == ["router-0001", "router-0003"], "those of Refining")
  }

  @Test("A record typed ahead of its view is opened when the view is there")
  func ahead() async throws {
    let metalworks = try await Metalworks(instances: 4)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.pressAtOnce(":", "i", "n", "s", "t", "Enter", "Down", "Enter")
    guard case .details(let details) = pilot.state.dialog,
      case .instance(let record) = details.record
    else {
      Issue.record("no details are open")
      return
    }
    #expect(record.instance.hostName == "router-0001")
    #expect(record.uses.map(\.reported) == [2])
  }

  @Test("A filter narrows the view")
  func filter() async throws {
    let metalworks = try await Metalworks(instances: 40)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await command("instances", pilot)
    await pilot.press("/")
    await pilot.type("router-003 va:Refining")
    await pilot.press("Enter")
    #expect(
      pilot.records
        == ["router-0031", "router-0033", "router-0035", "router-0037", "router-0039"])
  }

  @Test("What is no command is told with what was meant, and the line stays open")
  func unknown() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await command("instnces", pilot)
    guard case .command(let bar) = pilot.state.dialog else {
      Issue.record("the line was closed")
      return
    }
    #expect(bar.problem == .unknown("instnces", nearest: "instances"))
    await pilot.press("Esc")
    #expect(pilot.state.dialog == nil)
  }

  @Test("Commands do what keys do")
  func actions() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await command("readonly", pilot)
    #expect(pilot.state.isReadOnly)
    await command("только-чтение", pilot)
    #expect(!pilot.state.isReadOnly)
    await command("journal", pilot)
    await pilot.press("Esc")
    await command("events", pilot)
    #expect(pilot.state.front == .pane(.events))
    await command("theme light", pilot)
    #expect(pilot.errands.contains(.useTheme("light")))
    await command("save-display /nowhere/x.txt", pilot)
    #expect(pilot.errands.contains(.saveDisplay(path: "/nowhere/x.txt")))
    await command("quit", pilot)
    #expect(pilot.errands.last == .leave(.quit))
  }

  @Test("The name of a file is asked for where none was given")
  func asksForFile() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await command("save-display", pilot)
    await pilot.press("Enter")
    guard case .form(let form) = pilot.state.dialog else {
      Issue.record("no form is open")
      return
    }
    #expect(form.field?.problem == .required)
    await pilot.type("s.txt")
    await pilot.press("Ctrl-S")
    #expect(pilot.errands.contains(.saveDisplay(path: "s.txt")))
    #expect(pilot.state.dialog == nil)
  }
}
