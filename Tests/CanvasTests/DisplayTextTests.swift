import Canvas
import Testing

@Suite("Text that is safe to show")
struct DisplayTextTests {
  @Test(
    "Plain text stays as it is", arguments: ["", "C9300-24 Network Essentials", "Отдел №5", "日本"])
  func plain(text: String) {
    #expect(DisplayText(text).text == text)
  }

  @Test(
    "What a terminal obeys or nobody sees becomes a visible mark",
    arguments: [
      ("\u{1B}[2J", "␛[2J"), ("a\nb", "a␊b"), ("\u{0}", "␀"), ("\u{7F}", "␡"), ("\r\n", "␍␊"),
      ("\u{9B}2J", "<009B>2J"), ("\u{85}", "<0085>"), ("a\u{202E}b", "a<202E>b"),
      ("\u{200B}", "<200B>"), ("\u{200D}", "<200D>"), ("\u{FEFF}", "<FEFF>"), ("\u{AD}", "<00AD>"),
      ("\u{2028}", "<2028>"), ("\u{2029}", "<2029>"), ("\u{2066}x\u{2069}", "<2066>x<2069>"),
      ("\u{E000}", "<E000>"), ("\u{10FFFF}", "<10FFFF>"), ("\u{0378}", "<0378>"),
      ("\u{3164}", "<3164>"), ("\u{2800}", "<2800>"), ("\u{FE0F}", "<FE0F>"),
      ("\u{E0041}", "<E0041>"), ("\u{2003}", "<2003>"), ("\u{1F3FD}", "<1F3FD>"),
      ("\u{061C}", "<061C>"), ("\u{180E}", "<180E>"), ("\u{FFF9}", "<FFF9>"),
    ])
  func marks(outside: String, shown: String) {
    #expect(DisplayText(outside).text == shown)
    #expect(DisplayText(outside).width == shown.unicodeScalars.count)
  }

  @Test("No control, format or unassigned scalar of all Unicode comes through")
  func allScalars() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = DisplayText(String(Character(scalar)))
      for shown in text.text.unicodeScalars {
        switch shown.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
          .surrogate, .nonspacingMark, .enclosingMark:
          Issue.record("U+\(String(value, radix: 16)) is shown as \(text.text)")
        default: break
        }
      }
      if text.width < 1 { Issue.record("U+\(String(value, radix: 16)) takes no column") }
    }
  }

  @Test("Making safe text safe again changes nothing")
  func idempotent() {
    for hostile in [
      "\u{1B}]0;x\u{7}", "e\u{301}\u{302}\u{303}\u{304}\u{305}", "\u{301}", "a\u{A0}b",
    ] {
      let once = DisplayText(hostile)
      #expect(DisplayText(once.text) == once)
    }
  }

  @Test("A combining mark needs something to sit on")
  func loneMark() {
    #expect(DisplayText("\u{301}a").text == "<0301>a")
    #expect(DisplayText("\u{202E}\u{301}").text == "<202E><0301>")
    #expect(DisplayText("й").width == 1)
    #expect(DisplayText("и\u{306}").width == 1)
  }

  @Test("Three marks are kept on a character, the fourth is only counted")
  func markLimit() {
    let three = "e" + String(repeating: "\u{301}", count: 3)
    #expect(DisplayText(three).text == three)
    #expect(DisplayText(three).width == 1)
    #expect(DisplayText(three + "\u{301}x").text == three + "<+1>x")
    #expect(DisplayText("e" + String(repeating: "\u{301}", count: 100)).text == three + "<+97>")
  }

  @Test("Non-breaking spaces are spaces")
  func spaces() {
    #expect(DisplayText("1\u{A0}000\u{202F}000").text == "1 000 000")
  }

  @Test(
    "Width follows East Asian width and emoji presentation",
    arguments: [
      ("a", 1), ("ж", 1), ("漢", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("😀", 2), ("❤", 1), ("✗", 1), ("◦", 1), ("⚑", 1), ("▸", 1), ("─", 1), ("…", 1), ("🇩🇪", 2),
      ("€", 1), ("\u{FFFD}", 1), ("\u{20000}", 2),
    ])
  func width(text: String, width: Int) {
    #expect(DisplayText(text).width == width)
  }

  @Test("Text is kept up to its limit and cut one column above")
  func widthLimit() {
    let limit = DisplayText.widthLimit
    #expect(DisplayText(String(repeating: "x", count: limit)).width == limit)
    let cut = DisplayText(String(repeating: "x", count: limit + 1))
    #expect(cut.width == limit + 1)
    #expect(cut.text.hasSuffix("x…"))
    #expect(DisplayText(String(repeating: "x", count: limit * 50)) == cut)
  }

  @Test("A heap of a million marks is not looked at to its end")
  func scalarLimit() {
    let heap = DisplayText("e" + String(repeating: "\u{301}", count: 1_000_000))
    #expect(heap.text.unicodeScalars.count < 30)
  }

  @Test("Joining adds widths")
  func joining() {
    let parts: [DisplayText] = ["a", "漢", "ж"]
    #expect(parts.joined(separator: ", ").text == "a, 漢, ж")
    #expect(parts.joined(separator: ", ").width == 8)
    #expect(DisplayText.repeating("ab", count: 3).text == "ababab")
    #expect(DisplayText.repeating("ab", count: -1) == .empty)
  }
}
