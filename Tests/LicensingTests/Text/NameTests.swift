import Testing

@testable import Licensing

@Suite("Names")
struct NameTests {
  private func problem(typed text: String) -> NameProblem? {
    do {
      _ = try Name(typed: text)
      return nil
    } catch {
      return error
    }
  }

  private func problem(imported text: String) -> NameProblem? {
    do {
      _ = try Name(imported: text)
      return nil
    } catch {
      return error
    }
  }

  @Test("A name is kept in normalization form C")
  func normalized() throws {
    #expect(
      Array(try Name(imported: "Cafe\u{301}").text.unicodeScalars)
        == Array("Caf\u{E9}".unicodeScalars))
    #expect(try Name(imported: "й").text.unicodeScalars.count == 1)
    #expect(try Name(imported: "и\u{306}").text.unicodeScalars.count == 1)
    #expect(try Name(imported: " a ").text == " a ")
    #expect(try Name(typed: "\t a b\u{A0} ").text == "a b")
  }

  @Test(
    "Names that differ only in case or in composition fold alike",
    arguments: [
      ("Refining", "REFINING"), ("Цех №7", "ЦЕХ №7"), ("Ёлка", "ёлка"), ("ЙОД", "и\u{306}од"),
      ("Café", "CAFE\u{301}"), ("STRAẞE", "straße"), ("ÅNGSTRÖM", "a\u{30A}ngstro\u{308}m"),
      ("Ǆ", "ǆ"), ("ＡＢＣ", "ａｂｃ"),
    ])
  func alike(left: String, right: String) {
    #expect(name(left).folded == name(right).folded)
  }

  @Test(
    "Names that differ in more than case stay different",
    arguments: [
      ("Straße", "Strasse"), ("I", "ı"), ("İ", "i"), ("е", "e"), ("Елка", "Ёлка"), ("ﬁ", "fi"),
      ("²", "2"), ("a", "a "),
    ])
  func different(left: String, right: String) {
    #expect(name(left).folded != name(right).folded)
  }

  @Test(
    "What cannot be seen is refused when typed and kept when imported",
    arguments: [
      0x00, 0x07, 0x0A, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x034F, 0x115F, 0x061C, 0x200B, 0x200D,
      0x200E, 0x202E, 0x2028, 0x2029, 0x2060, 0x2066, 0x3164, 0xE000, 0xFEFF, 0xFFA0, 0xE0041,
    ] as [UInt32])
  func invisible(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let text = "a\(Character(scalar))b"
    #expect(problem(typed: text) == .invisibleCharacter(code))
    #expect(try Name(imported: text).text.unicodeScalars.contains(scalar))
  }

  @Test(
    "Visible characters of every script can be typed",
    arguments: ["Цех №7", "鉄工所", "ورشة", "Größe & <Söhne>", "'; DROP TABLE lots; --", "❤️ ops"])
  func visible(text: String) {
    #expect(problem(typed: text) == nil)
  }

  @Test("A name is neither empty nor only blanks")
  func empty() {
    #expect(problem(typed: "") == .empty)
    #expect(problem(typed: " \t\u{A0}") == .empty)
    #expect(problem(imported: "") == .empty)
    #expect(problem(imported: " ") == nil)
  }

  @Test("A name of 1024 bytes is kept and one of 1025 is refused")
  func length() {
    #expect(problem(imported: String(repeating: "a", count: 1024)) == nil)
    #expect(problem(imported: String(repeating: "a", count: 1025)) == .tooLong(limit: 1024))
    #expect(problem(imported: String(repeating: "ж", count: 512)) == nil)
    #expect(problem(imported: String(repeating: "ж", count: 513)) == .tooLong(limit: 1024))
    #expect(problem(typed: String(repeating: "a", count: 1025)) == .tooLong(limit: 1024))
  }

  @Test("The limit holds for the normalized name, so that what is kept can be read again")
  func normalizedLength() {
    // U+0958 takes three bytes and its normal form six; an accented "e" shrinks from three to two.
    #expect(problem(imported: String(repeating: "\u{958}", count: 341)) == .tooLong(limit: 1024))
    #expect(problem(imported: String(repeating: "e\u{301}", count: 512)) == nil)
  }
}
