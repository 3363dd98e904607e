import Phrases
import Testing

@Suite("Numbers")
struct NumberTests {
  @Test(
    "Thousands are grouped as each language groups them",
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (1_000, "1,000", "1\u{A0}000"),
      (1_234_567, "1,234,567", "1\u{A0}234\u{A0}567"), (-20, "\u{2212}20", "\u{2212}20"),
      (-123_456, "\u{2212}123,456", "\u{2212}123\u{A0}456"),
      (.min, "\u{2212}9,223,372,036,854,775,808", "\u{2212}9 223 372 036 854 775 808"),
    ])
  func grouping(number: Int, english: String, russian: String) {
    #expect(Phrases(.english).number(number) == english)
    let expected = String(russian.map { $0 == " " ? "\u{A0}" : $0 })
    #expect(Phrases(.russian).number(number) == expected)
  }

  @Test("A balance always shows its sign, except where there is nothing to show")
  func signs() {
    let phrases = Phrases(.english)
    #expect(phrases.signed(20) == "+20")
    #expect(phrases.signed(0) == "0")
    #expect(phrases.signed(-1_020) == "\u{2212}1,020")
  }

  @Test("A terminal with nothing but ASCII gets nothing else")
  func ascii() {
    let phrases = Phrases(.english, typography: .ascii)
    #expect(phrases.signed(-1_020) == "-1,020")
    #expect(phrases.quoted("a") == "\"a\"")
    #expect(phrases.count(2, .day) == "2 days")
    #expect(phrases.notices.tooSmall(has: (5, 4), needs: (60, 16)).utf8.allSatisfy { $0 < 0x80 })
  }
}
