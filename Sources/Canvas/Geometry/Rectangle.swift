/// A part of the screen: where it starts and how large it is.
public struct Rectangle: Hashable, Sendable {
  public var origin: Point
  public var size: Size

  /// Makes the rectangle of a size that starts at a point.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Makes a rectangle from its left column, top row, width and height.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The rectangle without any cell, at the top left.
  public static let empty = Rectangle(origin: .zero, size: .zero)

  /// The columns it covers.
  public var columns: Range<Int> { origin.column..<(origin.column + size.columns) }

  /// The rows it covers.
  public var rows: Range<Int> { origin.row..<(origin.row + size.rows) }

  /// Whether there is no cell in it.
  public var isEmpty: Bool { size.isEmpty }

  /// Whether the point lies in it.
  public func contains(_ point: Point) -> Bool {
    columns.contains(point.column) && rows.contains(point.row)
  }

  /// The part both rectangles cover; empty when they do not touch.
  public func intersection(_ other: Rectangle) -> Rectangle {
    let shared = (columns.clamped(to: other.columns), rows.clamped(to: other.rows))
    guard !shared.0.isEmpty, !shared.1.isEmpty else { return .empty }
    return Rectangle(
      column: shared.0.lowerBound, row: shared.1.lowerBound,
      columns: shared.0.count, rows: shared.1.count)
  }

  /// What is left when this much is taken off each side; empty when nothing is.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rectangle {
    Rectangle(
      column: origin.column + columns, row: origin.row + rows,
      columns: size.columns - 2 * columns, rows: size.rows - 2 * rows)
  }

  /// The rectangle inside a border of one cell.
  public var interior: Rectangle { inset(columns: 1, rows: 1) }

  /// One row of it, counted from its top; empty when it has no such row.
  public func row(_ index: Int) -> Rectangle {
    guard (0..<size.rows).contains(index) else { return .empty }
    return Rectangle(
      column: origin.column, row: origin.row + index, columns: size.columns, rows: 1)
  }

  /// The rectangle of at most this size in the middle of this one.
  public func centered(_ inner: Size) -> Rectangle {
    let columns = min(inner.columns, size.columns)
    let rows = min(inner.rows, size.rows)
    return Rectangle(
      column: origin.column + (size.columns - columns) / 2,
      row: origin.row + (size.rows - rows) / 2, columns: columns, rows: rows)
  }
}
