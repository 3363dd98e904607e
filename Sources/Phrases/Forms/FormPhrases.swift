/// The words that every form has: what it says of its pages, its questions and its ends.
public struct FormPhrases: Hashable, Sendable {
  let words: Phrases

  /// Which page is shown.
  public func page(_ number: Int, of count: Int) -> String {
    words.text(en: "page \(number) of \(count)", ru: "страница \(number) из \(count)")
  }

  /// A field that may stay empty.
  public var optional: String { words.text(en: "optional", ru: "необязательно") }

  /// Beside a choice: which of how many it is.
  public func choice(_ number: Int, of count: Int) -> String {
    words.text(en: "\(number) of \(count)", ru: "\(number) из \(count)")
  }

  /// The limits of a number.
  public func range(_ range: ClosedRange<Int>) -> String {
    "\(words.number(range.lowerBound))–\(words.number(range.upperBound))"
  }

  /// How a day is typed.
  public var dateForm: String { words.text(en: "YYYY-MM-DD", ru: "ГГГГ-ММ-ДД") }

  /// Entries with commas between them.
  public var commas: String { words.text(en: "separated by commas", ru: "через запятую") }

  /// Above something that is shown once.
  public var shownOnce: String {
    words.text(
      en: "Copy it now: it is shown only this once.",
      ru: "Скопируйте сейчас: больше она показана не будет.")
  }

  /// The consent to a notice.
  public var agreed: String { words.text(en: "I agree", ru: "Согласен") }
}

extension FormPhrases {
  /// Writing the screen into a file.
  public var saveDisplay: FormWords {
    FormWords(title: words.text(en: "Save the screen", ru: "Сохранить экран"), question: "")
  }
  /// The path of a file.
  public var file: String { words.text(en: "File", ru: "Файл") }

  /// What a company answers for that lets a partner's people in.
  public var partnerNotice: String {
    words.text(
      en: """
        The partner will see all information in its scope, including licenses and devices. \
        The customer answers for all it does, licensing transactions included.
        """,
      ru: """
        Партнёр увидит все сведения в своей области, включая лицензии и устройства. \
        За всё, что он делает, включая операции с лицензиями, отвечает заказчик.
        """)
  }
}

extension Phrases {
  /// The words of forms.
  public var forms: FormPhrases { FormPhrases(words: self) }
}
