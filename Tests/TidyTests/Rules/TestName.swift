import Testing

extension Rule {
  static let testName = Rule(name: "A test's name is a sentence") { file in
    file.tokens.indices.compactMap { index in
      guard file.reads("@", "Test", at: index) else { return nil }
      let name = file.testName(at: index) ?? ""
      guard !isSentence(name) else { return nil }
      return file.violation(
        at: file.tokens[index].line, "the test's name is no sentence: \"\(name)\"")
    }
  }

  /// At least three words, and none of them the name of a function.
  private static func isSentence(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count >= 3, let first = words.first?.first else { return false }
    let begins = !first.isLowercase || name.hasPrefix("smartdeck ")
    return begins && !name.hasPrefix("Test ") && !name.hasSuffix(".")
  }
}

extension SourceFile {
  /// The text in `@Test("…")`, or the quoted name of the function where the test has no text.
  fileprivate func testName(at index: Int) -> String? {
    if reads("(", at: index + 2), let text = token(index, 3), text.kind == .literal {
      return text.text
    }
    let function = tokens.indices.suffix(from: index).first { tokens[$0].reads("func") }
    return function.flatMap { token($0, 1)?.text }
  }
}

@Suite("Test names")
struct TestNameTests {
  @Test(
    "A name that is no sentence is found",
    arguments: [
      "@Test func move() {}", "@Test(\"move\") func move() {}",
      "@Test(\"Moves units\") func a() {}",
      "@Test(\"moves never create units\") func a() {}",
      "@Test(arguments: [1]) func move(a: Int) {}",
      "@Test(\"Test that it moves\") func a() {}",
    ])
  func refused(text: String) {
    #expect(Rule.testName.lines(in: text) == [1])
  }

  @Test(
    "A sentence is fine, as a text or as the function's own name",
    arguments: [
      "@Test(\"A move never creates a unit\") func a() {}",
      "@Test(\n\"A move never creates a unit\", arguments: [1]) func a(b: Int) {}",
      "@Test func `A move never creates a unit`() {}", "@Test(\"20 units are short\") func a() {}",
      "@Test(\"smartdeck leaves with 0\") func a() {}", "struct Test {}",
    ])
  func accepted(text: String) {
    #expect(Rule.testName.lines(in: text) == [])
  }
}
