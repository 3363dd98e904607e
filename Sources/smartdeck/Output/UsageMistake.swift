import Phrases

/// A mistake in the use of the command line, as the parser words it, said in one line.
struct UsageMistake {
  /// What the parser found, in its own English or, from our own checks, in the language spoken.
  let message: String
  /// The command whose help explains it, such as `smartdeck move --help`.
  let helpCommand: String

  init(message: String, help: String) {
    self.message = message
    helpCommand =
      (help.firstMatch(of: /See '(smartdeck[^']*)'/)?.1).map(String.init)
      ?? "smartdeck --help"
  }

  /// Cause and remedy.
  func sentence(in words: Phrases) -> String {
    let see =
      switch words.language {
      case .english: "See \(words.quoted(helpCommand))."
      case .russian: "Смотрите \(words.quoted(helpCommand))."
      }
    return UsageMistake.sentence(cause(in: words)) + " " + see
  }

  private func cause(in words: Phrases) -> String {
    switch words.language {
    case .english: message
    case .russian: russian(words) ?? message
    }
  }

  /// What the parser says in English, said in Russian; nil for what it does not say often.
  private func russian(_ words: Phrases) -> String? {
    if let found = message.firstMatch(of: /^Unknown option '([^']*)'/) {
      return "Неизвестный параметр \(words.quoted(String(found.1)))"
    }
    if let found = message.firstMatch(of: /^Missing value for '([^']*)'/) {
      return "Не указано значение для \(words.quoted(String(found.1)))"
    }
    if let found = message.firstMatch(of: /^The value '(.*)' is invalid for '([^']*)'/) {
      let (value, name) = (words.quoted(String(found.1)), words.quoted(String(found.2)))
      return "Значение \(value) не подходит для \(name)"
    }
    if let found = message.firstMatch(of: /^Missing expected argument '([^']*)'/) {
      return "Не указано: \(words.quoted(String(found.1)))"
    }
    if let found = message.firstMatch(of: /^Unexpected argument '(.*)'/) {
      return "Лишнее: \(words.quoted(String(found.1)))"
    }
    return nil
  }

  private static func sentence(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.last.map { ".!?".contains($0) } == true ? line : line + "."
  }
}
