/// What is said of a mistake in the use of the command line.
public struct UsagePhrases: Hashable, Sendable {
  let words: Phrases

  /// An option that no command has.
  public func unknownOption(_ name: String) -> String {
    words.text(
      en: "Unknown option \(words.quoted(name))", ru: "Неизвестный параметр \(words.quoted(name))")
  }

  /// An option without what should follow it.
  public func missingValue(_ option: String) -> String {
    words.text(
      en: "Missing value for \(words.quoted(option))",
      ru: "Не указано значение для \(words.quoted(option))")
  }

  /// A value that an option does not take.
  public func invalidValue(_ value: String, _ option: String) -> String {
    words.text(
      en: "\(words.quoted(value)) is no value for \(words.quoted(option))",
      ru: "Значение \(words.quoted(value)) не подходит для \(words.quoted(option))")
  }

  /// An argument that has to be given.
  public func missingArgument(_ name: String) -> String {
    words.text(
      en: "Missing argument \(words.quoted(name))", ru: "Не указано: \(words.quoted(name))")
  }

  /// An argument too many.
  public func unexpectedArgument(_ text: String) -> String {
    words.text(
      en: "Unexpected argument \(words.quoted(text))", ru: "Лишнее: \(words.quoted(text))")
  }

  /// Where more is said about the command.
  public func see(_ command: String) -> String {
    words.text(en: "See \(words.quoted(command)).", ru: "Смотрите \(words.quoted(command)).")
  }
}

extension Phrases {
  /// What is said of mistakes in the use of the command line.
  public var usage: UsagePhrases { UsagePhrases(words: self) }
}
