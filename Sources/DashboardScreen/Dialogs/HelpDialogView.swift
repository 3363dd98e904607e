internal import Canvas
internal import DashboardModel
internal import Phrases

/// Everything that can be done, with its keys, found by typing; made from the live key table.
struct HelpDialogView {
  let dialog: HelpDialog
  let hints: KeyHints
  let look: Appearance

  /// Draws the dialog over an area and returns the place of the cursor.
  func draw(on canvas: inout Canvas, over area: Rectangle) -> Point? {
    let words = look.phrases.help
    let frame = DialogFrame(
      title: DisplayText(words.title), wish: Size(columns: 68, rows: area.size.rows), look: look)
    let inner = frame.draw(on: &canvas, over: area)
    let look = look.on(.dialog)
    let parts = inner.split(top: 1)
    let cursor = drawSearch(on: &canvas, in: parts.top, look)
    let marks = Segment.rows(of: MarkLegend(look: look).segments, width: inner.size.columns)
    let below = parts.rest.split(bottom: marks.count + 1)
    drawList(on: &canvas, in: below.rest.split(top: 1).rest, look)
    for (index, row) in marks.enumerated() {
      let line = below.bottom.row(index + 1)
      Segment.draw(row, on: &canvas, from: line.columns.lowerBound, in: line, look)
    }
    return cursor
  }

  private func drawSearch(
    on canvas: inout Canvas, in row: Rectangle, _ look: Appearance
  ) -> Point? {
    let label = DisplayText(look.phrases.help.search + " ")
    let end = canvas.put(label, at: row.origin, style: look.style(.dimText), within: row)
    let field = row.split(leading: end - row.origin.column).rest
    return TextFieldView(field: dialog.search, look: look).draw(on: &canvas, in: field)
  }

  private func drawList(on canvas: inout Canvas, in area: Rectangle, _ look: Appearance) {
    let height = area.size.rows
    let top = max(0, min(dialog.cursor - height / 2, dialog.actions.count - height))
    let shown = dialog.actions.dropFirst(top).prefix(height)
    guard !shown.isEmpty else {
      canvas.put(
        DisplayText(look.phrases.help.nothing), in: area.row(0), style: look.style(.dimText))
      return
    }
    TableView(
      columns: [
        TableColumn(heading: "", width: .content(minimum: 12)),
        TableColumn(heading: "", width: .flexible(minimum: 20, share: 1)),
      ], rows: shown.map(row), measured: dialog.actions.map(row), selected: dialog.cursor - top,
      hasHeading: false, look: look
    ).draw(on: &canvas, in: area)
  }

  private func row(_ action: Action) -> TableRow {
    let keys = hints.keys(for: action, near: dialog.context).prefix(3).joined(separator: " ")
    return TableRow([
      TableCell(DisplayText(keys), .keyHint),
      TableCell(DisplayText(action.words(in: look.phrases).long)),
    ])
  }
}

/// What the marks of the dashboard mean.
struct MarkLegend {
  let look: Appearance

  var segments: [Segment] {
    let words = look.phrases.help
    let marks: [(DisplayText, Role, String)] = [
      (look.glyphs[.short], .rowShort, words.markShort),
      (look.glyphs[.unused], .rowUnused, words.markUnused),
      (look.glyphs[.ending], .rowEnding, words.markEndsSoon),
      (look.glyphs[.pending], .rowPending, words.markPending),
      (look.glyphs[.partner], .rowPartner, words.markPartner),
      (look.glyphs[.stale], .warning, words.markStale),
      (look.glyphs[.marked], .rowMarked, words.markMarked),
    ]
    return marks.map { Segment(0, [($0.0.text, $0.1), (" " + $0.2, .dimText)]) }
  }
}
