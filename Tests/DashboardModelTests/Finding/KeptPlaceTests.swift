import Licensing
import Testing

@testable import DashboardModel

@Suite("The place where one was")
struct PlaceTests {
  private func returned(to place: KeptPlace) -> Table {
    var table = Table()
    table.state = DashboardState(size: ScreenSize(columns: 120, rows: 40))
    table.open = []
    table.state.restore(place)
    table.end()
    table.answerAll()
    return table
  }

  @Test("Scope, filters, order, columns, zoom and focus are as they were")
  func panes() {
    var table = Table.laid
    table.act(.focusPane(.accounts), .end, .focusPane(.orders), .zoomIn)
    _ = table.state.filter(.pane(.inventory), by: "balance<0")
    _ = table.state.filter(.pane(.events), by: "by:alice")
    _ = table.state.inventory.sort(by: InventoryOrder(.license, descending: true))
    table.state.inventory.hidden = [.entitled]
    table.answerAll()
    let again = returned(to: table.state.place)
    #expect(again.state.scope == table.state.scope)
    #expect(again.state.scope?.virtualAccount == 3)
    #expect(again.state.focus == .orders && again.state.zoom == .half)
    #expect(again.state.inventory.filter.text == "balance<0")
    #expect(again.state.events.filter.text == "by:alice")
    #expect(again.state.inventory.order == InventoryOrder(.license, descending: true))
    #expect(again.state.inventory.hidden == [.entitled])
    #expect(again.state.place == table.state.place)
  }

  @Test("A view is in front again, with its filter")
  func view() {
    var table = Table.laid
    _ = table.state.open(.instances)
    table.act(.repaint)
    table.answerAll()
    _ = table.state.filter(.records(.instances), by: "core")
    table.answerAll()
    let again = returned(to: table.state.place)
    #expect(again.state.front == .records(.instances))
    #expect(again.state.view?.filter.text == "core")
  }

  @Test("The row that was selected is looked for by its names")
  func row() {
    var table = Table.laid
    table.act(.end)
    var again = Table()
    again.state = DashboardState(size: ScreenSize(columns: 120, rows: 40))
    again.open = []
    again.state.restore(table.state.place)
    again.end()
    let filters = again.open.compactMap { question -> Filter? in
      if case .inventory(let query) = question.question { query.filter } else { nil }
    }
    let names: [Filter] = [
      .term(.text(.virtualAccount, exact: true, "account 2")),
      .term(.text(.license, exact: true, "advantage")),
    ]
    #expect(filters.contains(.every([.everything] + names)))
  }

  @Test("What is no longer there, or was never anything, is left out")
  func strange() {
    let place = KeptPlace(
      front: "moon", zoom: 17, smartAccount: 99, virtualAccount: 98, expanded: [],
      looks: [
        .init(list: "moon", filter: "x"), .init(list: "inventory", filter: "((", column: "moon"),
      ], license: "", account: nil, row: [1])
    let again = returned(to: place)
    #expect(again.state.front == .pane(.inventory) && again.state.zoom == .normal)
    #expect(again.state.scope == .smartAccount(Sample.metalworks))
    #expect(!again.state.inventory.filter.isActive)
  }
}
