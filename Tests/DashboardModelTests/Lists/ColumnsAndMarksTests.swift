import Licensing
import Testing

@testable import DashboardModel

@Suite("Columns, orders and ranges of marks")
struct ColumnsAndMarksTests {
  private var view: Table {
    var table = Table.laid
    _ = table.state.open(.instances)
    table.act(.repaint)
    table.answerAll()
    return table
  }

  @Test("Sorting goes through the columns of a view, to either side, and turns round")
  func sorts() {
    var table = view
    table.act(.sort)
    #expect(table.state.view?.order == RecordOrder(.host))
    table.act(.columnRight)
    #expect(table.state.view?.order == RecordOrder(.account))
    table.act(.columnLeft, .columnLeft)
    #expect(table.state.view?.order == RecordOrder(.lastContact))
    table.act(.sortReverse)
    #expect(table.state.view?.order == RecordOrder(.lastContact, isDescending: true))
    let asked = table.open.compactMap { question -> RecordOrder? in
      if case .records(let query) = question.question { query.order } else { nil }
    }
    #expect(asked == [RecordOrder(.lastContact, isDescending: true)], "older questions are gone")
  }

  @Test("A view that is opened again is sorted as it was, and filters nothing")
  func remembers() {
    var table = view
    table.act(.sort)
    _ = table.state.filter(.records(.instances), by: "core")
    _ = table.state.open(.tokens)
    _ = table.state.open(.instances)
    #expect(table.state.view?.order == RecordOrder(.host))
    #expect(table.state.view?.filter.isActive == false)
  }

  @Test("Columns are hidden and shown, all but the first; Enter sorts by one")
  func columns() {
    var table = Table.laid
    table.act(.chooseColumns)
    guard case .columns(let dialog) = table.state.dialog else {
      Issue.record("no columns are listed")
      return
    }
    #expect(dialog.selected == .inventory(.balance), "the one that sorts")
    table.act(.toggleCheck)
    #expect(table.state.inventory.hidden.contains(.balance))
    table.act(.toggleCheck)
    #expect(!table.state.inventory.hidden.contains(.balance))
    for _ in 0..<20 { table.act(.cursorUp) }
    table.act(.toggleCheck)
    #expect(!table.state.inventory.hidden.contains(.license))
    #expect(table.deeds.last == .ring)
    table.act(.accept)
    #expect(table.state.dialog == nil)
    #expect(table.state.inventory.order == InventoryOrder(.license))
  }

  @Test("A column by which nothing is sorted rings")
  func unsorted() {
    var table = Table.laid
    table.act(.chooseColumns, .cursorUp, .accept)
    #expect(table.deeds.last == .ring && table.state.dialog != nil)
    table.act(.cancel)
    #expect(table.state.dialog == nil)
  }

  @Test("A range reaches from the last mark to the cursor, whichever way")
  func ranges() {
    var table = Table.laid
    table.act(.markRange)
    #expect(table.state.inventory.marked == [RowKey(3, 1)])
    table.act(.end, .markRange)
    #expect(table.state.inventory.marked == [RowKey(3, 1), RowKey(1, 1), RowKey(2, 1)])
    table.act(.clearMarks, .markRange, .cursorUp, .markRange)
    #expect(table.state.inventory.marked == [RowKey(1, 1), RowKey(2, 1)])
    var view = view
    view.act(.toggleMark, .end, .markRange)
    #expect(view.state.view?.marked.count == 3)
  }

  @Test("A view can give room to its record, and take it back")
  func zoom() {
    var table = view
    let whole = table.state.layout.viewRows
    table.act(.zoomOut)
    let layout = table.state.layout
    #expect(layout.detail != nil && layout.viewRows < whole)
    #expect(table.state.view?.list.height == layout.viewRows)
    table.act(.zoomIn)
    #expect(table.state.layout.detail == nil && table.state.layout.viewRows == whole)
    table.act(.zoomOut, .back)
    #expect(table.state.layout.detail == nil, "panes have no record below them")
  }

  @Test("A mark that is no longer loaded is too far away, and nothing is marked")
  func tooFar() {
    var table = Table.laid
    table.act(.toggleMark)
    table.state.inventory.rangeStart = RowKey(99, 1)
    table.act(.markRange)
    #expect(table.state.inventory.marked.count == 1)
    #expect(table.state.notice == .unavailable(.markRange, .rangeTooLong))
  }
}
