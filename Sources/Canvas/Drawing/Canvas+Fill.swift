extension Canvas {
  /// Blanks an area in one style.
  public mutating func fill(_ area: Rectangle, style: Style = .plain) {
    fill(area, with: .blank(style))
  }

  /// Fills an area with the first character of a text; a wide or missing one counts as a space.
  public mutating func fill(_ area: Rectangle, with text: DisplayText, style: Style = .plain) {
    fill(area, with: Canvas.cell(of: text, style: style))
  }

  /// The cell that shows the first character of a text when it takes one column, else a space.
  private static func cell(of text: DisplayText, style: Style) -> Cell {
    var clusters = text.clusters
    guard let (cluster, width) = clusters.next(), width == 1 else { return .blank(style) }
    return Cell(cluster: cluster, style: style, width: 1)
  }

  private mutating func fill(_ area: Rectangle, with cell: Cell) {
    let area = area.intersection(bounds)
    for row in area.rows { replace(area.columns, ofRow: row) { cell } }
  }
}
