import Canvas
import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

/// What an administrator does with virtual accounts, people and the agreement, by keys alone.
@Suite struct AccountLifeTests {
  private func pilot(_ metalworks: Metalworks, _ view: String) async throws -> Pilot {
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press(":")
    await pilot.type(view)
    await pilot.press("Enter")
    return pilot
  }

  private func names(_ pilot: Pilot) -> [String] {
    pilot.state.view?.list.rows.map(\.key.text) ?? []
  }

  @Test("A virtual account is made, edited, made the default and deleted")
  func virtualAccounts() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks, "virtual-accounts")
    await pilot.press("a")
    await pilot.type("Foundry")
    await pilot.press("Tab")
    await pilot.type("casting")
    await pilot.press("Tab")
    await pilot.type("plant, north")
    await pilot.press("Ctrl-S", "y")
    #expect(pilot.state.dialog == nil)
    #expect(names(pilot) == ["foundry", "headquarters", "manufacturing", "refining"])
    guard case .virtualAccount(let made) = pilot.state.view?.list.rows.first else {
      Issue.record("no virtual account")
      return
    }
    #expect(made.account.description == "casting" && made.account.tags == ["plant", "north"])
    await pilot.press("Home", "e")
    await pilot.type(" 2")
    await pilot.press("Ctrl-S", "y")
    #expect(names(pilot).first == "foundry 2")
    await pilot.press("d", "y")
    #expect(pilot.state.notice != nil)
    await pilot.press("End", "d", "y", "Home", "x", "y")
    #expect(pilot.state.dialog == nil)
    #expect(names(pilot) == ["headquarters", "manufacturing", "refining"])
  }

  @Test("A command typed ahead of an answer is given when the form is gone")
  func typedAhead() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks, "virtual-accounts")
    await pilot.press("a")
    await pilot.type("Foundry")
    await pilot.press("Ctrl-S")
    await pilot.pressAtOnce("y", ":", "u", "s", "e", "r", "s", "Enter")
    #expect(pilot.state.dialog == nil)
    #expect(pilot.state.view?.kind == .users)
    #expect(pilot.state.isSettled)
  }

  @Test("A name that is taken comes back to its field, everything else kept")
  func taken() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks, "virtual-accounts")
    await pilot.press("a")
    await pilot.type("REFINING")
    await pilot.press("Tab")
    await pilot.type("again")
    await pilot.press("Ctrl-S", "y")
    guard case .form(let form) = pilot.state.dialog else {
      Issue.record("the form was closed")
      return
    }
    #expect(form.field?.name == .field(.name))
    #expect(form.field?.problem == .refused(.field(.name, .taken("REFINING"))))
    #expect(form.text(.field(.description)) == "again")
    await pilot.type(" B")
    await pilot.press("Ctrl-S", "y")
    #expect(names(pilot).last == "refining b")
  }

  @Test("A virtual account that is not empty stays, and the question says why")
  func notEmpty() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks, "virtual-accounts")
    await pilot.press("End", "x", "y")
    guard case .form(let form) = pilot.state.dialog,
      case .impeded(.notEmpty(let name, _)) = form.refusal
    else {
      Issue.record("no refusal is told")
      return
    }
    #expect(name.text == "Refining")
    await pilot.press("Esc")
    #expect(pilot.state.dialog == nil && names(pilot).count == 3)
  }

  @Test("A partner user gets a role only after the notice is agreed to")
  func partner() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks, "users")
    await pilot.press("a")
    await pilot.type("paul@steel.example")
    await pilot.press("Tab", "Tab")
    await pilot.type("Steel & Sons")
    await pilot.press("Ctrl-S")
    guard case .form(let asked) = pilot.state.dialog else {
      Issue.record("the form was closed")
      return
    }
    #expect(asked.field?.name == .field(.consent) && asked.field?.problem == .notAgreed)
    await pilot.press("Space", "Enter", "y")
    #expect(pilot.state.dialog == nil)
    guard case .user(let paul) = pilot.state.view?.list.rows.last else {
      Issue.record("no user")
      return
    }
    #expect(paul.isPartner && paul.user.status == .invited)
    #expect(paul.roles.map(\.grant.role) == [.user])
    await pilot.press("End", "x", "Enter", "y")
    #expect(pilot.state.dialog == nil)
  }

  @Test("A role of a virtual account asks for which, and the last administrator stays")
  func roles() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks, "users")
    await pilot.press("a")
    await pilot.type("vera@metalworks.example")
    await pilot.press("Tab", "Tab", "Tab", "Right", "Right", "Tab", "Right", "Right", "Ctrl-S", "y")
    #expect(pilot.state.dialog == nil)
    guard case .user(let vera) = pilot.state.view?.list.rows.last else {
      Issue.record("no user")
      return
    }
    #expect(vera.roles.map(\.grant.role) == [.virtualAccountAdministrator])
    #expect(vera.roles.first?.virtualAccount?.text == "Refining")
    await pilot.press("Home", "x", "Enter", "y")
    guard case .form(let form) = pilot.state.dialog,
      case .impeded(.lastAdministrator) = form.refusal
    else {
      Issue.record("the last administrator could go")
      return
    }
  }

  @Test("Bad input to any field is refused there, the rest kept")
  func badInput() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks, "users")
    await pilot.press("a")
    await pilot.type("nobody")
    await pilot.press("Tab")
    await pilot.feed(.paste(Paste("Ve\u{202E}ra")))
    await pilot.press("Tab")
    guard case .form(let form) = pilot.state.dialog else {
      Issue.record("the form was closed")
      return
    }
    #expect(form.fields[0].problem == .notAnEmail("nobody"))
    #expect(form.fields[1].problem == .invisibleCharacter(0x202E))
    #expect(form.fields[1].value.line?.text == "Ve\u{202E}ra")
  }

  @Test("Where changing is switched off no form opens, and the keys vanish")
  func readOnly() async throws {
    let metalworks = try await Metalworks()
    let pilot = try await pilot(metalworks, "users")
    await pilot.press("R", "a")
    #expect(pilot.state.dialog == nil)
    #expect(pilot.state.notice == .unavailable(.addRecord, .readOnly))
  }

  @Test("A code that is none is refused at its field")
  func code() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("mallory"))
    await pilot.press("C")
    await pilot.type("not-a-code")
    await pilot.press("Enter", "y")
    guard case .form(let form) = pilot.state.dialog else {
      Issue.record("the form was closed")
      return
    }
    #expect(form.field?.problem == .refused(.impeded(.codeInvalid)))
  }
}
