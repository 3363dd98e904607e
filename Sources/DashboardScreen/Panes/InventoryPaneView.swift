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
    [TableColumn(heading: "", width: .content(minimum: 1), isMark: true)]
      + InventoryField.allCases.filter { !pane.hidden.contains($0) }.map(column)
  }

  private func column(_ field: InventoryField) -> TableColumn {
    switch field {
    case .license: column(field, .flexible(minimum: 12, share: 3))
    case .virtualAccount: column(field, .flexible(minimum: 8, share: 2))
    case .entitled: number(field, 6, priority: 3)
    case .inUse: number(field, 6, priority: 4)
    case .reserved, .pending, .expired: number(field, 6, priority: 1)
    case .substituted: number(field, 5, priority: 1, yields: true)
    case .balance: number(field, 7, priority: nil)
    case .nextEnd:
      column(field, .content(minimum: DisplayText(look.phrases.never).width), priority: 2)
    }
  }

  private func column(
    _ field: InventoryField, _ width: TableColumn.Width, priority: Int? = nil
  ) -> TableColumn {
    TableColumn(
      heading: DisplayText(look.phrases.columns.heading(of: field)), width: width,
      priority: priority, isSorted: pane.order.column == field.sorting)
  }

  private func number(
    _ field: InventoryField, _ minimum: Int, priority: Int?, yields: Bool = false
  ) -> TableColumn {
    TableColumn(
      heading: DisplayText(look.phrases.columns.heading(of: field)), alignment: .trailing,
      width: .content(minimum: minimum), priority: priority,
      isSorted: field.sorting.map { $0 == pane.order.column } ?? false, yieldsToText: yields)
  }
}
