public import Licensing

/// Every word that is shown, in one language.
///
/// A phrase is written in all languages side by side, so one without its translation does not
/// compile. Text from outside goes into sentences quoted but not escaped: whoever shows or writes a
/// sentence escapes it whole.
public struct Phrases: Hashable, Sendable {
  public let language: Language
  public let typography: Typography

  /// Speaks a language.
  public init(_ language: Language, typography: Typography = .full) {
    self.language = language
    self.typography = typography
  }

  /// The phrase in the language that is spoken.
  func text(en: @autoclosure () -> String, ru: @autoclosure () -> String) -> String {
    switch language {
    case .english: typography.set(en())
    case .russian: typography.set(ru())
    }
  }

  /// Text from outside in the language's quotes.
  public func quoted(_ outside: String) -> String {
    let quotes = typography.quotes(in: language)
    return quotes.opening + outside + quotes.closing
  }

  /// A name in the language's quotes.
  public func quoted(_ name: Name) -> String { quoted(name.text) }

  /// Several things, one after the other.
  public func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  /// Several names in quotes; of many only the first, and how many there are besides.
  public func list(quoting items: [String], most: Int = 10) -> String {
    let shown = list(items.prefix(most).map(quoted))
    let rest = items.count - most
    guard rest > 0 else { return shown }
    return shown + text(en: " and \(number(rest)) more", ru: " и ещё \(number(rest))")
  }
}
