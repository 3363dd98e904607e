import Canvas
import Testing

@Suite("Rectangles")
struct RectangleTests {
  let area = Rectangle(column: 2, row: 3, columns: 10, rows: 6)

  @Test("A split loses and doubles no cell", arguments: [-1, 0, 1, 5, 6, 7, 100])
  func splitting(amount: Int) {
    let tops = area.split(top: amount)
    let bottoms = area.split(bottom: amount)
    let sides = area.split(leading: amount)
    let ends = area.split(trailing: amount)
    for (one, two) in [
      (tops.top, tops.rest), (bottoms.rest, bottoms.bottom), (sides.leading, sides.rest),
      (ends.rest, ends.trailing),
    ] {
      #expect(one.columns.count * one.rows.count + two.columns.count * two.rows.count == 60)
      #expect(one.intersection(two).isEmpty)
    }
    #expect(tops.top.size.rows == bottoms.bottom.size.rows)
    #expect(sides.leading.size.columns == ends.trailing.size.columns)
  }

  @Test("Rectangles that only touch share nothing")
  func intersection() {
    let beside = Rectangle(column: 12, row: 3, columns: 4, rows: 6)
    #expect(area.intersection(beside) == .empty)
    let overlapping = Rectangle(column: 11, row: 0, columns: 4, rows: 4)
    #expect(area.intersection(overlapping) == Rectangle(column: 11, row: 3, columns: 1, rows: 1))
  }

  @Test("An inset beyond the middle leaves nothing")
  func inset() {
    #expect(area.interior == Rectangle(column: 3, row: 4, columns: 8, rows: 4))
    #expect(area.inset(columns: 6).isEmpty)
  }

  @Test("Sizes are brought into their limits")
  func limits() {
    #expect(Size(columns: -1, rows: Size.limit + 1) == Size(columns: 0, rows: Size.limit))
    #expect(Size(columns: Size.limit, rows: 1).columns == Size.limit)
  }

  @Test("A centred rectangle lies inside")
  func centered() {
    let dialog = area.centered(Size(columns: 4, rows: 40))
    #expect(dialog == Rectangle(column: 5, row: 3, columns: 4, rows: 6))
  }

  @Test("A row outside is empty")
  func rows() {
    #expect(area.row(5).rows == 8..<9)
    #expect(area.row(6).isEmpty)
    #expect(area.row(-1).isEmpty)
  }
}
