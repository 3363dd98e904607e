import Canvas
import Testing

@Suite("Fitting text into columns")
struct FittingTests {
  @Test(
    "Text that is too wide ends in an ellipsis",
    arguments: [
      ("Refining", 8, "Refining"), ("Refining", 7, "Refini…"), ("Refining", 1, "…"),
      ("Refining", 0, ""), ("Refining", -1, ""), ("漢字漢字", 8, "漢字漢字"), ("漢字漢字", 7, "漢字漢…"),
      ("漢字漢字", 6, "漢字…"), ("漢字", 2, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
  func clipping(text: String, columns: Int, shown: String) {
    let clipped = DisplayText(text).clipped(to: columns)
    #expect(clipped.text == shown)
    #expect(clipped.width <= max(columns, 0))
  }

  @Test("An ellipsis that has no room itself is left out")
  func asciiEllipsis() {
    #expect(DisplayText("Refining").clipped(to: 5, ellipsis: "...").text == "Re...")
    #expect(DisplayText("Refining").clipped(to: 2, ellipsis: "...").text == "Re")
  }

  @Test(
    "Fitted text is exactly as wide as asked",
    arguments: [
      (Alignment.leading, "ab   "), (.center, " ab  "), (.trailing, "   ab"),
    ])
  func fitting(alignment: Alignment, shown: String) {
    #expect(DisplayText("ab").fitted(to: 5, alignment: alignment).text == shown)
    #expect(DisplayText("漢字漢").fitted(to: 4, alignment: alignment).width == 4)
  }

  @Test("Lines break at spaces, long words anywhere")
  func wrapping() {
    #expect(
      DisplayText("move twenty licenses").wrapped(to: 11).map(\.text) == [
        "move twenty", "licenses",
      ])
    #expect(DisplayText("abcdefgh ij").wrapped(to: 3).map(\.text) == ["abc", "def", "gh", "ij"])
    #expect(DisplayText("漢字漢").wrapped(to: 3).map(\.text) == ["漢", "字", "漢"])
    #expect(DisplayText("漢a").wrapped(to: 1).map(\.text) == ["a"])
    #expect(DisplayText("a").wrapped(to: 0).isEmpty)
    #expect(DisplayText("   ").wrapped(to: 4).isEmpty)
  }
}
