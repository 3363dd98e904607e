import Canvas

@testable import NcursesTerminal

extension Canvas {
  /// A picture like those of the dashboard: frames, rows of words and blanks, colors and bars.
  static func random(size: Size, using random: inout SeededGenerator) -> Canvas {
    let colors: [Color] = [
      .terminalDefault, .palette(1), .palette(12), .palette(110), .palette(236),
    ]
    func style() -> Style {
      let attributes: [Style.Attributes] = [
        [], [], [], .bold, .underline, .reverse, [.bold, .italic],
      ]
      return Style(
        foreground: colors.randomElement(using: &random) ?? .terminalDefault,
        background: colors.randomElement(using: &random) ?? .terminalDefault,
        attributes: attributes.randomElement(using: &random) ?? [])
    }
    var canvas = Canvas(size: size, style: style())
    canvas.box(
      Rectangle(origin: .zero, size: size), border: Border.ascii, style: style())
    for row in 1..<(size.rows - 1) {
      if Bool.random(using: &random) {
        canvas.fill(
          Rectangle(column: 1, row: row, columns: size.columns - 2, rows: 1), style: style())
      }
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let words = ["Refining", "-20", "x", "======", "62 days", " ", "a  b"]
        canvas.put(
          DisplayText(words.randomElement(using: &random) ?? ""),
          at: Point(column: Int.random(in: 0...45, using: &random), row: row), style: style())
      }
    }
    return canvas
  }

  /// What a terminal with 256 colors that shows it lets one see.
  var seen: [[EmulatedScreen.Place]] {
    (0..<size.rows).map { row in
      self.row(row).map { cell in
        EmulatedScreen.Place(text: cell.cluster.text, rendition: Rendition(cell.style)).seen
      }
    }
  }
}

extension Rendition {
  /// How ncurses says a style on xterm with 256 colors.
  fileprivate init(_ style: Style) {
    self.init(foreground: Ink(style.foreground), background: Ink(style.background))
    for (attribute, number) in [
      (Style.Attributes.bold, Attributes.bold), (.dim, .dim), (.italic, .italic),
      (.underline, .underline), (.reverse, .reverse),
    ] where style.attributes.contains(attribute) {
      attributes.insert(number)
    }
  }
}

extension Ink {
  fileprivate init(_ color: Color) {
    self =
      switch color {
      case .palette(let number) where number < 16: .system(number)
      case .palette(let number): .palette(number)
      case .terminalDefault, .rgb: .usual
      }
  }
}
