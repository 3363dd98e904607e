import Testing

extension Rule {
  static let concurrencyEscape = Rule(name: "The compiler checks all sharing") { file in
    file.tokens.indices.compactMap { index in
      let isEscape =
        file.reads("@", "unchecked", at: index)
        || file.reads("nonisolated", "(", "unsafe", ")", at: index)
      guard isEscape else { return nil }
      return file.violation(
        at: file.tokens[index].line, "the compiler is told not to check what is shared")
    }
  }
}

@Suite("Concurrency escapes")
struct ConcurrencyEscapeTests {
  @Test("Both ways around the compiler's checks are found")
  func refused() {
    let text = "final class A: @unchecked Sendable {}\nnonisolated(unsafe) var b = 1"
    #expect(Rule.concurrencyEscape.lines(in: text) == [1, 2])
  }

  @Test("Honest sharing is fine")
  func accepted() {
    let text = "struct A: Sendable {}\nnonisolated var b: Int { 1 }\n// @unchecked"
    #expect(Rule.concurrencyEscape.lines(in: text) == [])
  }
}
