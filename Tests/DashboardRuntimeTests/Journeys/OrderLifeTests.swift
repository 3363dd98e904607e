import Canvas
import DashboardModel
import Licensing
import LicensingService
import Testing

@testable import DashboardRuntime

/// What is done with order lines in their pane, by keys alone.
@Suite struct OrderLifeTests {
  private func order() throws -> NewOrder {
    NewOrder(
      number: "7000", placed: try Day.named("2026-11-20"),
      lines: [NewOrderLine(number: 1, license: try Name(typed: Metalworks.license), quantity: 20)])
  }

  private func account(
    _ kind: SmartAccount.Kind, at desk: ServiceDesk
  ) async throws -> Licensing.Identifier<SmartAccount> {
    let branches = try await desk.fetch(AccountsQuery())
    return try #require(branches.first { $0.account.kind == kind }).account.id
  }

  private func status(_ pilot: Pilot) -> OrderLine.Status? {
    pilot.state.orders.list.rows.first?.line.status
  }

  @Test("A line is held with a reason, released, and placed where it is needed")
  func place() async throws {
    let metalworks = try await Metalworks()
    let desk = try metalworks.desk("alice")
    let customer = try await account(.customer, at: desk)
    _ = try await desk.perform(
      .order(.add([try order()], to: customer)), request: try .named("order"))
    let pilot = await Pilot(desk: desk)
    await pilot.press("3", "w")
    await pilot.type("not yet")
    await pilot.press("Enter", "y")
    #expect(status(pilot) == .onHold)
    await pilot.press("w")
    #expect(pilot.state.notice == .unavailable(.holdOrder, .alreadySo))
    await pilot.press("e", "y")
    #expect(status(pilot) == .ordered)
    await pilot.press("p", "Right", "Enter")
    let rows = try #require(pilot.form?.preview?.rows)
    #expect(rows.map(\.virtualAccount.text) == ["Refining"])
    #expect(rows.map(\.effect.before.balance) == [-20])
    #expect(rows.map(\.effect.after.balance) == [0])
    await pilot.press("y")
    #expect(status(pilot) == .delivered)
  }

  @Test("A partner's line goes to the customer that a part of the name finds")
  func assign() async throws {
    let metalworks = try await Metalworks()
    let desk = try metalworks.desk("alice")
    _ = try await desk.perform(
      .request(
        .submit(
          RequestForm(
            kind: .holding, profile: Profile(email: "alice@steel.example"), accountName: "Steel"),
          draft: nil)), request: try .named("holding"))
    let holding = try await account(.holding, at: desk)
    _ = try await desk.perform(
      .order(.add([try order()], to: holding)), request: try .named("order"))
    let pilot = await Pilot(desk: desk)
    await pilot.press("1", "End", "3")
    if status(pilot) == nil { await pilot.press("1", "Home", "3") }
    #expect(status(pilot) == .held)
    await pilot.press("a")
    await pilot.type("metalw")
    #expect(pilot.form?.targets.map(\.domain.rawValue) == ["metalworks.example"])
    await pilot.press("Enter")
    #expect(pilot.form?.text(.field(.domain)) == "metalworks.example")
    await pilot.type("Refining")
    await pilot.press("Enter", "y")
    #expect(pilot.state.dialog == nil)
    #expect(status(pilot) == .delivered)
  }
}
