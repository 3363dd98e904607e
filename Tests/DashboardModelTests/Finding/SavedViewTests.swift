import Licensing
import Testing

@testable import DashboardModel

@Suite("Saved views in the dashboard")
struct SavedViewTests {
  private static let vocabulary = CommandVocabulary(
    entries: [
      .init(.saveView, names: ["save"], help: ""), .init(.openView, names: ["view"], help: ""),
      .init(.deleteView, names: ["delete-view"], help: ""),
      .init(.records(.instances), names: ["instances"], help: ""),
    ], themes: [])

  private var table: Table {
    var table = Table()
    table.state = DashboardState(
      size: ScreenSize(columns: 120, rows: 40), vocabulary: Self.vocabulary)
    table.open = []
    table.end()
    table.answerAll()
    return table
  }

  private func command(_ text: String, _ table: inout Table) {
    table.act(.commandLine)
    table.answerAll()
    table.take(.typed(text))
    table.act(.accept)
    table.answerAll()
  }

  @Test("A view gives the list its filter, order and columns; what is unknown is left out")
  func shows() {
    var table = table
    table.act(.focusPane(.events))
    command("view ga", &table)
    #expect(table.state.focus == .inventory)
    #expect(table.state.inventory.filter.text == "balance<0")
    #expect(table.state.inventory.order == InventoryOrder(.license, descending: true))
    #expect(table.state.inventory.hidden == [.entitled])
  }

  @Test("The look of the list in front is saved under the name that follows")
  func saves() {
    var table = table
    command("instances", &table)
    table.act(.sort, .sortReverse)
    _ = table.state.filter(.records(.instances), by: "core")
    var asked: SavedViewChange?
    table.act(.commandLine)
    table.answerAll()
    table.take(.typed("save my devices"))
    table.act(.accept)
    for case .savedViews(let query) in table.open.map(\.question) { asked = query.change }
    let content = SavedView.Content(
      list: "instances", filter: "core", column: "host", isDescending: true)
    #expect(asked == .save(name: "my devices", content))
    table.answerAll()
    #expect(table.state.notice == .viewSaved("my devices"))
    #expect(table.state.savedViews.count == 2)
  }

  @Test("A name that is missing or unknown is told in the line")
  func unknown() {
    var table = table
    command("view zinc", &table)
    guard case .command(let bar) = table.state.dialog else {
      Issue.record("the line was closed")
      return
    }
    #expect(bar.problem == .unknownView("zinc") && bar.field.text == "view ")
    table.act(.accept)
    guard case .command(let again) = table.state.dialog else {
      Issue.record("the line was closed")
      return
    }
    #expect(again.problem == .argumentMissing("view"))
    #expect(again.candidates.map(\.text) == ["view Gaps"])
  }

  @Test("A refusal is told, and a deleted view is gone")
  func deletes() throws {
    var table = table
    command("delete-view gaps", &table)
    #expect(table.state.notice == .viewDeleted("gaps"))
    #expect(table.state.savedViews.isEmpty)
    table.act(.commandLine)
    table.answerAll()
    table.take(.typed("delete-view gaps"))
    table.act(.accept)
    let number = try #require(table.open.first?.number)
    table.open = []
    table.take(.refused(number, .savedView(.unknown("gaps"))))
    #expect(table.state.notice == .refused(.savedView(.unknown("gaps"))))
  }
}
