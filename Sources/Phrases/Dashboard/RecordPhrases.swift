public import Licensing

/// The words of the views beyond the four panes: titles, headings, names of what a record has.
public struct RecordPhrases: Hashable, Sendable {
  let words: Phrases

  /// What a view is called.
  public func title(_ kind: RecordKind) -> String {
    switch kind {
    case .instances: words.text(en: "Product instances", ru: "Экземпляры продуктов")
    case .virtualAccounts: words.text(en: "Virtual accounts", ru: "Виртуальные аккаунты")
    case .users: words.text(en: "Users and roles", ru: "Пользователи и роли")
    case .agreements: words.text(en: "Agreements", ru: "Соглашения")
    case .tokens: words.text(en: "Registration tokens", ru: "Токены регистрации")
    case .reservations: words.text(en: "Reservations", ru: "Резервы")
    case .enterpriseAgreements:
      words.text(en: "Enterprise agreements", ru: "Корпоративные соглашения")
    case .traditionalLicenses:
      words.text(en: "Traditional licenses", ru: "Традиционные лицензии")
    case .needs: words.text(en: "Needs", ru: "Потребности")
    case .requests: words.text(en: "Account requests", ru: "Запросы на аккаунты")
    case .accessRequests: words.text(en: "Access requests", ru: "Запросы на доступ")
    case .alerts: words.text(en: "Alerts", ru: "Предупреждения")
    }
  }

  /// What a view without records says.
  public func nothing(_ kind: RecordKind) -> String {
    switch kind {
    case .instances:
      words.text(en: "No product instances here.", ru: "Здесь нет экземпляров продуктов.")
    case .virtualAccounts:
      words.text(en: "No virtual accounts here.", ru: "Здесь нет виртуальных аккаунтов.")
    case .users: words.text(en: "No users here.", ru: "Здесь нет пользователей.")
    case .agreements:
      words.text(en: "No account that needs the agreement.", ru: "Нет аккаунтов с соглашением.")
    case .tokens: words.text(en: "No tokens here.", ru: "Здесь нет токенов.")
    case .reservations: words.text(en: "No reservations here.", ru: "Здесь нет резервов.")
    case .enterpriseAgreements:
      words.text(en: "No enterprise agreements here.", ru: "Здесь нет корпоративных соглашений.")
    case .traditionalLicenses:
      words.text(en: "No traditional licenses here.", ru: "Здесь нет традиционных лицензий.")
    case .needs: words.text(en: "Nothing is needed here.", ru: "Здесь нет потребностей.")
    case .requests: words.text(en: "No requests for accounts.", ru: "Нет запросов на аккаунты.")
    case .accessRequests: words.text(en: "No requests for access.", ru: "Нет запросов на доступ.")
    case .alerts: words.text(en: "Nothing to warn of.", ru: "Предупреждать не о чем.")
    }
  }

  /// A host's name.
  public var host: String { words.text(en: "Host", ru: "Узел") }
  /// The host name, where there is room.
  public var hostName: String { words.text(en: "Host name", ru: "Имя узла") }
  /// What kind of product it is.
  public var productType: String { words.text(en: "Product", ru: "Продукт") }
  /// The product identifier.
  public var productID: String { words.text(en: "Product ID", ru: "Код продукта") }
  /// The serial number.
  public var serialNumber: String { words.text(en: "Serial number", ru: "Серийный номер") }
  /// The tag of the software.
  public var softwareTag: String { words.text(en: "Software tag", ru: "Метка ПО") }
  /// The virtual account.
  public var virtualAccount: String {
    words.text(en: "Virtual account", ru: "Виртуальный аккаунт")
  }
  /// When it registered.
  public var registered: String { words.text(en: "Registered", ru: "Регистрация") }
  /// When it was last heard of.
  public var lastContact: String { words.text(en: "Last contact", ru: "Последняя связь") }
  /// What it uses.
  public var uses: String { words.text(en: "Uses", ru: "Занимает") }

  /// How many of a license an instance uses and has reserved.
  public func use(_ reported: Int, reserved: Int) -> String {
    guard reserved > 0 else { return words.number(reported) }
    let number = words.number(reserved)
    return words.number(reported)
      + words.text(en: " (\(number) reserved)", ru: " (в резерве \(number))")
  }

  /// Nothing is heard of it for so many days.
  public func silent(_ days: Int) -> String {
    words.text(
      en: "silent for \(words.count(days, .day))", ru: "молчит \(words.count(days, .day))")
  }

  /// Nobody knows when.
  public var unknown: String { words.text(en: "unknown", ru: "неизвестно") }

  /// Somebody of another company.
  public var partner: String { words.text(en: "partner", ru: "партнёр") }

  /// A role, and the virtual account in which it is held.
  public func role(_ role: Role, in place: Name?) -> String {
    let name = words.role(role)
    return place.map { "\(name), \(words.quoted($0))" } ?? name
  }

  /// The agreement with its standing.
  public var agreement: String { words.text(en: "Agreement", ru: "Соглашение") }
  /// By which day something is wanted.
  public var neededBy: String { words.text(en: "By", ru: "К дате") }
  /// Who accepted it.
  public var acceptedBy: String { words.text(en: "By", ru: "Кем") }
  /// Something that is so.
  public var yes: String { words.text(en: "yes", ru: "да") }
  /// Something that is not so.
  public var no: String { words.text(en: "no", ru: "нет") }

  /// The record that was open is no longer in the list.
  public var gone: String {
    words.text(
      en: "It is no longer in the list: this is what it was.",
      ru: "В списке её больше нет: показано, какой она была.")
  }
}

extension Phrases {
  /// The words of the views beyond the four panes.
  public var records: RecordPhrases { RecordPhrases(words: self) }
}
