public import Licensing

extension Phrases {
  /// What is wrong with a text that should have been JSON or CSV; no full stop.
  public func syntax(_ reason: SyntaxReason) -> String {
    switch reason {
    case .unexpectedEnd: text(en: "the file ends too early", ru: "файл обрывается")
    case .unexpectedCharacter: text(en: "unexpected character", ru: "неожиданный символ")
    case .invalidEscape:
      text(en: "invalid escape sequence", ru: "неверная экранированная последовательность")
    case .invalidNumber: text(en: "invalid number", ru: "неверное число")
    case .invalidEncoding: text(en: "not UTF-8", ru: "кодировка не UTF-8")
    case .controlCharacterInText:
      text(en: "control character inside a text", ru: "управляющий символ внутри текста")
    case .unterminatedQuote: text(en: "a quote is never closed", ru: "кавычка не закрыта")
    case .textAfterQuote: text(en: "text after a closing quote", ru: "текст после кавычки")
    case .tooDeep: text(en: "nested too deeply", ru: "слишком глубокая вложенность")
    case .tooLong: text(en: "a value is too long", ru: "слишком длинное значение")
    case .trailingText:
      text(en: "text after the end of the value", ru: "лишний текст после значения")
    case .noHeading: text(en: "no heading line", ru: "нет строки заголовка")
    }
  }
}
