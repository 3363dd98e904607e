import Canvas
import Testing

@Suite("Drawing on a canvas")
struct CanvasTests {
  let bold = Style(attributes: .bold)

  func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test("Text lands where it was put and says where it ends")
  func put() {
    var screen = canvas(10, 2)
    let end = screen.put("abc", at: Point(column: 2, row: 1), style: bold)
    #expect(end == 5)
    #expect(screen.lines == ["", "  abc"])
    #expect(screen[Point(column: 2, row: 1)]?.style == bold)
    #expect(screen[Point(column: 5, row: 1)]?.style == .plain)
  }

  @Test(
    "What lies outside is not drawn",
    arguments: [
      (-2, 0, "cde"), (3, 0, "   ab"), (5, 0, ""), (-5, 0, ""), (0, -1, ""), (0, 1, ""),
    ])
  func clipping(column: Int, row: Int, line: String) {
    var screen = canvas(5, 1)
    screen.put("abcde", at: Point(column: column, row: row))
    #expect(screen.lines == [line])
  }

  @Test(
    "A wide character half outside becomes a blank", arguments: [(-1, " 字"), (3, "   漢"), (4, "")])
  func wideClipping(column: Int, line: String) {
    var screen = canvas(5, 1)
    screen.put("漢字", at: Point(column: column, row: 0), style: bold)
    #expect(screen.lines == [line])
    #expect(screen[Point(column: column < 0 ? 0 : 4, row: 0)]?.style == bold)
  }

  @Test("Drawing over half of a wide character blanks the other half", arguments: [0, 1])
  func overwriting(column: Int) {
    var screen = canvas(3, 1)
    screen.put("漢c", at: .zero)
    screen.put("x", at: Point(column: column, row: 0))
    #expect(screen.lines == [column == 0 ? "x c" : " xc"])
    #expect(screen.row(0).allSatisfy { $0.width == 1 })
  }

  @Test("An area clips on all sides")
  func area() {
    var screen = canvas(8, 3)
    let area = Rectangle(column: 2, row: 1, columns: 3, rows: 1)
    for row in 0..<3 { screen.put("abcdefgh", at: Point(column: 0, row: row), within: area) }
    #expect(screen.lines == ["", "  cde", ""])
    screen.put("жзиклмно", at: Point(column: 0, row: 1), within: area)
    #expect(screen.lines == ["", "  икл", ""])
  }

  @Test("Text is aligned and clipped inside its area")
  func alignment() {
    var screen = canvas(12, 4)
    for (row, alignment) in [Alignment.leading, .center, .trailing].enumerated() {
      let area = Rectangle(column: 2, row: row, columns: 6, rows: 1)
      screen.put("abc", in: area, alignment: alignment)
    }
    screen.put("Manufacturing", in: Rectangle(column: 2, row: 3, columns: 6, rows: 1))
    #expect(screen.lines == ["  abc", "   abc", "     abc", "  Manuf…"])
  }

  @Test("A box has its title in its edge, clipped to its width")
  func box() {
    var screen = canvas(12, 3)
    screen.box(screen.bounds, border: .light, title: "Inventory · 350")
    #expect(screen.lines == ["┌ Invento… ┐", "│          │", "└──────────┘"])
    var narrow = canvas(4, 2)
    narrow.box(narrow.bounds, border: .ascii, title: "x")
    #expect(narrow.lines == ["+--+", "+--+"])
    var tiny = canvas(1, 1)
    tiny.box(tiny.bounds, border: .light)
    #expect(tiny.lines == [""])
  }

  @Test("A box keeps what is inside it and may stick out of the canvas")
  func boxOutside() {
    var screen = canvas(4, 2)
    screen.put("xx", at: .zero)
    screen.box(Rectangle(column: -1, row: -1, columns: 5, rows: 3), border: .light)
    #expect(screen.lines == ["xx │", "───┘"])
  }

  @Test("A filling that is not one column wide counts as a space", arguments: ["", "漢"])
  func filling(text: String) {
    var screen = canvas(3, 1)
    screen.put("abc", at: .zero)
    screen.fill(Rectangle(column: 1, row: 0, columns: 5, rows: 5), with: DisplayText(text))
    #expect(screen.lines == ["a"])
  }

  @Test("Restyling leaves the text alone")
  func restyling() {
    var screen = canvas(4, 1)
    let green = Style(foreground: .palette(2))
    screen.put("ab", at: .zero, style: green)
    let selected = Style(background: .rgb(1, 2, 3), attributes: .reverse)
    screen.restyle(Rectangle(column: 1, row: 0, columns: 9, rows: 1)) { $0.over(selected) }
    #expect(screen.lines == ["ab"])
    let expected = Style(
      foreground: .palette(2), background: .rgb(1, 2, 3), attributes: .reverse)
    #expect(screen[Point(column: 1, row: 0)]?.style == expected)
    #expect(screen[Point(column: 0, row: 0)]?.style == green)
  }

  @Test("The style dump names each look once")
  func styleDump() {
    var screen = canvas(5, 2)
    screen.put("ab", at: .zero, style: bold)
    screen.put("c", at: Point(column: 4, row: 1), style: Style(foreground: .rgb(255, 0, 16)))
    screen.put("d", at: Point(column: 3, row: 1), style: bold)
    let dump = screen.styleDump
    #expect(dump.lines == ["aa...", "...ab"])
    #expect(dump.legend == ["a = default on default bold", "b = #ff0010 on default"])
  }

  @Test("Equal drawings are equal, whatever was drawn before")
  func equality() {
    var one = canvas(5, 1)
    var two = canvas(5, 1)
    one.put("漢字", at: .zero)
    one.fill(one.bounds)
    two.put("", at: .zero)
    #expect(one == two)
  }

  @Test("A canvas of no size can be drawn on")
  func nothing() {
    var screen = canvas(0, 0)
    screen.put("a", at: .zero)
    screen.fill(Rectangle(column: 0, row: 0, columns: 3, rows: 3))
    screen.box(Rectangle(column: 0, row: 0, columns: 3, rows: 3), border: .light)
    #expect(screen.lines.isEmpty)
    #expect(screen[.zero] == nil)
  }

  @Test("Random drawing never leaves half of a wide character")
  func randomDrawing() {
    let seed: UInt64 = 20_261_123
    print("seed \(seed)")
    var random = SeededNumbers(state: seed)
    let texts: [DisplayText] = ["a", "漢", "漢字 x", "e\u{301}", "", "─│", "字字字字"]
    var screen = canvas(9, 4)
    for _ in 0..<5_000 {
      let point = Point(column: random.next(in: -4..<12), row: random.next(in: -1..<5))
      let area = Rectangle(
        column: random.next(in: -2..<9), row: random.next(in: -2..<4),
        columns: random.next(in: 0..<9), rows: random.next(in: 0..<4))
      screen.put(texts[random.next(in: 0..<texts.count)], at: point, within: area)
      for row in 0..<4 { checkHalves(Array(screen.row(row))) }
    }
  }

  private func checkHalves(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      let follower = index + 1 < cells.count ? cells[index + 1].width : 1
      #expect((cell.width == 2) == (follower == 0))
    }
    #expect(cells.first?.width != 0)
  }
}

/// Numbers that look random and are the same each time.
struct SeededNumbers {
  var state: UInt64

  mutating func next(in range: Range<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }
}
