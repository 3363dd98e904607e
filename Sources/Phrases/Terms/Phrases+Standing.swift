public import Licensing

extension Phrases {
  /// How an account stands to the agreement.
  public func standing(_ standing: AgreementStanding) -> String {
    switch standing {
    case .notNeeded: text(en: "not needed", ru: "не требуется")
    case .elsewhere: text(en: "accepted elsewhere", ru: "принято вне системы")
    case .pending: text(en: "pending", ru: "не принято")
    case .accepted: text(en: "accepted", ru: "принято")
    case .updated: text(en: "new version to accept", ru: "есть новая версия")
    }
  }

  /// Where a person stands.
  public func status(_ status: User.Status) -> String {
    switch status {
    case .invited: text(en: "invited", ru: "приглашён")
    case .active: text(en: "active", ru: "активен")
    case .disabled: text(en: "disabled", ru: "отключён")
    }
  }

  /// What was done all the same, but should be known.
  public func warning(_ warning: Warning) -> String {
    switch warning {
    case .manyVirtualAccounts(let count):
      text(
        en: "There are \(number(count)) virtual accounts now; up to 100 are advised.",
        ru: "Виртуальных аккаунтов стало \(number(count)); рекомендуется не больше 100.")
    case .secondPartnerAdministrator:
      text(
        en: "A partner user administers the account already.",
        ru: "Аккаунтом уже управляет пользователь-партнёр.")
    case .unusualName(let name):
      text(
        en: "The name \(quoted(name)) resembles neither the company nor the domain.",
        ru: "Имя \(quoted(name)) не похоже ни на компанию, ни на домен.")
    }
  }

  /// A receipt of a request that was applied before.
  public var doneBefore: String { text(en: "Done before.", ru: "Уже выполнено раньше.") }
}
