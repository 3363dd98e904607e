internal import Licensing

extension Phrases {
  func notPermitted(
    _ right: Right, _ scope: String, _ holders: [String], _ roles: [Role]
  ) -> RefusalWords {
    let names = list(roles.map(role))
    let action = self.right(right)
    return refusal(
      en: (
        "You have no right to \(action) in \(quoted(scope)).",
        whoCanHelp(holders) + " These roles give it: \(names)."
      ),
      ru: (
        "У вас нет права \(action) в \(quoted(scope)).",
        whoCanHelp(holders) + " Его дают роли: \(names)."
      ))
  }

  private func whoCanHelp(_ holders: [String]) -> String {
    guard !holders.isEmpty else {
      return text(
        en: "Ask an administrator of the smart account.",
        ru: "Обратитесь к администратору смарт-аккаунта.")
    }
    return text(en: "Ask \(list(holders)).", ru: "Обратитесь: \(list(holders)).")
  }

  func nameInvalid(_ problem: NameProblem) -> RefusalWords {
    switch problem {
    case .empty:
      refusal(
        en: ("The name is empty.", "Give at least one visible character."),
        ru: ("Имя пустое.", "Введите хотя бы один видимый символ."))
    case .tooLong(let limit):
      refusal(
        en: ("The name is longer than \(count(limit, .byte)).", "Shorten it."),
        ru: ("Имя длиннее \(number(limit)) байт.", "Сократите его."))
    case .invisibleCharacter(let code):
      refusal(
        en: (
          "The name has a character that nobody can see: \(codePoint(code)).",
          "Remove it and type the name again."
        ),
        ru: (
          "В имени есть невидимый символ: \(codePoint(code)).",
          "Удалите его и введите имя ещё раз."
        ))
    }
  }

  func limitReached(_ limited: Limit, _ limit: Int) -> RefusalWords {
    switch limited {
    case .virtualAccountsOfSmartAccount:
      refusal(
        en: (
          "A smart account can have at most \(count(limit, .virtualAccount)).",
          "Delete one that is empty, or use one that exists."
        ),
        ru: (
          "В смарт-аккаунте может быть не больше \(number(limit)) виртуальных аккаунтов.",
          "Удалите пустой или используйте существующий."
        ))
    case .openRequests:
      refusal(
        en: (
          "There are \(number(limit)) open requests already: that is the limit.",
          "Go on with one of them, or wait until one is decided."
        ),
        ru: (
          "Открытых запросов уже \(number(limit)): это предел.",
          "Продолжите один из них или дождитесь решения."
        ))
    case .itemsOfImport:
      refusal(
        en: (
          "An import can name at most \(number(limit)) things.",
          "Import the estate in parts, one smart account at a time."
        ),
        ru: (
          "В одном импорте может быть не больше \(number(limit)) объектов.",
          "Импортируйте по частям, по одному смарт-аккаунту."
        ))
    case .rowsOfExport:
      refusal(
        en: (
          "An answer can have at most \(count(limit, .row)).",
          "Narrow it with --virtual-account or --filter."
        ),
        ru: (
          "В одном ответе может быть не больше \(number(limit)) строк.",
          "Сузьте его с помощью --virtual-account или --filter."
        ))
    }
  }

  func optionInvalid(_ name: String, _ value: String, _ expected: String) -> RefusalWords {
    guard !value.isEmpty else {
      return refusal(
        en: ("\(name) is needed here.", "Add one of: \(expected)."),
        ru: ("Здесь нужен \(name).", "Добавьте: \(expected)."))
    }
    return refusal(
      en: ("\(quoted(value)) is no value for \(name).", "Expected: \(expected)."),
      ru: ("\(quoted(value)) не подходит для \(name).", "Ожидается: \(expected)."))
  }

  /// A character by its number, as Unicode writes it: `U+202E`.
  func codePoint(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
