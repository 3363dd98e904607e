public import Licensing

extension Phrases {
  /// A role by its name.
  public func role(_ role: Role) -> String {
    switch role {
    case .approver: text(en: "Approver", ru: "Согласующий")
    case .administrator: text(en: "Administrator", ru: "Администратор")
    case .user: text(en: "User", ru: "Пользователь")
    case .viewer: text(en: "Viewer", ru: "Наблюдатель")
    case .virtualAccountAdministrator:
      text(en: "Virtual Account Administrator", ru: "Администратор виртуального аккаунта")
    case .virtualAccountUser:
      text(en: "Virtual Account User", ru: "Пользователь виртуального аккаунта")
    case .virtualAccountViewer:
      text(en: "Virtual Account Viewer", ru: "Наблюдатель виртуального аккаунта")
    }
  }

  /// A right as what it lets one do, to follow "the right to".
  public func right(_ right: Right) -> String {
    switch right {
    case .viewLicenses: text(en: "see licenses", ru: "видеть лицензии")
    case .moveLicenses: text(en: "move licenses", ru: "переносить лицензии")
    case .importLicenses: text(en: "import licenses", ru: "импортировать лицензии")
    case .viewVirtualAccounts: text(en: "see virtual accounts", ru: "видеть виртуальные аккаунты")
    case .viewEvents: text(en: "see the event log", ru: "видеть журнал событий")
    case .viewOrders: text(en: "see orders", ru: "видеть заказы")
    case .viewAccount: text(en: "see the account's properties", ru: "видеть свойства аккаунта")
    case .editAccount: text(en: "edit the account", ru: "изменять свойства аккаунта")
    case .manageVirtualAccounts:
      text(en: "manage virtual accounts", ru: "управлять виртуальными аккаунтами")
    case .viewUsers: text(en: "see users", ru: "видеть пользователей")
    case .manageUsers: text(en: "manage users", ru: "управлять пользователями")
    case .viewAgreements: text(en: "see agreements", ru: "видеть соглашения")
    case .acceptAgreements: text(en: "accept agreements", ru: "принимать соглашения")
    case .manageTokens: text(en: "manage tokens", ru: "управлять токенами")
    case .manageInstances:
      text(en: "manage product instances", ru: "управлять экземплярами продуктов")
    case .reserveLicenses: text(en: "reserve licenses", ru: "резервировать лицензии")
    case .assignOrders: text(en: "assign orders", ru: "назначать заказы")
    case .placeOrders: text(en: "place orders", ru: "размещать заказы")
    case .viewEnterpriseAgreements:
      text(en: "see enterprise agreements", ru: "видеть корпоративные соглашения")
    case .useEnterpriseAgreements:
      text(en: "use enterprise agreements", ru: "пользоваться корпоративными соглашениями")
    }
  }

  /// The program itself, where an actor is named.
  public var system: String { text(en: "system", ru: "система") }

  /// Who runs the installation.
  public var installationOperator: String { text(en: "operator", ru: "оператор") }

  /// Who is trusted in the personal mode.
  public var personalMode: String {
    text(
      en: "Personal mode: whoever owns the database file is trusted.",
      ru: "Личный режим: владельцу файла базы данных доверяют.")
  }

  /// Who is trusted where a team shares a service.
  public var teamMode: String {
    text(
      en: "Team mode: the kernel says who you are, and roles hold for everybody.",
      ru: "Командный режим: кто вы, определяет ядро, и роли действуют для всех.")
  }

  /// The personal mode in one word, for a headline.
  public var personal: String { text(en: "personal", ru: "личный режим") }

  /// Who did something: the login, or the program itself.
  public func actor(_ actor: Actor) -> String { actor.login?.rawValue ?? system }
}
