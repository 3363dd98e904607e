internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// Who holds and uses how many of which license.
struct InventoryPaneView {
  let pane: InventoryPane
  /// How many rows the scope has, where that is known.
  let total: Int?
  let today: Day
  let isFocused: Bool
  let look: Appearance

  /// Draws the pane with its frame.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let states = PaneStates(look: look)
    let words = look.phrases.panes
    let frame = PaneFrame(
      name: DisplayText(words.inventory), facts: facts, states: states.states(of: pane.list.status),
      isFocused: isFocused, hasRowsAbove: pane.list.hasRowsAbove,
      hasRowsBelow: pane.list.hasRowsBelow, look: look)
    let inner = frame.draw(on: &canvas, in: area)
    table.draw(on: &canvas, in: inner)
    if pane.list.rows.isEmpty, pane.list.status == .loaded {
      states.drawEmpty(
        words.noRows, isFiltered: pane.filter.isActive, on: &canvas,
        in: inner.split(top: 1).rest)
    }
  }

  /// How many rows there are, where all of them are known, what they are sorted and filtered by.
  private var facts: [DisplayText] {
    let words = look.phrases.panes
    let list = pane.list
    let isWhole = !list.hasEarlier && !list.hasLater && list.status == .loaded
    let known = isWhole ? list.rows.count : pane.filter.isActive ? nil : total
    let count = known.map { [DisplayText(words.rows($0))] } ?? []
    let marked =
      pane.marked.isEmpty
      ? [] : [look.glyphs[.marked] + " " + DisplayText(words.marked(pane.marked.count))]
    return count + marked + [DisplayText(words.sorted(by: pane.order))]
      + PaneStates(look: look).facts(of: pane.filter)
  }

  private var table: TableView {
    let view = InventoryRowView(pane: pane, today: today, look: look)
    return TableView(
      columns: columns, rows: pane.list.visible.map(view.row),
      measured: widest.map(view.row), selected: pane.list.cursorLine,
      isFocused: isFocused, look: look)
  }

  /// The loaded rows that need the widest columns.
  private var widest: [InventoryRow] {
    let rows = pane.list.rows
    return [
      rows.max { $0.position.entitled < $1.position.entitled },
      rows.max { $0.position.inUse < $1.position.inUse },
      rows.min { $0.position.balance < $1.position.balance },
      rows.max { $0.position.balance < $1.position.balance },
      rows.max { $0.license.text.utf8.count < $1.license.text.utf8.count },
      rows.max { $0.virtualAccount.text.utf8.count < $1.virtualAccount.text.utf8.count },
    ].compactMap(\.self)
  }

  private var columns: [TableColumn] {
    let words = look.phrases.columns
    return [
      TableColumn(heading: "", width: .content(minimum: 1), isMark: true),
      column(words.license, .license, .flexible(minimum: 12, share: 3)),
      column(words.account, .virtualAccount, .flexible(minimum: 8, share: 2)),
      number(words.entitled, .entitled, 6, priority: 3),
      number(words.inUse, .inUse, 6, priority: 4),
      number(words.substituted, nil, 5, priority: 1),
      number(words.balance, .balance, 7, priority: nil),
      column(
        words.nextEnd, .nextEnd, .content(minimum: DisplayText(look.phrases.never).width),
        priority: 2),
    ]
  }

  private func column(
    _ heading: String, _ sorting: InventoryColumn, _ width: TableColumn.Width,
    priority: Int? = nil
  ) -> TableColumn {
    TableColumn(
      heading: DisplayText(heading), width: width, priority: priority,
      isSorted: pane.order.column == sorting)
  }

  private func number(
    _ heading: String, _ sorting: InventoryColumn?, _ minimum: Int, priority: Int?
  ) -> TableColumn {
    TableColumn(
      heading: DisplayText(heading), alignment: .trailing, width: .content(minimum: minimum),
      priority: priority, isSorted: pane.order.column == sorting)
  }
}
