/// The size of the terminal in columns and rows.
public struct ScreenSize: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  /// Makes a size; a negative side is none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
