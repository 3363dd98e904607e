import Canvas
import Testing

@testable import DashboardScreen

@Suite("Table layout")
struct TableLayoutTests {
  private func column(_ width: TableColumn.Width, priority: Int? = nil) -> TableColumn {
    TableColumn(heading: "", width: width, priority: priority)
  }

  @Test("A row fills its room exactly, from the narrowest that holds it on")
  func fills() {
    let columns = [
      column(.flexible(minimum: 6, share: 3)), column(.flexible(minimum: 4, share: 2)),
      column(.content(minimum: 3)),
    ]
    for available in 15...120 {
      let layout = TableLayout(columns, natural: [30, 12, 5], available: available, gap: 1)
      #expect(layout.widths.compactMap(\.self).reduce(2, +) == max(available, 17), "\(available)")
    }
  }

  @Test("No flexible column takes more than it needs while another wants for room")
  func shares() {
    let columns = [
      column(.flexible(minimum: 2, share: 1)), column(.flexible(minimum: 2, share: 9)),
    ]
    let layout = TableLayout(columns, natural: [30, 5], available: 40, gap: 2)
    #expect(layout.widths == [33, 5])
  }

  @Test("The least important columns go first, and those that never go stay")
  func drops() {
    let columns = [
      column(.content(minimum: 10)), column(.content(minimum: 10), priority: 2),
      column(.content(minimum: 10), priority: 1),
    ]
    #expect(
      TableLayout(columns, natural: [0, 0, 0], available: 32, gap: 1).widths == [10, 10, 10])
    #expect(
      TableLayout(columns, natural: [0, 0, 0], available: 31, gap: 1).widths == [10, 10, nil])
    #expect(
      TableLayout(columns, natural: [0, 0, 0], available: 5, gap: 1).widths == [10, nil, nil])
  }
}
