import Canvas
import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

/// Somebody who has a login and a code, and nothing else.
@Suite("A nominee without any account") struct NomineeTests {
  /// Alice asks for Foundry and names Nora; gives Nora's code.
  private func asked(
    _ metalworks: Metalworks, nominating others: String = "", wantsAccess: Bool = false
  ) async throws -> String {
    let alice = await Pilot(desk: try metalworks.desk("alice"))
    await alice.command("request")
    await alice.press("Tab", "Tab")
    await alice.type("alice@metalworks.example")
    await alice.press("Ctrl-S", "Space", "Tab")
    await alice.type("nora@foundry.example")
    await alice.press("Ctrl-S")
    await alice.type("Foundry")
    await alice.press("Ctrl-S")
    await alice.type(others)
    if wantsAccess { await alice.press("Tab", "Space") }
    await alice.press("Ctrl-S", "y")
    #expect(alice.state.dialog == nil)
    return try #require(try await metalworks.codes(for: "nora@foundry.example").last)
  }

  /// Nora types her code and sees what is asked of her.
  private func nora(
    _ metalworks: Metalworks, nominating others: String = "", wantsAccess: Bool = false
  ) async throws -> Pilot {
    let code = try await asked(metalworks, nominating: others, wantsAccess: wantsAccess)
    let nora = await Pilot(desk: try metalworks.desk("nora"))
    nora.expect("Nothing here is open to you yet", "C: type the code that was sent to you.")
    await nora.press("C")
    await nora.type(code)
    await nora.press("Enter", "y")
    nora.expect("Foundry", "foundry.example", "alice@metalworks.example", "nora@foundry.example")
    guard case .details = nora.state.dialog else {
      Issue.record("the request is not shown")
      return nora
    }
    nora.expect("v activate", "w nominate another", "x decline")
    #expect(nora.state.front == .records(.requests))
    return nora
  }

  private func accounts(_ pilot: Pilot) -> [String] {
    pilot.state.accounts.tree.value?.map(\.account.name.text).sorted() ?? []
  }

  private func status(_ pilot: Pilot) -> AccountRequest.Status? {
    guard case .request(let record) = pilot.state.view?.list.rows.last else { return nil }
    return record.request.status
  }

  @Test("The nominee types the code, sees the request, confirms the authority and activates")
  func activate() async throws {
    let metalworks = try await Metalworks()
    let nora = try await nora(metalworks)
    await nora.press("v", "Ctrl-S")
    #expect(nora.form?.field?.name == .field(.authority))
    #expect(nora.form?.field?.problem == .notAgreed)
    nora.expect("the authority to represent the")
    await nora.press("Space", "Enter", "y")
    #expect(nora.state.dialog == nil)
    #expect(status(nora) == .completed)
    await nora.press("Esc")
    #expect(accounts(nora) == ["Foundry"])
    #expect(nora.state.session.value?.roles == [.administrator])
  }

  @Test(
    "Only those become administrators whom the nominee leaves ticked", arguments: [true, false])
  func ticked(keepsRequester: Bool) async throws {
    let metalworks = try await Metalworks()
    let nora = try await nora(
      metalworks, nominating: "ann@foundry.example, ben@foundry.example", wantsAccess: true)
    await nora.press("v", "Tab", "Tab", "Tab")
    nora.expect("ann@foundry.example", "ben@foundry.example", "Access for requester")
    await nora.press("Space", "Tab", "Tab")
    if !keepsRequester { await nora.press("Space") }
    await nora.press("Ctrl-S", "Space", "Enter", "y")
    #expect(nora.state.dialog == nil)
    await nora.command("users")
    let names = nora.state.view?.list.rows.compactMap { record in
      if case .user(let found) = record { found.user.email } else { nil }
    }
    let requester = keepsRequester ? ["alice@metalworks.example"] : []
    #expect(
      Set(names ?? []) == Set(["nora@foundry.example", "ben@foundry.example"] + requester))
  }

  @Test("The nominee names somebody else, whose code opens the request then")
  func nominate() async throws {
    let metalworks = try await Metalworks()
    let nora = try await nora(metalworks)
    await nora.press("w")
    await nora.type("nobody")
    await nora.press("Enter")
    #expect(nora.form?.field?.problem == .notAnEmail("nobody"))
    await nora.clear()
    await nora.type("otto@foundry.example")
    await nora.press("Enter", "y")
    #expect(nora.state.dialog == nil)
    #expect(nora.state.view?.list.rows.isEmpty == true, "it is no longer hers")
    let code = try #require(try await metalworks.codes(for: "otto@foundry.example").last)
    let otto = await Pilot(desk: try metalworks.desk("otto"))
    await otto.press("C")
    await otto.type(code)
    await otto.press("Enter", "y", "v", "Ctrl-S", "Space", "Enter", "y", "Esc")
    #expect(accounts(otto) == ["Foundry"])
  }

  @Test("The nominee declines with a reason, and nothing comes of the account")
  func decline() async throws {
    let metalworks = try await Metalworks()
    let nora = try await nora(metalworks)
    await nora.press("x", "Ctrl-S")
    #expect(nora.form?.field?.problem == .required)
    await nora.type("we have one")
    await nora.press("Enter", "y")
    #expect(status(nora) == .declined)
    await nora.press("v")
    #expect(nora.state.notice == .unavailable(.activateRequest, .alreadySo))
  }

  @Test("A code is good once, and whoever types another is told so at the field")
  func once() async throws {
    let metalworks = try await Metalworks()
    let code = try await asked(metalworks)
    for login in ["nora", "mallory"] {
      let pilot = await Pilot(desk: try metalworks.desk(login))
      await pilot.press("C")
      await pilot.type(code)
      await pilot.press("Enter", "y")
      guard login == "mallory" else { continue }
      #expect(pilot.form?.field?.problem == .refused(.impeded(.codeInvalid)))
    }
  }

  @Test("Somebody without any account keeps a draft and goes on with it")
  func draft() async throws {
    let metalworks = try await Metalworks()
    let mallory = await Pilot(desk: try metalworks.desk("mallory"))
    await mallory.command("request")
    await mallory.press("Ctrl-S", "Ctrl-S")
    await mallory.type("Forge")
    await mallory.press("Ctrl-S", "Tab", "Tab", "Space", "Ctrl-S", "y")
    await mallory.command("requests")
    #expect(status(mallory) == .draft)
    await mallory.press("e")
    #expect(mallory.form?.text(.accountName) == "Forge")
  }
}
