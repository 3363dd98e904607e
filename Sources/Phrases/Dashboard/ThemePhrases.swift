/// What is said of a theme file of which not everything could be used.
public struct ThemePhrases: Hashable, Sendable {
  let words: Phrases

  /// The place in a theme file, before what is wrong there.
  public func place(_ file: String, _ line: Int, _ column: Int) -> String {
    words.text(
      en: "Theme \(words.quoted(file)), line \(line), column \(column)",
      ru: "Тема \(words.quoted(file)), строка \(line), столбец \(column)")
  }

  /// The file is not TOML.
  public func syntax(_ detail: String) -> String {
    words.text(en: "not TOML: \(detail)", ru: "это не TOML: \(detail)")
  }

  /// The file is too large.
  public func tooLarge(_ limit: Int) -> String {
    words.text(
      en: "larger than \(words.number(limit)) bytes", ru: "больше \(words.number(limit)) байт")
  }

  /// A name that means nothing there.
  public func unknown(_ name: String) -> String {
    words.text(en: "unknown: \(words.quoted(name))", ru: "неизвестно: \(words.quoted(name))")
  }

  /// A value of the wrong kind.
  public func wrongType(_ key: String) -> String {
    words.text(
      en: "\(words.quoted(key)) has a value of another kind",
      ru: "у \(words.quoted(key)) значение другого вида")
  }

  /// A color that is none.
  public func badColor(_ text: String) -> String {
    words.text(
      en: "\(words.quoted(text)) is no color: write #rrggbb, 0 to 255, or default",
      ru: "\(words.quoted(text)) — не цвет: пишите #rrggbb, 0–255 или default")
  }

  /// A sign that does not fit its place.
  public func badGlyph(_ text: String) -> String {
    words.text(
      en: "\(words.quoted(text)) does not fit its place",
      ru: "\(words.quoted(text)) не помещается на своё место")
  }

  /// Themes that inherit in a circle.
  public func cycle(_ names: [String]) -> String {
    words.text(
      en: "it inherits from itself: \(words.list(names))",
      ru: "наследует сама себе: \(words.list(names))")
  }

  /// Too long a chain of themes.
  public func tooManyParents(_ limit: Int) -> String {
    words.text(
      en: "more than \(limit) themes inherit from each other",
      ru: "в цепочке наследования больше \(limit) тем")
  }
}

extension Phrases {
  /// What is said of theme files.
  public var themes: ThemePhrases { ThemePhrases(words: self) }
}
