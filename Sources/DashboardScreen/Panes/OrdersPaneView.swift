internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// Order lines, the latest order first.
struct OrdersPaneView {
  let pane: OrdersPane
  let held: Int?
  let isFocused: Bool
  let look: Appearance

  /// Draws the pane with its frame.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let states = PaneStates(look: look)
    let words = look.phrases.panes
    let count = held.map { $0 > 0 ? [DisplayText(words.held($0))] : [] } ?? []
    let frame = PaneFrame(
      name: DisplayText(words.orders), facts: count + states.facts(of: pane.filter),
      states: states.states(of: pane.list.status), isFocused: isFocused,
      hasRowsAbove: pane.list.hasRowsAbove, hasRowsBelow: pane.list.hasRowsBelow, look: look)
    let inner = frame.draw(on: &canvas, in: area)
    if pane.list.rows.isEmpty, pane.list.status == .loaded {
      states.drawEmpty(
        words.noOrders, isFiltered: pane.filter.isActive, on: &canvas, in: inner)
    } else {
      table.draw(on: &canvas, in: inner)
    }
  }

  private var table: TableView {
    TableView(
      columns: [
        TableColumn(heading: "", width: .content(minimum: 1), isMark: true),
        TableColumn(heading: "", width: .content(minimum: 8)),
        TableColumn(heading: "", alignment: .trailing, width: .content(minimum: 3)),
        TableColumn(heading: "", width: .flexible(minimum: 6, share: 3)),
        TableColumn(heading: "", width: .flexible(minimum: 12, share: 2), priority: 2),
        TableColumn(heading: "", width: .content(minimum: 9), priority: 3),
        TableColumn(heading: "", width: .content(minimum: 10), priority: 1),
      ], rows: pane.list.visible.map(row), measured: widest.map(row),
      selected: pane.list.cursorLine, isFocused: isFocused, hasHeading: false, look: look)
  }

  /// The loaded rows that need the widest columns.
  private var widest: [OrderRow] {
    let rows = pane.list.rows
    return [
      rows.max { $0.order.number.utf8.count < $1.order.number.utf8.count },
      rows.max { $0.line.number < $1.line.number },
      rows.max { $0.line.quantity < $1.line.quantity },
      rows.max { $0.license.text.utf8.count < $1.license.text.utf8.count },
    ].compactMap(\.self)
  }

  func row(_ row: OrderRow) -> TableRow {
    let (mark, role) = standing(row.line.status)
    let number = DisplayText("\(row.order.number)/\(row.line.number)")
    return TableRow(
      [
        TableCell(mark, role), TableCell(number),
        TableCell(DisplayText(look.phrases.number(row.line.quantity.rawValue))),
        TableCell(DisplayText(row.license.text)),
        TableCell(DisplayText(row.virtualAccount?.text ?? row.order.endCustomer)),
        TableCell(DisplayText(look.phrases.status(row.line.status)), role),
        TableCell(DisplayText(look.phrases.date(row.order.placed)), .dimText),
      ], role: row.line.status == .cancelled ? .dimText : nil)
  }

  /// What is not yet delivered waits; what is on hold wants somebody.
  private func standing(_ status: OrderLine.Status) -> (DisplayText, Role?) {
    switch status {
    case .ordered, .held, .assigned: (look.glyphs[.pending], .rowPending)
    case .onHold: (look.glyphs[.ending], .rowEnding)
    case .delivered: (" ", nil)
    case .cancelled: (" ", .dimText)
    }
  }
}
