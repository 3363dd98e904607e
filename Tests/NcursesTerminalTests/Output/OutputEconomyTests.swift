import CNcurses
import Testing

@testable import NcursesTerminal

@Suite("Saying the same in fewer bytes")
struct OutputEconomyTests {
  static let all = OutputTraits(turnsOffSingly: true, repeats: true, erases: true)

  private func economy(_ traits: OutputTraits = all) -> OutputEconomy {
    // Without what is needed only once, as after the first picture.
    var economy = OutputEconomy(traits) { scalar in scalar == 0x6F22 ? 2 : 1 }
    _ = economy.shorten(Array("\u{1B}(B\u{1B}[m!".utf8))
    return economy
  }

  private func shortened(_ text: String, _ traits: OutputTraits = all) -> String {
    var economy = economy(traits)
    return String(decoding: economy.shorten(Array(text.utf8)), as: UTF8.self)
      .replacing("\u{1B}[", with: "^")
  }

  @Test(
    "What changes nothing is left out",
    arguments: [
      ("a\u{1B}[mb", "ab"),
      ("\u{1B}[39;49m\u{1B}(B\u{1B}[mx", "x"),
      ("\u{1B}[38;5;1m\u{1B}[48;5;2ma\u{1B}[38;5;1m\u{1B}[48;5;2mb", "^38;5;1;48;5;2mab"),
      ("\u{1B}[38;5;1m\u{1B}[48;5;2ma\u{1B}[38;5;3m\u{1B}[48;5;2mb", "^38;5;1;48;5;2ma^38;5;3mb"),
      ("\u{1B}[31ma\u{1B}[m", "^31ma"),
      ("\u{1B}[31m\u{1B}[5;1H", "^5;1H"),
      ("\u{1B}[91m\u{1B}[101mx", "^91;101mx"),
      ("\u{1B}[38:2::1:2:3m\u{1B}[48:2:4:5:6mx", "^38:2::1:2:3;48:2:4:5:6mx"),
      ("\u{1B}[38;2;1;2;3mx", "^38;2;1;2;3mx"),
      ("\u{1B}[38:5:9mx", "^38;5;9mx"),
    ])
  func colors(given: String, expected: String) {
    #expect(shortened(given) == expected)
  }

  @Test(
    "A blank shows its background only, unless it is underlined, reversed or struck",
    arguments: [
      ("\u{1B}[31ma\u{1B}[32m \u{1B}[31mb", "^31ma b"),
      ("\u{1B}[1ma\u{1B}[m b", "^1ma ^22mb"),
      ("\u{1B}[41m \u{1B}[32mb", "^32;41m b"),
      ("\u{1B}[41m \u{1B}[32;42mb", "^41m ^32;42mb"),
      ("\u{1B}[4m \u{1B}[ma", "^4m ^24ma"),
      ("\u{1B}[7ma\u{1B}[m ", "^7ma^27m "),
      ("\u{1B}[7;31m \u{1B}[7;32m ", "^7;31m ^32m "),
    ])
  func blanks(given: String, expected: String) {
    #expect(shortened(given) == expected)
  }

  @Test("Attributes end by themselves only where the terminal knows how")
  func endings() {
    let text = "\u{1B}[1;2;31ma\u{1B}[m\u{1B}[1;31mb\u{1B}[mc"
    #expect(shortened(text) == "^1;2;31ma^22;1mb^22;39mc")
    #expect(shortened(text, OutputTraits()) == "^1;2;31ma^0;1;31mb^0mc")
  }

  @Test("Repeated signs are counted where that is shorter")
  func repetitions() {
    let line = String(repeating: "─", count: 30)
    #expect(shortened(line) == "─^29b")
    #expect(shortened(line, OutputTraits()) == line)
    #expect(shortened("──") == "──")
    #expect(shortened("─\u{1B}[31m─\u{1B}[m──") == "─^31m─^39m──")
    #expect(shortened("漢漢漢漢漢漢漢漢") == "漢漢漢漢漢漢漢漢")
  }

  @Test("A row that is mostly blank is blanked first, and the cursor steps over what is blank")
  func gaps() {
    let row = "a" + String(repeating: " ", count: 12) + "b" + String(repeating: " ", count: 9)
    #expect(shortened(row) == "^23Xa^12Cb^9C")
    #expect(shortened(row + "\u{1B}[2;1H") == "^23Xa^12Cb^2;1H")
    #expect(shortened(row, OutputTraits()) == row)
    #expect(shortened("a    b   c") == "a    b   c")
    // Of another background, so nothing is gained.
    let mixed = "a\u{1B}[41m" + String(repeating: " ", count: 4) + "\u{1B}[mb"
    #expect(shortened(mixed) == "a^41m    ^49mb")
    #expect(shortened("漢" + row) == "漢" + row)
  }

