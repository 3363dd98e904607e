/// A place on the screen: column and row, both counted from zero at the top left.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int

  /// Makes the point at a column and a row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The top left corner.
  public static let zero = Point(column: 0, row: 0)

  /// The point that lies this many columns right and rows down.
  public func moved(columns: Int = 0, rows: Int = 0) -> Point {
    Point(column: column + columns, row: row + rows)
  }
}
