import DashboardModel
import Licensing
import Testing

@testable import DashboardRuntime

/// The reason for the product: the shortage is found and closed from the keyboard.
@Suite struct MetalworksTests {
  private let short = "C9300-24 Network Essentials · Refining · -20"

  @Test("The largest shortage is under the cursor at the start")
  func start() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    #expect(pilot.row == short)
    #expect(pilot.state.headline?.totals.shortage == 22)
    #expect(pilot.state.connection == .live)
    #expect(pilot.state.events.list.rows.count == 1)
  }

  @Test("Three keys make the move, and the log and both sides show it")
  func threeKeys() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("m", "Enter", "y")
    #expect(pilot.state.dialog == nil)
    #expect(pilot.row == "C9300-24 Network Essentials · Refining · 0", "it follows the record")
    #expect(pilot.rows.contains("C9300-24 Network Essentials · Manufacturing · 0"))
    #expect(pilot.state.headline?.totals.shortage == 2)
    #expect(pilot.state.inventory.changed.count == 2)
    guard case .moved(let quantity, let first, let lines, _) = pilot.state.notice else {
      Issue.record("\(String(describing: pilot.state.notice))")
      return
    }
    #expect((quantity, lines) == (20, 1))
    #expect(first?.source.text == "Manufacturing")
    guard case .moved = pilot.state.events.list.rows.first?.story else {
      Issue.record("the log does not show it")
      return
    }
  }

  @Test("A row opens on its lots and events, follows what others do, and closes")
  func behindARow() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("i")
    guard case .row(let before) = pilot.state.dialog else {
      Issue.record("nothing is open")
      return
    }
    #expect(
      before.lots.value?.map(\.quantity.rawValue).reduce(0, +) == before.row.position.entitled)
    #expect(before.row.position.balance == -20)
    await pilot.press("Esc")
    #expect(pilot.state.dialog == nil)
    await pilot.press("m", "Enter", "y", "Home")
    let moved = pilot.state.inventory.list.rows.first { $0.row == before.row.row }
    #expect(moved?.position.balance == 0)
    await pilot.press("/")
    await pilot.type("va:Refining")
    await pilot.press("Enter", "Home")
    for _ in 0..<20 where pilot.state.inventory.list.selected?.row != before.row.row {
      await pilot.press("Down")
    }
    await pilot.press("Enter")
    guard case .row(let after) = pilot.state.dialog else {
      Issue.record("nothing is open")
      return
    }
    #expect(after.lots.value?.map(\.quantity.rawValue).reduce(0, +) == 40)
    #expect(after.events.value?.contains { $0.story.type == "moved" } == true)
    await pilot.press("Down", "Up", "Esc")
    #expect(pilot.state.dialog == nil && pilot.state.isSettled)
  }

  @Test("The three keys typed ahead make the same move")
  func typedAhead() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.pressAtOnce("m", "Enter", "y")
    #expect(pilot.state.headline?.totals.shortage == 2)
  }

  @Test("The dialog shows both sides before and after, and follows the quantity")
  func preview() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("m")
    #expect(pilot.move?.line.quantity == 20)
    #expect(pilot.move?.field == .quantity)
    await pilot.press("7")
    let preview = try #require(pilot.move?.preview.value)
    #expect(pilot.move?.isPreviewed == true)
    #expect(Set(preview.effects.map(\.after.balance)) == [-13, 13])
    await pilot.press("+", "+", "-")
    #expect(pilot.move?.line.quantity == 8)
    await pilot.press("a")
    #expect(pilot.move?.line.quantity == 20)
    #expect(pilot.state.headline?.totals.shortage == 22, "nothing has happened yet")
  }

  @Test("Esc goes back one step, then closes without a change")
  func escape() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("m", "Enter")
    #expect(pilot.move?.stage == .confirming)
    await pilot.press("Esc")
    #expect(pilot.move?.stage == .editing)
    await pilot.press("Esc")
    #expect(pilot.state.dialog == nil)
    #expect(pilot.state.headline?.totals.shortage == 22)
  }

  @Test("Undo says what it takes back and brings everything back; redo does it again")
  func undo() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("m", "Enter", "y", "z")
    guard case .undo(let dialog) = pilot.state.dialog, case .asking(let event) = dialog.stage else {
      Issue.record("\(String(describing: pilot.state.dialog))")
      return
    }
    #expect(event.sequence == 2)
    await pilot.press("y")
    #expect(pilot.state.headline?.totals.shortage == 22)
    #expect(pilot.state.notice == .undone(quantity: 20, of: 2, 3))
    await pilot.press("Z", "y")
    #expect(pilot.state.headline?.totals.shortage == 2)
    #expect(pilot.state.notice == .redone(quantity: 20, of: 3, 4))
    await pilot.press("z", "y")
    #expect(pilot.state.headline?.totals.shortage == 22)
  }

  @Test("With nothing to take back, undo says so")
  func nothingToUndo() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("z")
    #expect(pilot.state.dialog == .undo(UndoDialog(.undo, stage: .refused(.nothingToUndo))))
    await pilot.press("Esc")
    #expect(pilot.state.dialog == nil)
  }

  @Test("Another target is found by typing a part of its name")
  func otherTarget() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("m", "Shift-Tab")
    #expect(pilot.move?.field == .target)
    await pilot.type("head")
    #expect(pilot.move?.line.target.matches.map(\.name.text) == ["Headquarters"])
    await pilot.press("Enter")
    #expect(pilot.move?.field == .quantity)
    await pilot.press("3", "Enter", "y")
    #expect(pilot.state.headline?.totals.shortage == 22)
    guard case .moved(3, let first, 1, _) = pilot.state.notice else {
      Issue.record("\(String(describing: pilot.state.notice))")
      return
    }
    #expect(first?.target.text == "Headquarters")
  }

  @Test("More than a hundred units ask for a reason")
  func reason() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("End")
    #expect(pilot.row == "ISR4331 Threat Defense · Headquarters · 289")
    await pilot.press("m", "1", "0", "1", "Enter")
    #expect(pilot.move?.problem == .reasonRequired(units: 101, limit: 100))
    #expect(pilot.move?.field == .reason)
    await pilot.type("new furnace")
    await pilot.press("Enter", "y")
    #expect(pilot.state.dialog == nil)
    #expect(pilot.state.events.list.rows.count == 2)
  }

  @Test("What a colleague moves appears by itself, marked, and the cursor stays on its record")
  func colleague() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    let other = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("Down")
    let before = pilot.row
    await other.press("m", "Enter", "y")
    await pilot.hear(of: 2)
    #expect(pilot.row == before)
    #expect(pilot.rows.contains("C9300-24 Network Essentials · Refining · 0"))
    #expect(pilot.state.inventory.changed.values.allSatisfy { $0.by?.rawValue == "alice" })
    #expect(pilot.state.inventory.changed.count == 2)
    #expect(pilot.state.events.list.rows.count == 2)
  }

  @Test("A preview that changed under somebody's hands has to be looked at again")
  func changedPreview() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    let other = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("m", "5", "Enter")
    await other.press("m", "9", "Enter", "y")
    await pilot.hear(of: 2)
    #expect(pilot.move?.stage == .editing)
    #expect(pilot.move?.problem == .previewChanged)
    await pilot.press("Enter", "y")
    #expect(pilot.state.headline?.totals.shortage == 8)
  }

  @Test("Marked rows move together")
  func marked() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("Space", "Space", "m")
    #expect(pilot.move?.lines.count == 2)
    #expect(pilot.move?.units == 22)
    await pilot.press("Enter", "y")
    #expect(pilot.state.headline?.totals.shortage == 0)
    #expect(pilot.state.inventory.marked.isEmpty)
  }

  @Test("Read-only takes the changing keys away and says so")
  func readOnly() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"), isReadOnly: true)
    await pilot.press("m")
    #expect(pilot.state.dialog == nil)
    #expect(pilot.state.notice == .unavailable(.openMove, .readOnly))
    #expect(pilot.errands == [.ring])
    await pilot.press("R", "m")
    #expect(pilot.move != nil)
  }

  @Test("A key of the Russian layout means what it means on a Latin one")
  func russianLayout() async throws {
    let metalworks = try await Metalworks()
    let pilot = await Pilot(desk: try metalworks.desk("alice"))
    await pilot.press("ь", "Enter", "н")
    #expect(pilot.state.headline?.totals.shortage == 2)
  }
}
