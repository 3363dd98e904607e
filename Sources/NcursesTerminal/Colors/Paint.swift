import Canvas

/// A style as a terminal with so many colours is told it: two colour numbers and attributes.
struct Paint: Hashable {
  /// Colour numbers as ncurses counts them; -1 is the terminal's own.
  let foreground: Int32
  let background: Int32
  let attributes: Style.Attributes

  init(_ style: Style, depth: ColorDepth) {
    var attributes = style.attributes
    // The eight oldest colours have no bright forms; bold has always stood in for them.
    if depth == .eight, case .palette(8...15) = style.foreground { attributes.insert(.bold) }
    self.attributes = attributes
    foreground = Paint.number(of: style.foreground, depth)
    background = Paint.number(of: style.background, depth)
  }

  private static func number(of color: Color, _ depth: ColorDepth) -> Int32 {
    switch (color, depth) {
    case (.terminalDefault, _), (_, .mono): -1
    case (.palette(let number), .trueColor): direct(number)
    case (.palette(let number), _): self.number(ofPalette: number, depth)
    case (.rgb(let red, let green, let blue), _):
      self.number(of: (Int(red), Int(green), Int(blue)), depth)
    }
  }

  private static func number(ofPalette number: UInt8, _ depth: ColorDepth) -> Int32 {
    switch depth {
    case .mono: -1
    case .eight where number < 16: Int32(number % 8)
    case .sixteen where number < 16: Int32(number)
    case .eight, .sixteen: self.number(of: PaletteColors.components(of: number), depth)
    case .palette256: Int32(number)
    case .trueColor: direct(number)
    }
  }

  private static func number(of color: PaletteColors.Components, _ depth: ColorDepth) -> Int32 {
    switch depth {
    case .mono: -1
    case .eight: Int32(PaletteColors.nearestSystem(color, count: 8))
    case .sixteen: Int32(PaletteColors.nearestSystem(color, count: 16))
    case .palette256: Int32(PaletteColors.nearest256(color))
    case .trueColor: direct(color)
    }
  }

  /// Terminals with direct colour keep 0–7 for the system's eight.
  private static func direct(_ number: UInt8) -> Int32 {
    number < 8 ? Int32(number) : direct(PaletteColors.components(of: number))
  }

  private static func direct(_ color: PaletteColors.Components) -> Int32 {
    let value = color.red << 16 | color.green << 8 | color.blue
    // The darkest blues would be taken for the system's colours; black is both.
    return Int32(1..<8 ~= value ? 8 : value)
  }
}
