import Testing

@testable import DashboardModel

@Suite struct DashboardLayoutTests {
  @Test("Whatever the size, focus and zoom, panes fill the screen and never overlap")
  func tiles() {
    for columns in [60, 61, 80, 101, 120, 250, 500] {
      for rows in [16, 17, 24, 40, 100, 200] {
        for focus in PaneName.allCases {
          for zoom in Zoom.allCases {
            let size = ScreenSize(columns: columns, rows: rows)
            let layout = DashboardLayout(size: size, focus: focus, zoom: zoom)
            #expect(isTiled(layout), "\(size), \(focus), \(zoom)")
            #expect(layout.listRows(of: focus) >= 2)
            #expect(layout.panes.count == (zoom == .full ? 1 : 4))
          }
        }
      }
    }
  }

  /// Whether each cell between headline and footer belongs to exactly one pane.
  private func isTiled(_ layout: DashboardLayout) -> Bool {
    let area = layout.panes.values.reduce(0) { $0 + $1.columns * $1.rows }
    guard area == layout.size.columns * (layout.size.rows - 2) else { return false }
    let frames = Array(layout.panes.values)
    for (index, frame) in frames.enumerated() {
      guard frame.row >= 1, frame.row + frame.rows <= layout.size.rows - 1 else { return false }
      for other in frames[(index + 1)...] where overlaps(frame, other) { return false }
    }
    return true
  }

  private func overlaps(_ left: Frame, _ right: Frame) -> Bool {
    left.column < right.column + right.columns && right.column < left.column + left.columns
      && left.row < right.row + right.rows && right.row < left.row + left.rows
  }

  @Test("A screen of 60 by 16 can be laid out, one column or row less can't")
  func smallest() {
    for (columns, rows, isTooSmall) in [
      (60, 16, false), (59, 16, true), (60, 15, true), (0, 0, true),
    ] {
      let size = ScreenSize(columns: columns, rows: rows)
      let layout = DashboardLayout(size: size, focus: .inventory, zoom: .normal)
      #expect(layout.isTooSmall == isTooSmall)
    }
  }

  @Test("The mouse finds pane and row; borders and headings are no rows")
  func target() throws {
    let size = ScreenSize(columns: 120, rows: 40)
    let layout = DashboardLayout(size: size, focus: .inventory, zoom: .normal)
    let frame = try #require(layout.panes[.inventory])
    let inside = frame.column + 1
    #expect(layout.target(column: inside, row: frame.row)?.line == nil)
    #expect(layout.target(column: inside, row: frame.row + 1)?.line == nil)
    #expect(layout.target(column: inside, row: frame.row + 2)?.line == 0)
    #expect(layout.target(column: inside, row: frame.row + 2)?.pane == .inventory)
    #expect(layout.target(column: 0, row: 0) == nil)
  }
}
