/// A Swift file of the checkout, cut into lines and tokens once for all rules.
struct SourceFile: Sendable {
  /// The path from the top of the checkout, as `Sources/Canvas/Cell.swift`.
  let path: String
  let lines: [Substring]
  let tokens: [Token]
  let documentedLines: Set<Int>

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lexer = SwiftLexer(text)
    tokens = lexer.tokens
    documentedLines = lexer.documentedLines
  }

  /// The file's name without its folder and ending.
  var name: String {
    let last = path.split(separator: "/").last ?? ""
    return String(last.hasSuffix(".swift") ? last.dropLast(6) : last)
  }

  /// The target the file belongs to, if it belongs to one.
  var target: String? {
    let parts = path.split(separator: "/")
    switch parts.first {
    case "themes": return "Themes"
    case "Sources", "Tests": return parts.count > 2 ? String(parts[1]) : nil
    default: return nil
    }
  }

  /// Whether the file becomes part of what we ship.
  var isShipped: Bool { path.hasPrefix("Sources/") || path.hasPrefix("themes/") }

  var isTest: Bool { path.hasPrefix("Tests/") }

  /// The token `distance` places after `index` (before it, when negative), if there is one.
  func token(_ index: Int, _ distance: Int = 0) -> Token? {
    tokens.indices.contains(index + distance) ? tokens[index + distance] : nil
  }

  /// Whether the tokens from `index` on read exactly as `words` do.
  func reads(_ words: String..., at index: Int) -> Bool {
    words.indices.allSatisfy { token(index, $0)?.reads(words[$0]) == true }
  }

  func violation(at line: Int, _ sentence: String) -> Violation {
    Violation(path: path, line: line, sentence: sentence)
  }
}
