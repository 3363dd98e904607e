public import Phrases

extension SettingsProblem {
  /// What is wrong and where, in one sentence.
  public func sentence(in phrases: Phrases) -> String {
    let words = phrases.settings
    return words.place(file, place.line, place.column) + ": " + cause(in: phrases) + "."
  }

  private func cause(in phrases: Phrases) -> String {
    let words = phrases.settings
    return switch reason {
    case .syntax(let detail): phrases.themes.syntax(detail)
    case .tooLarge(let limit): phrases.themes.tooLarge(limit)
    case .unreadable(let detail): words.unreadable(detail)
    case .unknownKey(let name): phrases.themes.unknown(name)
    case .unknownTheme(let name, let known): words.unknownTheme(name, known)
    case .unknownLanguage(let name): words.unknownLanguage(name)
    case .unknownAction(let name): words.unknownAction(name)
    case .wrongType(let key): phrases.themes.wrongType(key)
    case .outOfRange(let key, let range): words.outOfRange(key, range)
    case .tooManyKeys(let limit): words.tooManyKeys(limit)
    case .unknownContext(let name, let known): words.unknownContext(name, known)
    case .unknownPress(let text): words.unknownPress(text)
    case .letterInText(let text): words.letterInText(text)
    case .conflict(let keys, let one, let other):
      words.conflict(keys, one.words(in: phrases).long, other.words(in: phrases).long)
    }
  }
}
