/// What is said of a configuration file of which not everything could be used.
public struct SettingsPhrases: Hashable, Sendable {
  let words: Phrases

  /// The place in the configuration file, before what is wrong there.
  public func place(_ file: String, _ line: Int, _ column: Int) -> String {
    words.text(
      en: "\(file), line \(line), column \(column)",
      ru: "\(file), строка \(line), столбец \(column)")
  }

  /// The file can't be read.
  public func unreadable(_ detail: String) -> String {
    words.text(en: "can't be read: \(detail)", ru: "не читается: \(detail)")
  }

  /// There is no such theme.
  public func unknownTheme(_ name: String, _ known: [String]) -> String {
    words.text(
      en: "no theme is called \(words.quoted(name)): \(words.list(known)), or a file",
      ru: "нет темы \(words.quoted(name)): \(words.list(known)) или файл")
  }

  /// The language isn't spoken.
  public func unknownLanguage(_ name: String) -> String {
    words.text(
      en: "\(words.quoted(name)) is not spoken: en, ru",
      ru: "язык \(words.quoted(name)) не поддерживается: en, ru")
  }

  /// There is no such action.
  public func unknownAction(_ name: String) -> String {
    words.text(
      en: "there is no action \(words.quoted(name))", ru: "нет действия \(words.quoted(name))")
  }

  /// A number is too small or too large.
  public func outOfRange(_ key: String, _ range: ClosedRange<Int>) -> String {
    words.text(
      en: "\(words.quoted(key)) goes from \(range.lowerBound) to \(range.upperBound)",
      ru: "\(words.quoted(key)) — от \(range.lowerBound) до \(range.upperBound)")
  }

  /// Too many keys are set.
  public func tooManyKeys(_ limit: Int) -> String {
    words.text(en: "more than \(limit) keys", ru: "больше \(limit) клавиш")
  }

  /// There is no such part of the screen.
  public func unknownContext(_ name: String, _ known: [String]) -> String {
    words.text(
      en: "no part of the screen is called \(words.quoted(name)): \(words.list(known))",
      ru: "нет части экрана \(words.quoted(name)): \(words.list(known))")
  }

  /// No key is called so.
  public func unknownPress(_ text: String) -> String {
    words.text(
      en: "no key is called \(words.quoted(text)): write m, gg, Ctrl-X, Alt-x, PgUp, F5, Space",
      ru: "нет клавиши \(words.quoted(text)): пишите m, gg, Ctrl-X, Alt-x, PgUp, F5, Space")
  }

  /// A letter can't be a command where text is typed.
  public func letterInText(_ text: String) -> String {
    words.text(
      en: "text is typed there, so \(words.quoted(text)) can't be a command",
      ru: "там вводится текст, поэтому \(words.quoted(text)) не может быть командой")
  }

  /// Two actions want the same keys.
  public func conflict(_ keys: String, _ one: String, _ other: String) -> String {
    words.text(
      en: "\(words.quoted(keys)) would be both \(words.quoted(one)) and \(words.quoted(other))",
      ru: "\(words.quoted(keys)) — и \(words.quoted(one)), и \(words.quoted(other))")
  }

  /// How many more problems there are, behind the first one.
  public func more(_ count: Int) -> String {
    words.text(en: "and \(count) more, shown at the end", ru: "и ещё \(count), см. после выхода")
  }
}

extension Phrases {
  /// What is said of the configuration file.
  public var settings: SettingsPhrases { SettingsPhrases(words: self) }
}
