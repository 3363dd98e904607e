/// A named type (or extension) and where its keyword stands among the tokens.
struct Declaration: Sendable {
  let keyword: String
  /// All parts of the name: `extension Move.Line` has two.
  let names: [String]
  let index: Int
  let line: Int
}

extension SourceFile {
  private static let typeKeywords: Set<String> = [
    "struct", "class", "enum", "actor", "protocol", "typealias", "extension",
  ]

  /// The types and extensions the file declares, nested ones too.
  var declarations: [Declaration] {
    tokens.indices.compactMap { index in
      let token = tokens[index]
      guard token.kind == .word, SourceFile.typeKeywords.contains(token.text),
        self.token(index, -1)?.reads(".") != true, self.token(index, -1)?.reads("import") != true,
        let name = self.token(index, 1), name.kind == .word, !isClassMember(name)
      else { return nil }
      return Declaration(
        keyword: token.text, names: dottedName(at: index + 1), index: index, line: token.line)
    }
  }

  /// `class func` and `class var` declare a member, not a class.
  private func isClassMember(_ name: Token) -> Bool { ["func", "var"].contains(name.text) }

  private func dottedName(at start: Int) -> [String] {
    var names = [tokens[start].text]
    var index = start + 1
    while reads(".", at: index), let next = token(index, 1), next.kind == .word {
      names.append(next.text)
      index += 2
    }
    return names
  }
}
