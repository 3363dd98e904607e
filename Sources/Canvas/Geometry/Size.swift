/// A width in columns and a height in rows; never negative, never above `Size.limit`.
public struct Size: Hashable, Sendable {
  public let columns: Int
  public let rows: Int

  /// The most columns or rows anything on a screen may have, so that a terminal that claims a
  /// million columns costs no more memory than a large one.
  public static let limit = 1_000

  /// Makes a size, brought into `0...Size.limit` on both sides.
  public init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Size.limit)
    self.rows = min(max(rows, 0), Size.limit)
  }

  /// No columns and no rows.
  public static let zero = Size(columns: 0, rows: 0)

  /// Whether there is no cell in it.
  public var isEmpty: Bool { columns == 0 || rows == 0 }
}
