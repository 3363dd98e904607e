extension Rectangle {
  /// Cuts it into an upper part of at most this many rows and the lower rest.
  public func split(top rows: Int) -> (top: Rectangle, rest: Rectangle) {
    let taken = min(max(rows, 0), size.rows)
    return (
      Rectangle(
        column: origin.column, row: origin.row, columns: size.columns, rows: taken),
      Rectangle(
        column: origin.column, row: origin.row + taken, columns: size.columns,
        rows: size.rows - taken)
    )
  }

  /// Cuts it into the upper rest and a lower part of at most this many rows.
  public func split(bottom rows: Int) -> (rest: Rectangle, bottom: Rectangle) {
    let parts = split(top: size.rows - min(max(rows, 0), size.rows))
    return (parts.top, parts.rest)
  }

  /// Cuts it into a left part of at most this many columns and the rest on its right.
  public func split(leading columns: Int) -> (leading: Rectangle, rest: Rectangle) {
    let taken = min(max(columns, 0), size.columns)
    return (
      Rectangle(
        column: origin.column, row: origin.row, columns: taken, rows: size.rows),
      Rectangle(
        column: origin.column + taken, row: origin.row, columns: size.columns - taken,
        rows: size.rows)
    )
  }

  /// Cuts it into the rest on the left and a right part of at most this many columns.
  public func split(trailing columns: Int) -> (rest: Rectangle, trailing: Rectangle) {
    let parts = split(leading: size.columns - min(max(columns, 0), size.columns))
    return (parts.leading, parts.rest)
  }
}
