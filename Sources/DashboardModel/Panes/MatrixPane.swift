public import Licensing

/// The balances of licenses in virtual accounts as a grid: where the surplus and where the shortage
/// of one license sits. Only the part on the screen and a little around it is loaded.
public struct MatrixPane: Hashable, Sendable {
  /// The account whose grid it is; nil until one is selected.
  public internal(set) var account: Licensing.Identifier<SmartAccount>?
  public internal(set) var filter: PaneFilter
  /// The part that is loaded.
  public internal(set) var part: Loadable<Matrix>
  /// The selected cell, by its place in the whole.
  public internal(set) var row = 0
  public internal(set) var column = 0
  /// The first row and the first column on the screen.
  public internal(set) var top = 0
  public internal(set) var left = 0
  /// How many rows and columns are on the screen.
  public internal(set) var height: Int
  public internal(set) var width: Int
  var inFlight: RequestNumber?
  var wantsPart = true

  /// A grid that knows nothing.
  public init(height: Int = 0, width: Int = 0) {
    (filter, part) = (.none, .loading)
    (self.height, self.width) = (height, width)
  }

  /// A grid that shows a part, for drawing without a desk.
  public init(
    showing part: Matrix, of account: Licensing.Identifier<SmartAccount>, row: Int = 0,
    column: Int = 0, filter: PaneFilter = .none
  ) {
    self.init()
    (self.account, self.filter, self.part) = (account, filter, .loaded(part))
    (self.row, self.column, wantsPart) = (row, column, false)
  }

  /// The line of a place in the whole, where it is loaded.
  public func line(_ place: Int) -> Matrix.Line? {
    guard let part = part.value else { return nil }
    let index = place - part.firstRow
    return part.lines.indices.contains(index) ? part.lines[index] : nil
  }

  /// The virtual account of a place in the whole, where it is loaded.
  public func heading(_ place: Int) -> Matrix.Column? {
    guard let part = part.value else { return nil }
    let index = place - part.firstColumn
    return part.columns.indices.contains(index) ? part.columns[index] : nil
  }

  /// The balance at a place; nil where it is not loaded, or where there is no such row.
  public func balance(_ row: Int, _ column: Int) -> Int? {
    guard let part = part.value, let line = line(row) else { return nil }
    let index = column - part.firstColumn
    return line.balances.indices.contains(index) ? line.balances[index] : nil
  }

  /// The selected cell as a row of the inventory; nil where there is none.
  public var selected: RowAddress? {
    guard balance(row, column) != nil, let line = line(row), let heading = heading(column) else {
      return nil
    }
    return RowAddress(
      row: RowKey(heading.virtualAccount, line.license), license: line.name,
      virtualAccount: heading.name)
  }
}