  @Test(
    "Within a row and to the next one the shorter way is taken, from what is known",
    arguments: [
      ("^5;3Ha^5;9Hb", "^5;3Ha^9Gb"), ("^5;3Ha^5;1Hb", "^5;3Ha\rb"),
      ("^5;3Ha^6;1Hb", "^5;3Ha\r\nb"), ("^5;3Ha^6;9Hb", "^5;3Ha\n^9Gb"),
      ("^5;3Ha^7;1Hb", "^5;3Ha^7;1Hb"), ("^5;3Ha^4;1Hb", "^5;3Ha^4;1Hb"),
      ("^5;3Ha^Hb^2;1Hc", "^5;3Ha^Hb^2;1Hc"), ("^5;3Ha\u{8}^5;9Hb", "^5;3Ha\u{8}^5;9Hb"),
      ("^5;3H^4X^5;9Hb", "^5;3H^4X^9Gb"), ("^5;3Ha^M^5;9Hb", "^5;3Ha^M^5;9Hb"),
      // While a part of the screen scrolls by itself a line feed might scroll it.
      ("^2;9r^9;1Ha^10;1Hb", "^2;9r^9;1Ha^10;1Hb"), ("^2;9r^9;1Ha^9;5Hb", "^2;9r^9;1Ha^5Gb"),
    ])
  func moves(given: String, expected: String) {
    let traits = OutputTraits(
      turnsOffSingly: true, repeats: true, erases: true, movesInRow: true)
    #expect(shortened(given.replacing("^", with: "\u{1B}["), traits) == expected)
  }

  @Test("With a new picture the cursor may be anywhere")
  func newPicture() {
    var economy = OutputEconomy(OutputTraits(movesInRow: true)) { _ in 1 }
    let bytes = Array("\u{1B}[5;3Ha".utf8)
    _ = economy.shorten(bytes)
    #expect(economy.shorten(bytes) == bytes)
  }

  @Test("What is not understood is sent as it is, and nothing is taken for known after it")
  func unknown() {
    #expect(shortened("\u{1B}[31m\u{1B}]52;c;Zm9v\u{7}x") == "^31m\u{1B}]52;c;Zm9v\u{7}^0;31mx")
    #expect(shortened("\u{1B}[58;5;1mx") == "^58;5;1m^0mx")
    #expect(shortened("x\u{1B}[") == "x^")
  }

  @Test("After somebody else spoke, everything is said once more")
  func forgetting() {
    var economy = economy()
    _ = economy.shorten(Array("\u{1B}[31mx".utf8))
    economy.forget()
    let again = economy.shorten(Array("\u{1B}[31mx".utf8))
    #expect(String(decoding: again, as: UTF8.self) == "\u{1B}[0;31mx")
  }

  @Test("Whatever is said, it looks the same", arguments: 0..<40)
  func sameLook(seed: UInt64) {
    // Wide enough that nothing reaches the right edge: ncurses never goes on from there.
    var random = SeededGenerator(seed: seed)
    let traits = OutputTraits(
      turnsOffSingly: .random(using: &random), repeats: .random(using: &random),
      erases: .random(using: &random), movesInRow: .random(using: &random))
    var economy = OutputEconomy(traits) { _ in 1 }
    var plain = EmulatedScreen(columns: 600, rows: 8)
    var short = plain
    var (said, sent) = (0, 0)
    for _ in 0..<10 {
      let bytes = Speech.random(using: &random)
      let fewer = economy.shorten(bytes)
      plain.obey(bytes)
      short.obey(fewer)
      (said, sent) = (said + bytes.count, sent + fewer.count)
      #expect(plain.seen == short.seen, "seed \(seed)")
    }
    #expect(sent < said)
  }
}

/// Something like what ncurses says.
private enum Speech {
  static func random(using random: inout SeededGenerator) -> [UInt8] {
    var text = ""
    for _ in 0..<Int.random(in: 1...30, using: &random) { text += part(using: &random) }
    return Array(text.utf8)
  }

  private static func part(using random: inout SeededGenerator) -> String {
    let number = Int.random(in: 1...8, using: &random)
    switch Int.random(in: 0..<14, using: &random) {
    case 0, 1: return "\u{1B}[\(number);\(Int.random(in: 1...40, using: &random))H"
    case 2: return "\u{1B}[38;5;\(number)m\u{1B}[48;5;\(number % 3)m"
    case 3: return "\u{1B}[39;49m\u{1B}(B\u{1B}[m"
    case 4: return "\u{1B}[\([1, 2, 3, 4, 7].randomElement(using: &random) ?? 1)m"
    case 5:
      return "\u{1B}[\(number * 2)\(["X", "C", "P", "@"].randomElement(using: &random) ?? "X")"
    case 6: return "\u{1B}[\(["K", "1K", "J"].randomElement(using: &random) ?? "K")"
    case 7: return ["\r", "\u{8}", "\r\n", "\u{1B}M"].randomElement(using: &random) ?? ""
    case 8: return String(repeating: "─", count: number * 2)
    case 9, 10: return String(repeating: " ", count: number * 2)
    default: return ["Refining", "−20", "✗ ", "Отдел"].randomElement(using: &random) ?? ""
    }
  }
}
