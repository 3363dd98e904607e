/// One piece of Swift source that means something: comments and white space are gone.
struct Token: Equatable, Sendable {
  enum Kind: Sendable {
    case word, number, symbol
    /// A string or regular expression; its text is what stands between the delimiters.
    case literal
  }

  let kind: Kind
  let text: String
  let line: Int
  /// Whether nothing stands between this token and the one before it, which tells `a!` from `!a`.
  let touchesPrevious: Bool

  /// Whether this is the word or symbol `text`, not a literal that happens to read the same.
  func reads(_ text: String) -> Bool { kind != .literal && self.text == text }
}
