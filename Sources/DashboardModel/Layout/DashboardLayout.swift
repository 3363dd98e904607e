/// A part of the screen in columns and rows, counted from zero at the top left, border included.
public struct Frame: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var columns: Int
  public var rows: Int

  /// Makes the part of a size that starts at a column and a row.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = columns
    self.rows = rows
  }

  /// Whether a place lies in it.
  public func contains(column: Int, row: Int) -> Bool {
    (self.column..<self.column + columns).contains(column)
      && (self.row..<self.row + rows).contains(row)
  }
}

/// Where everything is on the screen: the one answer for drawing, paging and the mouse.
///
/// The first row is the headline, the last one the footer; panes share what lies between.
public struct DashboardLayout: Hashable, Sendable {
  public let size: ScreenSize
  /// The frame of each pane that is on the screen, borders included.
  public let panes: [PaneName: Frame]

  /// The smallest screen that can be laid out.
  public static let smallest = ScreenSize(columns: 60, rows: 16)

  /// The frame of the view that is in the panes' place, where one is.
  public let view: Frame?

  /// The frame below it in which everything about the selected record stands, where that is shown.
  public let detail: Frame?

  /// Lays out a screen; a screen that is too small has no panes, one that shows a view neither.
  public init(
    size: ScreenSize, focus: PaneName, zoom: Zoom, showsView: Bool = false,
    showsDetail: Bool = false
  ) {
    self.size = size
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      (panes, view, detail) = ([:], nil, nil)
      return
    }
    let area = Frame(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
    let below = showsDetail ? area.rows * 2 / 5 : 0
    view =
      showsView
      ? Frame(column: 0, row: area.row, columns: area.columns, rows: area.rows - below) : nil
    detail =
      showsView && showsDetail
      ? Frame(column: 0, row: area.row + area.rows - below, columns: area.columns, rows: below)
      : nil
    guard !showsView else {
      panes = [:]
      return
    }
    switch zoom {
    case .normal: panes = Self.quarters(of: area)
    case .half: panes = Self.half(of: area, focus: focus)
    case .full: panes = [focus: area]
    }
  }

  /// Whether the screen is too small for any pane.
  public var isTooSmall: Bool { panes.isEmpty && view == nil }

  /// The headline over the whole width.
  public var headline: Frame { Frame(column: 0, row: 0, columns: size.columns, rows: 1) }

  /// The footer over the whole width: hints, a notice or the filter bar.
  public var footer: Frame {
    Frame(column: 0, row: max(0, size.rows - 1), columns: size.columns, rows: 1)
  }

  /// How many rows of a pane's list are on the screen: without borders and the column headings.
  public func listRows(of pane: PaneName) -> Int {
    guard let frame = panes[pane] else { return 0 }
    return max(0, frame.rows - 2 - Self.headingRows(of: pane))
  }

  /// Whether a pane goes over the whole width of the screen.
  public func isWhole(_ pane: PaneName) -> Bool { panes[pane]?.columns == size.columns }

  /// How many rows of a view's list are on the screen: without borders and the column headings.
  public var viewRows: Int { view.map { max(0, $0.rows - 3) } ?? 0 }

  /// The columns of the screen that the names of licenses take in the grid of balances, and those
  /// that each virtual account takes.
  public var matrixNames: Int { min(40, max(20, size.columns * 3 / 10)) }
  public static let matrixCell = 10
  /// The columns that each of the two sums takes beside the names.
  public static let matrixSum = 9

  /// How many virtual accounts are side by side in the grid: beside the names and two sums.
  public var matrixColumns: Int {
    view.map { max(1, ($0.columns - 4 - matrixNames - 2 * Self.matrixSum) / Self.matrixCell) } ?? 0
  }

  /// The visible column of the grid at a place, from 0; nil for what stands before them.
  public func matrixColumn(_ column: Int) -> Int? {
    guard let view else { return nil }
    let place = column - view.column - 2 - matrixNames - 2 * Self.matrixSum
    return place >= 0 ? place / Self.matrixCell : nil
  }

  /// The visible list row of the view at a place, from 0; nil for border or heading.
  public func viewLine(column: Int, row: Int) -> Int? {
    guard let view, view.contains(column: column, row: row) else { return nil }
    let line = row - view.row - 2
    return (0..<viewRows).contains(line) ? line : nil
  }

  /// How many rows at the top of a pane are column headings.
  public static func headingRows(of pane: PaneName) -> Int {
    switch pane {
    case .inventory: 1
    case .accounts, .orders, .events: 0
    }
  }

  /// The pane at a place, and which of its visible list rows, from 0; nil for border or heading.
  public func target(column: Int, row: Int) -> (pane: PaneName, line: Int?)? {
    for pane in PaneName.allCases {
      guard let frame = panes[pane], frame.contains(column: column, row: row) else { continue }
      let line = row - frame.row - 1 - Self.headingRows(of: pane)
      return (pane, (0..<listRows(of: pane)).contains(line) ? line : nil)
    }
    return nil
  }

  private static func quarters(of area: Frame) -> [PaneName: Frame] {
    let left = min(40, max(24, area.columns * 27 / 100))
    let bottom = max(5, area.rows * 3 / 10)
    let (right, top) = (area.columns - left, area.rows - bottom)
    let lower = area.row + top
    return [
      .accounts: Frame(column: 0, row: area.row, columns: left, rows: top),
      .inventory: Frame(column: left, row: area.row, columns: right, rows: top),
      .orders: Frame(column: 0, row: lower, columns: left, rows: bottom),
      .events: Frame(column: left, row: lower, columns: right, rows: bottom),
    ]
  }

  private static func half(of area: Frame, focus: PaneName) -> [PaneName: Frame] {
    let bottom = max(5, area.rows * 3 / 10)
    let top = area.rows - bottom
    var panes = [focus: Frame(column: 0, row: area.row, columns: area.columns, rows: top)]
    let others = PaneName.allCases.filter { $0 != focus }
    for (index, pane) in others.enumerated() {
      let start = area.columns * index / others.count
      let end = area.columns * (index + 1) / others.count
      panes[pane] = Frame(
        column: start, row: area.row + top, columns: end - start, rows: bottom)
    }
    return panes
  }
}
