import Canvas
import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

/// Asking for accounts and access, and deciding what was asked, by keys alone.
@Suite struct RequestLifeTests {
  private func command(_ text: String, _ pilot: Pilot) async {
    await pilot.press(":")
    await pilot.type(text)
    await pilot.press("Enter")
  }

  /// Fills in who asks and goes on to the page of the account.
  private func ask(_ pilot: Pilot) async {
    await command("request", pilot)
    await pilot.press("Tab", "Tab")
    await pilot.type("alice@foundry.example")
    await pilot.press("Ctrl-S", "Ctrl-S")
  }

  private func accounts(_ pilot: Pilot) -> [String] {
    pilot.state.accounts.tree.value?.map(\.account.name.text).sorted() ?? []
  }

  private func statuses(_ pilot: Pilot) -> [AccountRequest.Status] {
    pilot.state.view?.list.rows.compactMap { record in
      guard case .request(let found) = record else { return nil }
      return found.request.status
    } ?? []
  }

  @Test("Four pages ask for an account; who has the authority opens it at once")
  func request() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await ask(pilot)
    #expect(pilot.form?.page == 2)
    await pilot.type("Foundry")
    await pilot.press("Ctrl-S", "Ctrl-S")
    #expect(pilot.form?.stage == .confirming)
    await pilot.press("y")
    #expect(pilot.state.dialog == nil)
    #expect(accounts(pilot) == ["Foundry", "Metalworks"])
  }

  @Test("A domain that is taken comes back to its page, everything else kept")
  func taken() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await ask(pilot)
    await pilot.type("Foundry")
    await pilot.press("Tab")
    await pilot.type("metalworks.example")
    await pilot.press("Ctrl-S", "Ctrl-S", "y")
    let form = try #require(pilot.form)
    #expect(form.page == 2 && form.field?.name == .field(.domain))
    #expect(form.text(.accountName) == "Foundry")
    #expect(form.text(.field(.email)) == "alice@foundry.example")
  }

  @Test("Without the authority a nominee has to be named")
  func nominee() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await command("request", pilot)
    await pilot.press("Ctrl-S", "Space", "Ctrl-S")
    #expect(pilot.form?.field?.name == .nominee)
    #expect(pilot.form?.field?.problem == .required)
    await pilot.type("nora@foundry.example")
    await pilot.press("Ctrl-S")
    #expect(pilot.form?.page == 2)
  }

  @Test("A draft is kept, and gone on with where it was left")
  func draft() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await ask(pilot)
    await pilot.type("Foundry")
    await pilot.press("Ctrl-S", "Tab", "Tab", "Space", "Ctrl-S", "y")
    await command("requests", pilot)
    #expect(statuses(pilot) == [.draft])
    await pilot.press("e")
    #expect(pilot.form?.text(.accountName) == "Foundry")
    await pilot.press("Ctrl-S", "Ctrl-S", "Ctrl-S", "Ctrl-S", "y")
    #expect(statuses(pilot) == [.completed])
  }

  @Test(
    "The operator approves an edited domain, or declines it with a reason",
    arguments: [true, false])
  func approval(approves: Bool) async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await ask(pilot)
    await pilot.type("Foundry")
    await pilot.press("Tab")
    await pilot.type("casting.example")
    await pilot.press("Ctrl-S", "Ctrl-S", "y")
    await command("requests", pilot)
    #expect(statuses(pilot) == [.awaitingApproval])
    if approves {
      await pilot.press("p", "y")
    } else {
      await pilot.press("x", "Ctrl-S")
      #expect(pilot.form?.field?.problem == .required)
      await pilot.type("not ours")
      await pilot.press("Ctrl-S", "y")
    }
    #expect(statuses(pilot) == [approves ? .completed : .declined])
    await pilot.press("p")
    #expect(pilot.state.notice == .unavailable(.approveRequest, .alreadySo))
  }

  @Test("A stranger asks for a role, and the administrator gives it")
  func access() async throws {
    let metalworks = try await Metalworks()
    let stranger = await Pilot(desk: try metalworks.desk("mallory"))
    await command("ask-access", stranger)
    await stranger.type("metalworks.example")
    await stranger.press("Tab", "Tab", "Tab", "Tab")
    await stranger.type("mallory@metalworks.example")
    await stranger.press("Ctrl-S", "y")
    #expect(stranger.state.dialog == nil)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await command("access", pilot)
    await pilot.press("p", "y")
    guard case .access(let record) = pilot.state.view?.list.rows.first else {
      Issue.record("no request for access")
      return
    }
    #expect(record.request.status == .approved && record.request.role == .user)
    await stranger.press("r")
    #expect(accounts(stranger) == ["Metalworks"])
  }
}
