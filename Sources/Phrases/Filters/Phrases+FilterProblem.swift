public import Licensing

extension Phrases {
  /// Why a text is not a filter, at which column, and what helps.
  func filterInvalid(_ problem: FilterProblem) -> RefusalWords {
    let what = filterProblem(problem.reason)
    return refusal(
      en: ("The filter fails at column \(problem.column): \(what).", filterExample),
      ru: ("Ошибка в фильтре, столбец \(problem.column): \(what).", filterExample))
  }

  /// What is wrong with a filter, short enough to stand below it; no full stop.
  public func filterProblem(_ reason: FilterProblem.Reason) -> String {
    switch reason {
    case .unknownField(let field):
      text(en: "no field is called \(quoted(field))", ru: "нет поля \(quoted(field))")
    case .fieldDoesNotApply(let field):
      text(
        en: "\(quoted(field)) does not apply here", ru: "поле \(quoted(field)) здесь не подходит")
    case .expectedNumber(let found):
      text(en: "\(quoted(found)) is not a number", ru: "\(quoted(found)) — не число")
    case .expectedDate(let found):
      text(
        en: "\(quoted(found)) is not a date; 2026-11-01 or 30d is",
        ru: "\(quoted(found)) — не дата; нужно 2026-11-01 или 30d")
    case .expectedValue: text(en: "a value is missing", ru: "не указано значение")
    case .expectedTerm: text(en: "a condition is missing", ru: "не указано условие")
    case .comparisonNotPossible(let field):
      text(
        en: "\(quoted(field)) is a text: use : or ~",
        ru: "\(quoted(field)) — текст: используйте : или ~")
    case .unterminatedQuote: text(en: "the quote is never closed", ru: "кавычка не закрыта")
    case .unbalancedParenthesis:
      text(en: "the parentheses do not match", ru: "скобки не сходятся")
    case .tooLong(let limit):
      text(
        en: "longer than \(count(limit, .character))", ru: "длиннее \(number(limit)) символов")
    }
  }

  /// Some filters that work.
  public var filterExample: String {
    text(
      en: "Try, for example: balance<0, unused>0, ends<30d, va:Refining, license~advantage.",
      ru: "Например: balance<0, unused>0, ends<30d, va:Refining, license~advantage.")
  }
}
