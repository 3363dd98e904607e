internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// The balances of licenses in virtual accounts as a grid, under headings that stay in sight: the
/// licenses with their two sums on the left, the accounts above.
struct MatrixPaneView {
  let pane: MatrixPane
  let layout: DashboardLayout
  let look: Appearance

  /// Draws the grid with its frame.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let states = PaneStates(look: look)
    let part = pane.part.value
    let frame = PaneFrame(
      name: DisplayText(look.phrases.finding.matrix), facts: facts + states.facts(of: pane.filter),
      states: states.states(of: pane.part), isFocused: true, hasRowsAbove: pane.top > 0,
      hasRowsBelow: pane.top + pane.height < part?.allRows ?? 0, look: look)
    let inner = frame.draw(on: &canvas, in: area)
    guard let part else { return }
    guard part.allRows > 0 else {
      states.drawEmpty(
        look.phrases.panes.noRows, isFiltered: pane.filter.isActive, on: &canvas, in: inner)
      return
    }
    drawHeading(on: &canvas, in: inner.row(0), part)
    for line in 0..<min(pane.height, part.allRows - pane.top) {
      draw(pane.top + line, on: &canvas, in: inner.row(line + 1), part)
    }
  }

  /// How large the grid is, and where one is in it.
  private var facts: [DisplayText] {
    guard let part = pane.part.value, part.allRows > 0 else { return [] }
    let words = look.phrases.finding
    return [
      DisplayText(words.size(rows: part.allRows, columns: part.allColumns)),
      DisplayText(words.place(row: pane.row + 1, column: pane.column + 1)),
    ]
  }

  /// A row's parts: the name, the two sums, and as many cells as there is room for.
  private func split(
    _ row: Rectangle
  ) -> (name: Rectangle, short: Rectangle, unused: Rectangle, cells: Rectangle) {
    let name = row.inset(columns: 1).split(leading: layout.matrixNames)
    let short = name.rest.split(leading: DashboardLayout.matrixSum)
    let unused = short.rest.split(leading: DashboardLayout.matrixSum)
    return (name.leading, short.leading, unused.leading, unused.rest)
  }

  private func cell(_ column: Int, in cells: Rectangle) -> Rectangle {
    cells.split(leading: (column - pane.left) * DashboardLayout.matrixCell).rest
      .split(leading: DashboardLayout.matrixCell).leading
  }

  private func columns(_ part: Matrix) -> Range<Int> {
    pane.left..<max(pane.left, min(part.allColumns, pane.left + pane.width))
  }

  private func drawHeading(on canvas: inout Canvas, in row: Rectangle, _ part: Matrix) {
    let parts = split(row)
    let words = look.phrases.columns
    let style = look.style(.tableHeading)
    canvas.put(DisplayText(words.license), in: parts.name, style: style, ellipsis: look.ellipsis)
    for (heading, cell) in [(words.shortage, parts.short), (words.surplus, parts.unused)] {
      canvas.put(
        DisplayText(heading), in: cell.split(leading: 1).rest, style: style, alignment: .trailing,
        ellipsis: look.ellipsis)
    }
    for column in columns(part) {
      let role: Role = column == pane.column ? .tableHeadingSorted : .tableHeading
      let name = pane.heading(column).map { DisplayText($0.name.text) } ?? look.ellipsis
      canvas.put(
        name, in: cell(column, in: parts.cells).split(leading: 1).rest, style: look.style(role),
        alignment: .trailing, ellipsis: look.ellipsis)
    }
    drawEdges(on: &canvas, in: row, part)
  }

  /// Marks at both ends of the headings that there are more columns.
  private func drawEdges(on canvas: inout Canvas, in row: Rectangle, _ part: Matrix) {
    let style = look.style(.warning)
    if pane.left > 0 {
      let cells = split(row).cells
      canvas.put(look.ellipsis, at: cells.origin, style: style)
    }
    if pane.left + pane.width < part.allColumns {
      let end = Point(column: row.columns.upperBound - 1, row: row.origin.row)
      canvas.put(look.ellipsis, at: end, style: style)
    }
  }

  private func draw(
    _ place: Int, on canvas: inout Canvas, in row: Rectangle, _ part: Matrix
  ) {
    let bar: Role? = place == pane.row ? .unfocusedSelection : nil
    canvas.fill(row, style: look.style(nil, over: bar))
    let parts = split(row)
    guard let line = pane.line(place) else {
      canvas.put(look.ellipsis, in: parts.name, style: look.style(.dimText, over: bar))
      return
    }
    canvas.put(
      DisplayText(line.name.text), in: parts.name.split(trailing: 1).rest,
      style: look.style(nil, over: bar), ellipsis: look.ellipsis)
    put(-line.shortage, on: &canvas, in: parts.short, bar)
    put(line.surplus, on: &canvas, in: parts.unused, bar)
    for column in columns(part) {
      let area = cell(column, in: parts.cells)
      let isSelected = place == pane.row && column == pane.column
      let bar: Role? = isSelected ? .selection : bar
      if isSelected { canvas.fill(area.split(leading: 1).rest, style: look.style(nil, over: bar)) }
      if let balance = pane.balance(place, column) { put(balance, on: &canvas, in: area, bar) }
    }
  }

  /// A balance with its mark, so that it never rests on colour alone.
  private func put(
    _ balance: Int, on canvas: inout Canvas, in area: Rectangle, _ bar: Role?
  ) {
    guard balance != 0 else {
      canvas.put(
        look.glyphs[.nothing], in: area, style: look.style(.dimText, over: bar),
        alignment: .trailing)
      return
    }
    let sign: Glyph = balance < 0 ? .short : .unused
    let text = look.glyphs[sign] + DisplayText(look.phrases.signed(balance))
    canvas.put(
      text, in: area, style: look.style(balance < 0 ? .rowShort : .rowUnused, over: bar),
      alignment: .trailing, ellipsis: look.ellipsis)
  }
}
