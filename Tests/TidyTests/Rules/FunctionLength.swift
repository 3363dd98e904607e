import Testing

extension Rule {
  static let functionLength = Rule(name: "A function has at most 60 lines") { file in
    file.tokens.indices.compactMap { index in
      guard file.beginsFunction(at: index), let open = file.bodyStart(after: index),
        let close = file.closing(of: open)
      else { return nil }
      let first = file.tokens[index].line
      let count = file.tokens[close].line - first + 1
      guard count > 60 else { return nil }
      return file.violation(at: first, "the function has \(count) lines, the limit is 60")
    }
  }
}

extension SourceFile {
  private static let functionKeywords: Set<String> = ["func", "init", "deinit", "subscript", "var"]
  /// Words and symbols that can't stand between a function's name and its body.
  private static let bodyRefusers: Set<String> = [
    "func", "init", "deinit", "subscript", "var", "let", "case", "static", "mutating", "}", "=",
    ";", "public", "private", "@", "associatedtype", "typealias",
  ]

  fileprivate func beginsFunction(at index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && SourceFile.functionKeywords.contains(token.text)
      && self.token(index, -1)?.reads(".") != true
  }

  /// The brace that opens the body, or nothing where there is none, as in a protocol.
  fileprivate func bodyStart(after keyword: Int) -> Int? {
    var depth = 0
    for index in tokens.indices.suffix(from: keyword + 1) {
      let token = tokens[index]
      if token.reads("(") || token.reads("[") { depth += 1 }
      if token.reads(")") || token.reads("]") { depth -= 1 }
      guard depth == 0, token.kind != .literal else { continue }
      if token.text == "{" { return index }
      if SourceFile.bodyRefusers.contains(token.text) { return nil }
    }
    return nil
  }
}

@Suite("Function length")
struct FunctionLengthTests {
  private func body(_ head: String, lines: Int) -> String {
    head + " {" + String(repeating: "\n", count: lines - 1) + "}"
  }

  @Test(
    "A function of 61 lines is found and one of 60 is not",
    arguments: [
      "func move(_ lots: [Lot] = [], by rule: () -> Void = {}) -> Lot",
      "init<T>(from other: T) throws where T: Lot", "var total: Int", "deinit",
      "subscript(index: Int) -> Lot",
    ])
  func limit(head: String) {
    #expect(Rule.functionLength.lines(in: body(head, lines: 60)) == [])
    #expect(Rule.functionLength.lines(in: body(head, lines: 61)) == [1])
  }

  @Test("A requirement without a body does not borrow the next one's braces")
  func requirements() {
    let protocols = "protocol P {\n func a()\n func b() -> Int\n}\n"
    #expect(Rule.functionLength.lines(in: protocols + body("struct S", lines: 90)) == [])
  }
}
