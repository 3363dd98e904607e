internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// The line in which a filter is typed; what is wrong with it stands above, at its column.
struct FilterBarView {
  let bar: FilterBar
  let problem: FilterProblem?
  let hints: KeyHints
  let look: Appearance

  /// Draws the bar into the last row of an area and returns the place of the cursor.
  func draw(on canvas: inout Canvas, in area: Rectangle) -> Point? {
    let look = look.on(.footer)
    let row = area.split(bottom: 1).bottom
    canvas.fill(row, style: look.style(.footer))
    let words = look.phrases.filterBar
    let label = DisplayText(" " + words.label + " (" + bar.list.title(in: look.phrases) + "): ")
    let start = canvas.put(label, at: row.origin, style: look.style(.dimText), within: row)
    let rest = row.split(leading: start - row.origin.column).rest.split(trailing: 1).rest
    let field = drawKeys(on: &canvas, in: rest, look)
    let view = TextFieldView(field: bar.field, placeholder: words.example, look: look)
    let cursor = view.draw(on: &canvas, in: field)
    if let problem { draw(problem, on: &canvas, above: field, in: area) }
    return cursor
  }

  /// Draws the keys that end the typing where the text leaves room, and returns what is left.
  private func drawKeys(
    on canvas: inout Canvas, in area: Rectangle, _ look: Appearance
  ) -> Rectangle {
    let keys = DisplayText(
      look.phrases.filterBar.keys(
        keeping: hints.key(for: .accept, in: .filterBar) ?? "",
        clearing: hints.key(for: .cancel, in: .filterBar) ?? ""))
    let typed = DisplayText(bar.field.text).width + 2
    guard area.size.columns - keys.width - 2 >= typed else { return area }
    canvas.put(keys, in: area, style: look.style(.dimText), alignment: .trailing)
    return area.split(trailing: keys.width + 2).rest
  }

  private func draw(
    _ problem: FilterProblem, on canvas: inout Canvas, above field: Rectangle, in area: Rectangle
  ) {
    let look = look.on(.footer)
    let row = area.row(area.size.rows - 2)
    canvas.fill(row, style: look.style(.footer))
    let offset = TextFieldView.column(of: problem.column - 1, in: bar.field.text)
    let scrolled = TextFieldView.column(of: bar.field.cursor, in: bar.field.text)
    let skipped = max(0, scrolled - field.size.columns + 1)
    let column = min(
      max(field.columns.lowerBound, field.columns.lowerBound + offset - skipped),
      row.columns.upperBound - 1)
    canvas.put(
      look.glyphs[.ascending], at: Point(column: column, row: row.origin.row),
      style: look.style(.inputError))
    let text = DisplayText(look.phrases.filterProblem(problem.reason))
    let right = Rectangle(
      column: column + 2, row: row.origin.row, columns: row.columns.upperBound - column - 3, rows: 1
    )
    if text.width <= right.size.columns {
      canvas.put(text, in: right, style: look.style(.inputError))
    } else {
      let left = row.split(leading: column - 1).leading.inset(columns: 1)
      canvas.put(
        text, in: left, style: look.style(.inputError), alignment: .trailing,
        ellipsis: look.ellipsis)
    }
  }
}
