/// A screen's worth of cells to draw on; a value, compared cell by cell.
///
/// Drawing outside of it is not an error: what lies outside is not drawn. Every wide cluster is
/// followed by its continuation; drawing over one half of it blanks the other.
public struct Canvas: Hashable, Sendable {
  public let size: Size
  /// Row after row, `size.columns` each.
  private(set) var cells: [Cell]

  /// Makes a canvas without text in one style.
  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.columns * size.rows)
  }

  /// All of it.
  public var bounds: Rectangle { Rectangle(origin: .zero, size: size) }

  /// The cell at a point, or nothing outside of the canvas.
  public subscript(point: Point) -> Cell? {
    bounds.contains(point) ? cells[index(point.column, point.row)] : nil
  }

  /// The cells of one row, from the left.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[index(0, row)..<index(0, row + 1)]
  }

  func index(_ column: Int, _ row: Int) -> Int { row * size.columns + column }

  /// Replaces the columns of a row by cells, one after the other, and mends what is left of wide
  /// clusters at both ends.
  mutating func replace(_ columns: Range<Int>, ofRow row: Int, next: () -> Cell) {
    guard !columns.isEmpty else { return }
    let start = index(columns.lowerBound, row)
    let end = index(columns.upperBound, row)
    if cells[start].isContinuation { cells[start - 1] = .blank(cells[start - 1].style) }
    if columns.upperBound < size.columns, cells[end].isContinuation {
      cells[end] = .blank(cells[end].style)
    }
    cells.withUnsafeMutableBufferPointer { buffer in
      for position in start..<end { buffer[position] = next() }
    }
  }

  /// Changes the style of every cell of a part and leaves the text alone.
  public mutating func restyle(_ area: Rectangle, _ change: (Style) -> Style) {
    let area = area.intersection(bounds)
    for row in area.rows {
      for column in area.columns {
        let position = index(column, row)
        cells[position].style = change(cells[position].style)
      }
    }
  }
}
