import Testing

extension Rule {
  static let forcing = Rule(name: "Nothing shipped is forced") { file in
    guard file.isShipped else { return [] }
    return file.tokens.indices.compactMap { index in
      let token = file.tokens[index]
      guard token.kind == .symbol, token.touchesPrevious, token.text.allSatisfy({ $0 == "!" }),
        let previous = file.token(index, -1), canBeForced(previous)
      else { return nil }
      return file.violation(
        at: token.line, "\(previous.text)! ends the program where it should answer")
    }
  }

  /// Whether a `!` right behind this token forces it, rather than negating what follows.
  private static func canBeForced(_ token: Token) -> Bool {
    switch token.kind {
    case .word: true
    case .number, .literal: true
    case .symbol: [")", "]", "}", "?", ">"].contains(token.text)
    }
  }
}

@Suite("Forcing")
struct ForcingTests {
  @Test(
    "A forced value, call, cast or type is found",
    arguments: [
      "lot!", "lots[0]!.name", "find()!", "try! save()", "x as! Lot", "var lot: Lot!",
      "\"\\(lot!)\"", "#\"\\#(lot!)\"#", "lot.map { $0 }!", "var lots: [Lot]!",
    ])
  func refused(text: String) {
    #expect(Rule.forcing.lines(in: "\n" + text) == [2])
  }

  @Test(
    "Negation, comparison, texts and comments are fine",
    arguments: [
      "!a && !(b)", "a != b", "a !== b", "[!a, !b]", "\"lot!\"", "// lot!", "/* a! /* b! */ c! */",
      "#\"lot! \\(lot!)\"#", "\"\"\"\nlot! \"quoted!\"\n\"\"\"", "let r = /a!b/", "let r = #/a!/#",
      "#if !os(Linux)", "return !a", "\"\\\"\" + \"a!\"", "a / b + \"c!\" + d / e",
    ])
  func accepted(text: String) {
    #expect(Rule.forcing.lines(in: text) == [])
  }
}
