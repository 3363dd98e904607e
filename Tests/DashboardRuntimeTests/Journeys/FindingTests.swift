import Canvas
import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

/// Going through long lists, filtering, sorting, scoping: finding the row that matters.
@Suite struct FindingTests {
  @Test("End and Home reach both ends of a long list, keys held down go as far as in a short one")
  func longList() async throws {
    let metalworks = try await Metalworks(moreLicenses: 700)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    let first = pilot.row
    await pilot.press("End")
    #expect(pilot.row == "ISR4331 Threat Defense · Headquarters · 289")
    #expect(!pilot.state.inventory.list.hasRowsBelow)
    await pilot.press("g", "g")
    #expect(pilot.row == first)
    for _ in 0..<400 { pilot.dashboard.turn([.key(.character("j"))]) }
    await pilot.settle()
    let slowly = await Pilot(desk: try metalworks.desk("alice"))
    for _ in 0..<400 { await slowly.press("Down") }
    #expect(pilot.row == slowly.row)
    #expect(pilot.rows == slowly.rows)
  }

  @Test("A filter follows each character, says where it is wrong, and Esc takes it back")
  func filter() async throws {
    let metalworks = try await Metalworks(moreLicenses: 50)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("/")
    await pilot.type("balance<0")
    #expect(pilot.rows.count == 2)
    await pilot.type(" )")
    #expect(pilot.state.inventory.filter.problem?.column != nil)
    #expect(pilot.rows.count == 2, "the last filter stays applied")
    await pilot.press("Esc")
    #expect(pilot.state.dialog == nil)
    #expect(pilot.rows.count == pilot.state.inventory.list.height)
    await pilot.press("/")
    await pilot.type("refining")
    await pilot.press("Enter")
    #expect(pilot.state.inventory.filter.isActive)
    #expect(pilot.rows.count == 2)
    await pilot.press("Esc")
    #expect(!pilot.state.inventory.filter.isActive)
  }

  @Test("The account under the cursor of the tree is the scope of the other panes")
  func scope() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("1", "End")
    #expect(pilot.state.accounts.selectedLeaf?.virtualAccount.name.text == "Refining")
    #expect(pilot.rows.count == 2)
    #expect(pilot.state.totals?.shortage == 22)
    await pilot.press("Left")
    #expect(pilot.rows.count == 4)
    await pilot.press("Left")
    #expect(pilot.state.accounts.lines.count == 1)
    await pilot.press("Enter")
    #expect(pilot.state.accounts.lines.count == 4)
  }

  @Test("Typed ahead, a move is made in the scope that was chosen before it")
  func scopeTypedAhead() async throws {
    let metalworks = try await Metalworks(moreLicenses: 20)
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("1", "Down", "Down")
    #expect(pilot.state.accounts.selectedLeaf?.virtualAccount.name.text == "Manufacturing")
    await pilot.pressAtOnce("Down", "2", "Down", "m")
    let row = try #require(pilot.move?.line)
    #expect(row.license?.text == "ISR4331 Threat Defense")
    #expect(row.quantity == 2)
  }

  @Test("Sorting goes through the columns, and back with the order turned round")
  func sort() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("s")
    #expect(pilot.state.inventory.order == InventoryOrder(.nextEnd))
    await pilot.press("s")
    #expect(pilot.state.inventory.order == InventoryOrder(.license))
    await pilot.press("S")
    #expect(pilot.state.inventory.order == InventoryOrder(.license, descending: true))
    #expect(pilot.row?.hasPrefix("ISR4331") == true)
  }

  @Test("A sort key elsewhere says where it belongs")
  func sortElsewhere() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("4")
    pilot.dashboard.turn([.key(.character(" "))])
    #expect(pilot.dashboard.takeErrands() == [.ring])
  }

  @Test("Events that come while somebody reads further down are counted, and r shows them")
  func arrivals() async throws {
    let metalworks = try await Metalworks()
    let other = await Pilot(desk: try metalworks.desk("alice"))
    for _ in 0..<3 { await other.press("m", "1", "Enter", "y") }
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("4", "Down", "Down")
    let before = pilot.state.events.list.selected?.sequence
    await other.press("z", "y")
    await pilot.hear(of: 5)
    #expect(pilot.state.events.arrivals.count == 1)
    #expect(pilot.state.events.list.selected?.sequence == before)
    #expect(pilot.state.events.list.rows.count == 4)
    await pilot.press("r")
    #expect(pilot.state.events.arrivals.count == 0)
    #expect(pilot.state.events.list.selected?.sequence == 5)
  }

  @Test("Help finds an action by its words and does it")
  func help() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("?")
    await pilot.type("openM")
    guard case .help(let help) = pilot.state.dialog else {
      Issue.record("no help")
      return
    }
    #expect(help.actions == [.openMove])
    await pilot.press("Enter")
    #expect(pilot.move != nil)
  }

  @Test("Pasted text is text where text is taken, and nothing elsewhere")
  func paste() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    let before = pilot.state
    await pilot.feed(.paste(Paste("mm\nyq")))
    #expect(pilot.state == before)
    await pilot.press("/")
    await pilot.feed(.paste(Paste("refi\nning")))
    #expect(pilot.state.inventory.filter.text == "refining")
  }
}
