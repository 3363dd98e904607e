public import Licensing

extension FormPhrases {
  /// Something is wanted.
  public func need(_ quantity: Int, _ license: String, in place: String, by day: Day?) -> FormWords
  {
    let units = words.number(quantity)
    let until = day.map { " " + words.text(en: "by", ru: "к") + " " + words.date($0) } ?? ""
    return FormWords(
      title: words.text(en: "Need", ru: "Потребность"),
      question: words.text(
        en: """
          Say that \(words.quoted(place)) needs \(units) of \(words.quoted(license))\(until)? What \
          was said for that day before is replaced.
          """,
        ru: """
          Указать, что в \(words.quoted(place)) нужно: \(words.quoted(license)), \
          \(units)\(until)? Прежнее значение для этой даты заменится.
          """))
  }

  /// Nothing is wanted any more.
  public func withdrawNeed(_ license: String, in place: String) -> FormWords {
    FormWords(
      title: words.text(en: "Withdraw the need", ru: "Снять потребность"),
      question: words.text(
        en: "Say that \(words.quoted(place)) needs no \(words.quoted(license)) any more?",
        ru: "Указать, что в \(words.quoted(place)) больше не нужно: \(words.quoted(license))?"))
  }

  /// Somebody takes note of an alert.
  public func acknowledge(_ alert: String, of name: String) -> FormWords {
    FormWords(
      title: words.text(en: "Take note", ru: "Принять к сведению"),
      question: words.text(
        en: """
          Take note for everybody, until it gets worse: \(alert), \(words.quoted(name))?
          """,
        ru: """
          Принять к сведению за всех, пока не станет хуже: \(alert), \(words.quoted(name))?
          """))
  }

  /// The day by which something is wanted.
  public var neededBy: String { words.text(en: "Needed by", ru: "К дате") }
}
