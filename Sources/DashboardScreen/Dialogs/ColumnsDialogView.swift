internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// The columns of a list: which are shown, and by which it is sorted.
struct ColumnsDialogView {
  let dialog: ColumnsDialog
  let state: DashboardState
  let hints: KeyHints
  let look: Appearance

  /// Draws the dialog over an area.
  func draw(on canvas: inout Canvas, over area: Rectangle) {
    let words = look.phrases.finding
    let keys = DisplayText(
      words.columnKeys(
        toggle: hints.key(for: .toggleCheck, in: .columns) ?? "",
        sort: hints.key(for: .accept, in: .columns) ?? "",
        reverse: hints.key(for: .sortReverse, in: .columns) ?? ""))
    let frame = DialogFrame(
      title: DisplayText(words.columns),
      wish: Size(columns: max(40, keys.width), rows: dialog.columns.count + 2), look: look)
    let inner = frame.draw(on: &canvas, over: area)
    let look = look.on(.dialog)
    let parts = inner.split(bottom: 2)
    let height = parts.rest.size.rows
    let top = max(0, min(dialog.cursor - height / 2, dialog.columns.count - height))
    TableView(
      columns: [
        TableColumn(heading: "", width: .content(minimum: 3)),
        TableColumn(heading: "", width: .flexible(minimum: 10, share: 1)),
        TableColumn(heading: "", width: .content(minimum: 8)),
      ], rows: dialog.columns.dropFirst(top).prefix(height).map(row),
      selected: dialog.cursor - top, hasHeading: false, look: look
    ).draw(on: &canvas, in: parts.rest)
    canvas.put(
      keys, in: parts.bottom.row(1), style: look.style(.dimText), ellipsis: look.ellipsis)
  }

  private func row(_ column: ListColumn) -> TableRow {
    let standing = state.standing(of: column)
    let check = standing.isShown ? "[" + look.glyphs[.marked] + "]" : DisplayText("[ ]")
    return TableRow([
      TableCell(check, standing.isShown ? .keyHint : .dimText),
      TableCell(heading(column), standing.isShown ? nil : .dimText),
      TableCell(standing.isSorted ? direction : .empty, .keyHint),
    ])
  }

  private var direction: DisplayText {
    let isDescending = state.view.map { $0.order?.isDescending ?? false }
    let glyph: Glyph =
      isDescending ?? state.inventory.order.descending ? .descending : .ascending
    return look.glyphs[glyph] + " " + DisplayText(look.phrases.finding.sorted)
  }

  private func heading(_ column: ListColumn) -> DisplayText {
    switch column {
    case .inventory(let field): DisplayText(look.phrases.columns.heading(of: field))
    case .record(let column):
      state.view.flatMap {
        RecordFace(today: Day(number: 0), look: look).heading(column, of: $0.kind)
      } ?? DisplayText(column.rawValue)
    }
  }
}

extension ColumnPhrases {
  /// A column of the inventory by its heading.
  func heading(of field: InventoryField) -> String {
    switch field {
    case .license: license
    case .virtualAccount: account
    case .entitled: entitled
    case .inUse: inUse
    case .reserved: reserved
    case .pending: pending
    case .expired: expired
    case .substituted: substituted
    case .balance: balance
    case .nextEnd: nextEnd
    }
  }
}

extension RecordFace {
  /// The heading of a column; nil where the kind has no such column.
  func heading(_ column: RecordColumn, of kind: RecordKind) -> DisplayText? {
    let headings = columns(kind).filter { !$0.isMark }.map(\.heading)
    guard let index = kind.columns.firstIndex(of: column), headings.indices.contains(index) else {
      return nil
    }
    return headings[index].isEmpty ? nil : headings[index]
  }
}
