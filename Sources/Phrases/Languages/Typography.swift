/// Which characters sentences may be set with.
public enum Typography: Hashable, Sendable {
  /// Proper quotes, minus, dash and arrow.
  case full
  /// Their forms in ASCII, for terminals that have nothing else.
  case ascii

  /// A sentence in the characters that it may be set with.
  func set(_ sentence: String) -> String {
    switch self {
    case .full: return sentence
    case .ascii:
      var plain = ""
      for character in sentence { plain += Typography.plain[character] ?? String(character) }
      return plain
    }
  }

  private static let plain: [Character: String] = [
    "“": "\"", "”": "\"", "«": "\"", "»": "\"", "…": "...", "—": "-", "–": "-", "\u{2212}": "-",
    "×": "x", "→": "->", "≤": "<=", "\u{A0}": " ",
  ]

  /// The sign before a negative number, as wide as a plus.
  var minus: String { self == .full ? "\u{2212}" : "-" }

  /// From one to another.
  public var arrow: String { self == .full ? "→" : "->" }

  /// Between parts of a title or of a line.
  public var separator: String { self == .full ? " · " : " - " }

  /// What an inner space of a number is, so that a line never breaks there.
  var numberSpace: String { self == .full ? "\u{A0}" : " " }

  /// The quotes that enclose text from outside.
  func quotes(in language: Language) -> (opening: String, closing: String) {
    switch (self, language) {
    case (.ascii, _): ("\"", "\"")
    case (.full, .english): ("“", "”")
    case (.full, .russian): ("«", "»")
    }
  }
}
