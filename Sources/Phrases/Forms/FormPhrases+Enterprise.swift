extension FormPhrases {
  /// Licenses are tied to an instance.
  public func reserve(_ quantity: Int, _ license: String, for host: String) -> FormWords {
    let units = words.number(quantity)
    return FormWords(
      title: words.text(en: "Reserve for \(host)", ru: "Резерв для \(host)"),
      question: words.text(
        en: """
          Reserve \(units) of \(words.quoted(license)) for \(words.quoted(host))? The return code \
          will be shown once.
          """,
        ru: """
          Зарезервировать \(words.quoted(license)), \(units), для \(words.quoted(host))? Код \
          возврата будет показан один раз.
          """))
  }

  /// A new enterprise agreement.
  public func addAgreement(_ number: String, licenses: Int) -> FormWords {
    let count = words.count(licenses, .license)
    return FormWords(
      title: words.text(en: "New enterprise agreement", ru: "Новое корпоративное соглашение"),
      question: words.text(
        en: "Add the agreement \(words.quoted(number)) with \(count)?",
        ru: "Добавить соглашение \(words.quoted(number)): \(count)?"))
  }

  /// Licenses are made under an agreement.
  public func generate(
    _ quantity: Int, _ license: String, under number: String, in place: String
  ) -> FormWords {
    let units = words.number(quantity)
    return FormWords(
      title: words.text(en: "Generate under \(number)", ru: "Выпуск по \(number)"),
      question: words.text(
        en: "Generate \(units) of \(words.quoted(license)) in \(words.quoted(place))?",
        ru: "Выпустить \(words.quoted(license)), \(units), в \(words.quoted(place))?"))
  }

  /// What was used beyond the purchase becomes purchased.
  public func trueForward(_ number: String) -> FormWords {
    FormWords(
      title: words.text(en: "True-forward of \(number)", ru: "Пересчёт \(number)"),
      question: words.text(
        en: "Take what was used of the growth allowance into the purchase from now on?",
        ru: "С этого дня считать использованное сверх купленного купленным?"))
  }

  /// A key of the old kind.
  public func addKey(_ key: String, _ quantity: Int, _ license: String) -> FormWords {
    let units = words.number(quantity)
    return FormWords(
      title: words.text(en: "New activation key", ru: "Новый ключ активации"),
      question: words.text(
        en: "Add the key \(words.quoted(key)) for \(units) of \(words.quoted(license))?",
        ru: "Добавить ключ \(words.quoted(key)): \(words.quoted(license)), \(units)?"))
  }

  /// Keys get a virtual account.
  public func assignKeys(_ count: Int, _ key: String, to place: String) -> FormWords {
    FormWords(
      title: words.text(en: "Assign keys", ru: "Назначить ключи"),
      question: words.text(
        en: "Assign to \(words.quoted(place)): \(keys(count, key))?",
        ru: "Назначить в \(words.quoted(place)): \(keys(count, key))?"))
  }

  /// Keys become licenses.
  public func convertKeys(_ count: Int, _ key: String) -> FormWords {
    FormWords(
      title: words.text(en: "Convert keys", ru: "Преобразовать ключи"),
      question: words.text(
        en: "Convert into licenses, once and for all: \(keys(count, key))?",
        ru: "Преобразовать в лицензии раз и навсегда: \(keys(count, key))?"))
  }

  private func keys(_ count: Int, _ key: String) -> String {
    count == 1 ? words.quoted(key) : words.count(count, .key)
  }

  /// How many can still be generated.
  public func left(_ left: Int, of limit: Int) -> String {
    let (left, limit) = (words.number(left), words.number(limit))
    return words.text(
      en: "\(left) of \(limit) can still be generated.",
      ru: "Можно выпустить ещё \(left) из \(limit).")
  }

  /// What a key does with the licenses that are found.
  public func takesFirst(_ key: String) -> String {
    words.text(
      en: "\(key) takes the first; any other name is a new license.",
      ru: "\(key) — взять первую; другое имя станет новой лицензией.")
  }

  /// The catalog gets licenses that it has not.
  public func newLicenses(_ names: [String]) -> String {
    let list = words.list(names.map(words.quoted))
    return words.text(
      en: "New to the catalog of licenses: \(list).", ru: "Новое в каталоге лицензий: \(list).")
  }

  /// The first day.
  public var starts: String { words.text(en: "First day", ru: "Первый день") }
  /// The first day no more.
  public var ends: String { words.text(en: "Ends on", ru: "Окончание") }
  /// How many are bought.
  public var purchased: String { words.text(en: "Purchased", ru: "Куплено") }
  /// How many may be used beyond.
  public var growth: String { words.text(en: "Growth allowance", ru: "Допуск роста") }
  /// One more page.
  public var another: String { words.text(en: "Another license", ru: "Ещё лицензия") }
}
