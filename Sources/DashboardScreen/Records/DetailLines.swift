internal import Canvas

/// A dialog of names on the left with values beside them, which scrolls.
struct DetailLines {
  let title: DisplayText
  let details: [RecordFace.Detail]
  /// How many lines were scrolled away.
  let top: Int
  /// What is said above all.
  var warning: String?
  let look: Appearance

  /// Draws the dialog over an area.
  func draw(on canvas: inout Canvas, over area: Rectangle) {
    let width = min(76, area.size.columns - 8)
    let lines = lines(width: width)
    let frame = DialogFrame(
      title: title, wish: Size(columns: width, rows: lines.count),
      look: look)
    let inner = frame.draw(on: &canvas, over: area)
    let look = look.on(.dialog)
    let first = min(top, max(0, lines.count - inner.size.rows))
    for (index, line) in lines.dropFirst(first).prefix(inner.size.rows).enumerated() {
      let parts = inner.row(index).split(leading: line.isWhole ? 0 : names + 2)
      canvas.put(line.name, in: parts.leading, style: look.style(.dimText))
      canvas.put(
        line.value, in: parts.rest, style: look.style(line.role), ellipsis: look.ellipsis)
    }
    drawMarks(on: &canvas, beside: inner, top: first, lines: lines.count, look)
  }

  private typealias Line = (name: DisplayText, value: DisplayText, role: Role, isWhole: Bool)

  private var names: Int {
    details.map { DisplayText($0.name).width }.max() ?? 0
  }

  private func lines(width: Int) -> [Line] {
    let room = max(8, width - names - 2)
    let gone: [Line] =
      warning.map { text in
        DisplayText(text).wrapped(to: width).map { (.empty, $0, .warning, true) }
      } ?? []
    return gone
      + details.flatMap { detail -> [Line] in
        let values = detail.value.isEmpty ? [look.glyphs[.nothing]] : detail.value.wrapped(to: room)
        let role = detail.value.isEmpty ? .dimText : detail.role ?? .text
        return values.enumerated().map { index, value in
          (index == 0 ? DisplayText(detail.name) : .empty, value, role, false)
        }
      }
  }

  /// Marks on the right edge that there is more above or below.
  private func drawMarks(
    on canvas: inout Canvas, beside inner: Rectangle, top: Int, lines: Int, _ look: Appearance
  ) {
    let column = inner.columns.upperBound + 1
    let style = look.style(.dialogBorder)
    if top > 0 {
      canvas.put(
        look.glyphs[.ascending], at: Point(column: column, row: inner.rows.lowerBound),
        style: style)
    }
    if top + inner.size.rows < lines {
      canvas.put(
        look.glyphs[.descending], at: Point(column: column, row: inner.rows.upperBound - 1),
        style: style)
    }
  }
}
