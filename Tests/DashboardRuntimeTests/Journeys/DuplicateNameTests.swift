import Canvas
import DashboardModel
import Licensing
import LicensingService
import Testing

@testable import DashboardRuntime

/// What only the service knows to be taken comes back to its field, however it is written.
@Suite("Names that are taken") struct DuplicateNameTests {
  private func create(_ name: String, _ pilot: Pilot) async {
    await pilot.press("a")
    await pilot.feed(.paste(Paste(name)))
    await pilot.press("Tab")
    await pilot.type("kept")
    await pilot.press("Ctrl-S", "y")
  }

  @Test(
    "A virtual account's name is taken in any case, in either alphabet, composed or not",
    arguments: [
      ("Refining 2", "REFINING 2"), ("Литейный цех", "ЛИТЕЙНЫЙ ЦЕХ"),
      ("Литейный", "Литеи\u{306}ныи\u{306}"), ("Caf\u{E9}", "CAFE\u{301}"),
    ])
  func virtualAccount(first: String, second: String) async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.command("virtual-accounts")
    await create(first, pilot)
    #expect(pilot.state.dialog == nil)
    await create(second, pilot)
    let form = try #require(pilot.form)
    #expect(form.field?.name == .field(.name))
    guard case .refused(.field(.name, .taken)) = form.field?.problem else {
      Issue.record("\(String(describing: form.field))")
      return
    }
    #expect(form.text(.field(.description)) == "kept")
    await pilot.type(" B")
    await pilot.press("Ctrl-S", "y")
    #expect(pilot.state.dialog == nil && pilot.records.count == 5)
  }

  @Test("An address that is somebody else's is refused at its field in any case")
  func address() async throws {
    let metalworks = try await Metalworks()
    let desk = try metalworks.desk("alice")
    _ = try await desk.perform(
      .request(.editProfile(Profile(email: "alice@metalworks.example"))),
      request: try .named("profile"))
    let mallory = await Pilot(desk: try metalworks.desk("mallory"))
    await mallory.command("ask-access")
    await mallory.type("METALWORKS.example")
    await mallory.press("Tab", "Tab", "Tab", "Tab")
    await mallory.type("Alice@Metalworks.Example")
    await mallory.press("Ctrl-S", "y")
    let form = try #require(mallory.form)
    #expect(form.field?.name == .field(.email))
    guard case .refused(.field(.email, .taken)) = form.field?.problem else {
      Issue.record("\(String(describing: form.field))")
      return
    }
    #expect(form.text(.field(.domain)) == "METALWORKS.example")
  }

  @Test("A domain is taken in any case, and a company is told whole or not at all")
  func request() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("mallory"))
    await pilot.command("request")
    await pilot.press("Tab", "Tab")
    await pilot.type("m@forge.example")
    await pilot.press("Ctrl-S", "Tab", "Tab")
    await pilot.type("NA")
    await pilot.press("Ctrl-S")
    await pilot.type("Forge")
    await pilot.press("Tab")
    await pilot.type("MetalWorks.Example")
    await pilot.press("Ctrl-S", "Ctrl-S", "y")
    #expect(pilot.form?.page == 1 && pilot.form?.field?.name == .companyName)
    await pilot.press("Tab")
    await pilot.clear()
    await pilot.press("Ctrl-S", "Ctrl-S", "Ctrl-S", "y")
    #expect(pilot.form?.page == 2 && pilot.form?.field?.name == .field(.domain))
    guard case .refused(.impeded(.domainTaken)) = pilot.form?.field?.problem else {
      Issue.record("\(String(describing: pilot.form?.field))")
      return
    }
    #expect(pilot.form?.text(.accountName) == "Forge")
  }
}
