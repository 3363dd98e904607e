public import Licensing

/// Why what stands in a field can't be taken: told beside the field, short and with what would do.
public struct FieldProblemPhrases: Hashable, Sendable {
  let words: Phrases

  /// It can't be a code.
  public var notACode: String {
    words.text(
      en: "That can't be a code: too short or too long.",
      ru: "Это не код: слишком коротко или длинно.")
  }

  /// Nothing is typed.
  public var required: String { words.text(en: "Has to be filled in.", ru: "Нужно заполнить.") }

  /// It is longer than it may be.
  public func tooLong(_ limit: Int) -> String {
    words.text(
      en: "Too long: at most \(words.number(limit)).", ru: "Слишком длинно: предел \(limit).")
  }

  /// More entries than a list can have.
  public func tooMany(_ limit: Int) -> String {
    words.text(
      en: "Too many: at most \(words.number(limit)).", ru: "Слишком много: не больше \(limit).")
  }

  /// A character that nobody could see.
  public func invisible(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return words.text(
      en: "Holds the invisible character \(code).", ru: "Содержит невидимый символ \(code).")
  }

  /// No e-mail address.
  public func notAnEmail(_ text: String) -> String {
    words.text(
      en: "\(words.quoted(text)) is no e-mail address like name@company.example.",
      ru: "\(words.quoted(text)) — не адрес вида name@company.example.")
  }

  /// No domain.
  public func notADomain(_ text: String) -> String {
    words.text(
      en: "\(words.quoted(text)) is no domain like company.example.",
      ru: "\(words.quoted(text)) — не домен вида company.example.")
  }

  /// The same stands there twice.
  public func duplicate(_ text: String) -> String {
    words.text(
      en: "\(words.quoted(text)) stands there twice.", ru: "\(words.quoted(text)) указано дважды.")
  }

  /// No whole number.
  public var notANumber: String {
    words.text(en: "Has to be a whole number.", ru: "Нужно целое число.")
  }

  /// Beyond the limits.
  public func outOfRange(_ range: ClosedRange<Int>) -> String {
    words.text(
      en: "Has to be \(words.number(range.lowerBound)) to \(words.number(range.upperBound)).",
      ru: "Нужно от \(words.number(range.lowerBound)) до \(words.number(range.upperBound)).")
  }

  /// No day.
  public var notADate: String {
    words.text(en: "Has to be a day like 2027-01-31.", ru: "Нужна дата вида 2027-01-31.")
  }

  /// The day is over.
  public func past(_ today: Day) -> String {
    words.text(
      en: "That day is over; today is \(words.date(today)).",
      ru: "Эта дата прошла; сегодня \(words.date(today)).")
  }

  /// The day has to come after another one.
  public func notAfter(_ day: Day) -> String {
    words.text(
      en: "Has to be a day after \(words.date(day)).", ru: "Нужна дата позже \(words.date(day)).")
  }

  /// The day comes after the last that is possible.
  public func tooLate(_ day: Day) -> String {
    words.text(
      en: "Has to be \(words.date(day)) at the latest.",
      ru: "Нужна дата не позже \(words.date(day)).")
  }

  /// No license has the name.
  public func unknownLicense(_ text: String) -> String {
    words.text(
      en: "There is no license \(words.quoted(text)).", ru: "Нет лицензии \(words.quoted(text)).")
  }

  /// Consent is missing.
  public var notAgreed: String {
    words.text(en: "Has to be agreed to before going on.", ru: "Без согласия продолжить нельзя.")
  }

  /// There are no choices.
  public var nothingToChoose: String {
    words.text(en: "There is nothing to choose from.", ru: "Выбирать не из чего.")
  }
}

extension Phrases {
  /// Why what stands in a field can't be taken.
  public var fieldProblems: FieldProblemPhrases { FieldProblemPhrases(words: self) }
}
