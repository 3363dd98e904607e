internal import Canvas
internal import DashboardModel
internal import Licensing

/// Everything about the selected record, below its list: it follows the cursor.
struct RecordDetailView {
  let record: ListedRecord?
  let today: Day
  let look: Appearance

  /// Draws the details with their frame.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let face = RecordFace(today: today, look: look)
    let lines = record.map(face.details) ?? []
    let frame = PaneFrame(
      name: DisplayText(record.map(face.name) ?? ""), isFocused: false,
      hasRowsBelow: lines.count > area.size.rows - 2, look: look)
    let inner = frame.draw(on: &canvas, in: area).inset(columns: 1)
    let names = lines.map { DisplayText($0.name).width }.max() ?? 0
    for (index, line) in lines.prefix(inner.size.rows).enumerated() {
      let parts = inner.row(index).split(leading: names + 2)
      canvas.put(DisplayText(line.name), in: parts.leading, style: look.style(.dimText))
      let value = line.value.isEmpty ? look.glyphs[.nothing] : line.value
      canvas.put(
        value, in: parts.rest,
        style: look.style(line.value.isEmpty ? .dimText : line.role ?? .text),
        ellipsis: look.ellipsis)
    }
  }
}
