import CNcurses
import Canvas
import Testing

@testable import NcursesTerminal

@Suite("Colours of a terminal")
struct ColorTests {
  @Test(
    "The depth follows the terminal's description",
    arguments: [
      (-1, false, ColorDepth.mono), (0, false, .mono), (7, false, .mono), (8, false, .eight),
      (15, false, .eight), (16, false, .sixteen), (255, false, .sixteen), (256, false, .palette256),
      (1 << 24, false, .palette256), (1 << 24, true, .trueColor), (256, true, .palette256),
    ])
  func depth(colors: Int, hasDirectColor: Bool, depth: ColorDepth) {
    let detected = ColorDepth.detected(
      environment: ["COLORTERM": "truecolor"], colors: colors, hasDirectColor: hasDirectColor)
    #expect(detected == depth)
  }

  @Test("NO_COLOR wins unless it is empty")
  func noColor() {
    func depth(_ value: String) -> ColorDepth {
      .detected(environment: ["NO_COLOR": value], colors: 1 << 24, hasDirectColor: true)
    }
    #expect(depth("0") == .mono)
    #expect(depth("") == .trueColor)
  }

  @Test("Every colour of the cube and the greys is its own nearest")
  func paletteRoundTrip() {
    for number in UInt8(16)...255 {
      let color = PaletteColors.components(of: number)
      let nearest = PaletteColors.nearest256(color)
      #expect(PaletteColors.components(of: nearest) == color)
    }
  }

  @Test(
    "An exact colour becomes the nearest one the terminal has",
    arguments: [
      (ColorDepth.mono, -1), (.eight, 1), (.sixteen, 9), (.palette256, 196), (.trueColor, 0xFA0505),
    ] as [(ColorDepth, Int32)])
  func approximation(depth: ColorDepth, number: Int32) {
    #expect(Paint(Style(foreground: .rgb(250, 5, 5)), depth: depth).foreground == number)
    #expect(Paint(Style(background: .rgb(250, 5, 5)), depth: depth).background == number)
  }

  @Test("Bright system colours become bold where there are only eight")
  func bright() {
    let eight = Paint(Style(foreground: .palette(9), background: .palette(12)), depth: .eight)
    #expect(eight.foreground == 1)
    #expect(eight.background == 4)
    #expect(eight.attributes == .bold)
    let sixteen = Paint(Style(foreground: .palette(9)), depth: .sixteen)
    #expect(sixteen.foreground == 9)
    #expect(sixteen.attributes == [])
  }

  @Test("A direct colour is never taken for one of the system's eight")
  func darkBlue() {
    for blue in UInt8(1)..<8 {
      let paint = Paint(Style(foreground: .rgb(0, 0, blue)), depth: .trueColor)
      #expect(paint.foreground == 8)
    }
    #expect(Paint(Style(foreground: .palette(3)), depth: .trueColor).foreground == 3)
    #expect(Paint(Style(foreground: .palette(255)), depth: .trueColor).foreground == 0xEEEEEE)
  }

  @Test("The terminal's own colour stays its own", arguments: ColorDepth.allCases)
  func ownColor(depth: ColorDepth) {
    #expect(Paint(.plain, depth: depth) == Paint(.plain, depth: .mono))
  }

  @Test("Pairs are numbered once, up to the limit, and again after being forgotten")
  func pairs() {
    var defined: [Int32] = []
    var table = PairTable(limit: 3) { number, _ in
      defined.append(number)
      return true
    }
    let colors = (1...3).map { PairTable.Colors(foreground: $0, background: -1) }
    #expect(table.number(of: PairTable.Colors(foreground: -1, background: -1)) == 0)
    #expect(table.number(of: colors[0]) == 1)
    #expect(table.number(of: colors[1]) == 2)
    #expect(table.number(of: colors[0]) == 1)
    #expect(table.number(of: colors[2]) == nil)
    table.removeAll()
    #expect(table.number(of: colors[2]) == 1)
    #expect(defined == [1, 2, 1])
  }

  @Test("Attributes have the same bits on both sides")
  func attributes() {
    #expect(UInt32(Style.Attributes.bold.rawValue) == SCREEN_BOLD.rawValue)
    #expect(UInt32(Style.Attributes.dim.rawValue) == SCREEN_DIM.rawValue)
    #expect(UInt32(Style.Attributes.italic.rawValue) == SCREEN_ITALIC.rawValue)
    #expect(UInt32(Style.Attributes.underline.rawValue) == SCREEN_UNDERLINE.rawValue)
    #expect(UInt32(Style.Attributes.reverse.rawValue) == SCREEN_REVERSE.rawValue)
  }

  @Test("Padding is left out of what is prepared for a dying process")
  func padding() {
    #expect(TerminalDescription.withoutPadding("\u{1B}[m$<2>x$<50/>") == "\u{1B}[mx")
    #expect(TerminalDescription.withoutPadding("a$b$<c") == "a$b$<c")
  }

  @Test("A cell the terminal doesn't know is replaced by one as wide")
  func fallback() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.put("─漢a", at: .zero)
    let cells = Array(canvas.row(0))
    let ascii = CharacterFallback(isUnicode: false)
    #expect(ascii.scalars(of: cells[0]) == [0x2D])
    #expect(ascii.scalars(of: cells[1]) == [0x3F])
    #expect(ascii.scalars(of: cells[3]) == [0x61])
  }

  @Test("Base64 matches the examples of RFC 4648")
  func base64() {
    let examples = [
      "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "foobar": "Zm9vYmFy",
    ]
    for (plain, coded) in examples { #expect(Base64.text(of: Array(plain.utf8)) == coded) }
  }
}
