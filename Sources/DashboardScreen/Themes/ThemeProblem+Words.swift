public import Phrases

extension ThemeProblem {
  /// What is wrong and where, in one sentence.
  public func sentence(in phrases: Phrases) -> String {
    phrases.themes.place(file, line, column) + ": " + cause(in: phrases.themes) + "."
  }

  private func cause(in words: ThemePhrases) -> String {
    switch reason {
    case .syntax(let detail): words.syntax(detail)
    case .tooLarge(let limit): words.tooLarge(limit)
    case .unknownKey(let name), .unknownRole(let name), .unknownGlyph(let name),
      .unknownAttribute(let name), .unknownColor(let name), .unknownDepth(let name),
      .unknownParent(let name):
      words.unknown(name)
    case .wrongType(let key, expected: _): words.wrongType(key)
    case .badColor(let text): words.badColor(text)
    case .badGlyph(_, let text): words.badGlyph(text)
    case .cycle(let names): words.cycle(names)
    case .tooManyParents(let limit): words.tooManyParents(limit)
    }
  }
}
