internal import Canvas
internal import DashboardModel
internal import Phrases

/// The border of a pane with its title, which says the whole truth about what is inside.
struct PaneFrame {
  var name: DisplayText
  /// What the title adds: sorted by what, filtered by what.
  var facts: [DisplayText] = []
  /// What the title warns of: loading, stale, read-only.
  var states: [DisplayText] = []
  var isFocused: Bool
  var hasRowsAbove = false
  var hasRowsBelow = false
  let look: Appearance

  /// Draws the frame and returns what is inside of it.
  func draw(on canvas: inout Canvas, in area: Rectangle) -> Rectangle {
    let border = look.style(isFocused ? .paneBorderFocus : .paneBorder)
    canvas.fill(area, style: look.style(.text))
    canvas.box(area, border: look.glyphs.border, style: border)
    drawTitle(on: &canvas, in: area.row(0).inset(columns: 1))
    drawScrollMarks(on: &canvas, in: area, border)
    return area.interior
  }

  private func drawTitle(on canvas: inout Canvas, in area: Rectangle) {
    let separator = DisplayText(look.phrases.typography.separator)
    let title = look.style(isFocused ? .paneTitleFocus : .paneTitle)
    let room = area.size.columns - 2
    guard room > 0 else { return }
    let states = states.map { separator + $0 }.joined().clipped(to: room, ellipsis: look.ellipsis)
    let facts = facts.map { separator + $0 }.joined()
    let head = (name + facts).clipped(
      to: max(min(name.width, room), room - states.width), ellipsis: look.ellipsis)
    let end = canvas.put(" " + head, at: area.origin, style: title, within: area)
    let state = states.clipped(to: max(0, room - head.width), ellipsis: look.ellipsis)
    let last = canvas.put(
      state, at: Point(column: end, row: area.origin.row), style: look.style(.warning),
      within: area)
    canvas.put(" ", at: Point(column: last, row: area.origin.row), style: title, within: area)
  }

  /// Marks on the right edge that there is more above or below.
  private func drawScrollMarks(on canvas: inout Canvas, in area: Rectangle, _ style: Style) {
    let column = area.columns.upperBound - 1
    guard area.size.rows > 3 else { return }
    if hasRowsAbove {
      canvas.put(
        look.glyphs[.ascending], at: Point(column: column, row: area.rows.lowerBound + 1),
        style: style)
    }
    if hasRowsBelow {
      canvas.put(
        look.glyphs[.descending], at: Point(column: column, row: area.rows.upperBound - 2),
        style: style)
    }
  }
}

extension Rectangle {
  /// A part of the screen as the model lays it out.
  init(_ frame: Frame) {
    self.init(column: frame.column, row: frame.row, columns: frame.columns, rows: frame.rows)
  }
}
