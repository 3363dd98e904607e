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
    UsageMistake.sentence(cause(in: words.usage) ?? message) + " " + words.usage.see(helpCommand)
  }

  /// What the parser says in English, in our own words; nil for what it does not say often.
  private func cause(in words: UsagePhrases) -> String? {
    if let found = message.firstMatch(of: /^Unknown option '([^']*)'/) {
      return words.unknownOption(String(found.1))
    }
    if let found = message.firstMatch(of: /^Missing value for '([^']*)'/) {
      return words.missingValue(String(found.1))
    }
    if let found = message.firstMatch(of: /^The value '(.*)' is invalid for '([^']*)'/) {
      return words.invalidValue(String(found.1), String(found.2))
    }
    if let found = message.firstMatch(of: /^Missing expected argument '([^']*)'/) {
      return words.missingArgument(String(found.1))
    }
    if let found = message.firstMatch(of: /^Unexpected argument '(.*)'/) {
      return words.unexpectedArgument(String(found.1))
    }
    return nil
  }

  private static func sentence(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.last.map { ".!?".contains($0) } == true ? line : line + "."
  }
}
