extension Canvas {
  /// Draws a box along the edges of an area and its title into the upper edge; what is inside
  /// stays. Nothing is drawn when the area has no room for two edges.
  public mutating func box(
    _ area: Rectangle, border: Border, style: Style = .plain, title: DisplayText = .empty,
    titleStyle: Style? = nil, ellipsis: DisplayText = "…"
  ) {
    guard area.size.columns >= 2, area.size.rows >= 2 else { return }
    drawEdges(of: area, border, style)
    let room = area.size.columns - 4
    guard !title.isEmpty, room > 0 else { return }
    let label = " " + title.clipped(to: room, ellipsis: ellipsis) + " "
    put(label, at: area.origin.moved(columns: 1), style: titleStyle ?? style, within: area)
  }

  private mutating func drawEdges(of area: Rectangle, _ border: Border, _ style: Style) {
    let (left, right) = (area.columns.lowerBound, area.columns.upperBound - 1)
    let (top, bottom) = (area.rows.lowerBound, area.rows.upperBound - 1)
    let height = area.size.rows - 2
    for row in [top, bottom] {
      let edge = Rectangle(column: left + 1, row: row, columns: area.size.columns - 2, rows: 1)
      fill(edge, with: border.horizontal, style: style)
    }
    for column in [left, right] {
      let edge = Rectangle(column: column, row: top + 1, columns: 1, rows: height)
      fill(edge, with: border.vertical, style: style)
    }
    let corners = [
      (left, top, border.topLeft), (right, top, border.topRight),
      (left, bottom, border.bottomLeft), (right, bottom, border.bottomRight),
    ]
    for (column, row, corner) in corners {
      fill(Rectangle(column: column, row: row, columns: 1, rows: 1), with: corner, style: style)
    }
  }
}
