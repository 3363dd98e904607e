internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// Everything about one record: names on the left, values beside them.
struct DetailsDialogView {
  let dialog: DetailsDialog
  let today: Day
  let look: Appearance

  /// Draws the dialog over an area.
  func draw(on canvas: inout Canvas, over area: Rectangle) {
    let face = RecordFace(today: today, look: look)
    let width = min(76, area.size.columns - 8)
    let lines = lines(face.details(dialog.record), width: width)
    let frame = DialogFrame(
      title: DisplayText(face.name(dialog.record)), wish: Size(columns: width, rows: lines.count),
      look: look)
    let inner = frame.draw(on: &canvas, over: area)
    let look = look.on(.dialog)
    let top = min(dialog.top, max(0, lines.count - inner.size.rows))
    for (index, line) in lines.dropFirst(top).prefix(inner.size.rows).enumerated() {
      let parts = inner.row(index).split(leading: line.isWhole ? 0 : names(face) + 2)
      canvas.put(line.name, in: parts.leading, style: look.style(.dimText))
      canvas.put(
        line.value, in: parts.rest, style: look.style(line.role), ellipsis: look.ellipsis)
    }
    drawMarks(on: &canvas, beside: inner, top: top, lines: lines.count, look)
  }

  private typealias Line = (name: DisplayText, value: DisplayText, role: Role, isWhole: Bool)

  private func names(_ face: RecordFace) -> Int {
    face.details(dialog.record).map { DisplayText($0.name).width }.max() ?? 0
  }

  private func lines(_ details: [RecordFace.Detail], width: Int) -> [Line] {
    let names = details.map { DisplayText($0.name).width }.max() ?? 0
    let room = max(8, width - names - 2)
    let gone: [Line] =
      dialog.isGone
      ? DisplayText(look.phrases.records.gone).wrapped(to: width)
        .map { (.empty, $0, .warning, true) } : []
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
