public import Licensing

extension Phrases {
  /// What somebody did in the life of an account, in parts for a table.
  public func words(for deed: AccountDeed) -> EventWords {
    switch deed {
    case .virtualAccountCreated(let name):
      EventWords(deed: text(en: "created", ru: "создан"), subject: name)
    case .virtualAccountEdited(let name):
      EventWords(deed: text(en: "edited", ru: "изменён"), subject: name)
    case .virtualAccountDeleted(let name):
      EventWords(deed: text(en: "deleted", ru: "удалён"), subject: name)
    case .accountRenamed(let name):
      EventWords(deed: text(en: "renamed the account to", ru: "аккаунт назван"), subject: name)
    case .domainChanged(let before, let now):
      EventWords(
        deed: text(en: "changed the domain of", ru: "домен изменён:"), subject: before,
        detail: now)
    case .tierSet(let name):
      EventWords(deed: text(en: "set the tier of", ru: "задан уровень для"), subject: name)
    case .granted(let name, let role, let place):
      EventWords(
        deed: text(en: "gave a role to", ru: "роль получил"), subject: name,
        detail: self.role(role) + (place.map { ", \($0)" } ?? ""))
    case .revoked(let name, let role, let place):
      EventWords(
        deed: text(en: "took a role from", ru: "роли лишён"), subject: name,
        detail: self.role(role) + (place.map { ", \($0)" } ?? ""))
    case .consented(let name):
      EventWords(
        deed: text(en: "agreed to the partner user", ru: "дано согласие на партнёра"),
        subject: name)
    case .disabled(let name):
      EventWords(deed: text(en: "disabled", ru: "отключён"), subject: name)
    case .enabled(let name):
      EventWords(deed: text(en: "enabled", ru: "включён"), subject: name)
    case .redeemed(let name):
      EventWords(deed: text(en: "redeemed a code as", ru: "код погашен:"), subject: name)
    case .agreementAccepted(let version):
      EventWords(
        deed: text(
          en: "accepted the agreement, version \(version)",
          ru: "принято соглашение версии \(version)"))
    case .agreementPublished(let version):
      EventWords(
        deed: text(
          en: "published the agreement, version \(version)",
          ru: "опубликовано соглашение версии \(version)"))
    case .alertAcknowledged(let kind):
      EventWords(deed: text(en: "acknowledged", ru: "принято к сведению"), subject: alert(kind))
    case .requested(let step, let name): EventWords(deed: self.deed(step), subject: name)
    case .accountActivated(let name):
      EventWords(deed: text(en: "activated the account", ru: "активирован аккаунт"), subject: name)
    case .profileEdited(let name):
      EventWords(deed: text(en: "edited the profile of", ru: "изменён профиль"), subject: name)
    case .access(let step, let name, let role):
      EventWords(deed: self.deed(step), subject: name, detail: self.role(role))
    }
  }

  /// An alert in few words.
  public func alert(_ kind: AlertKind) -> String {
    switch kind {
    case .insufficientLicenses: text(en: "Insufficient licenses", ru: "Лицензий не хватает")
    case .licensesExpired: text(en: "Licenses expired", ru: "Лицензии истекли")
    case .restrictedLicenseNotAvailable:
      text(en: "Restricted license not available", ru: "Ограниченная лицензия недоступна")
    case .instanceLost: text(en: "Instance silent for 90 days", ru: "Экземпляр молчит 90 дней")
    case .agreementPending: text(en: "Agreement pending", ru: "Соглашение не принято")
    case .agreementUpdated: text(en: "Agreement updated", ru: "Соглашение обновлено")
    case .licensesExpiring: text(en: "Licenses expiring", ru: "Лицензии истекают")
    case .shortageAhead: text(en: "Shortage ahead", ru: "Ожидается нехватка")
    case .reservedLicenseExpired:
      text(en: "Reserved license expired", ru: "Зарезервированная лицензия истекла")
    case .duplicateLicenses: text(en: "Duplicate licenses", ru: "Повторяющиеся лицензии")
    case .instanceSilent: text(en: "Instance silent for 30 days", ru: "Экземпляр молчит 30 дней")
    case .orderOnHold: text(en: "Order on hold", ru: "Заказ приостановлен")
    case .tokenNearLimit: text(en: "Token near its limit", ru: "Токен почти исчерпан")
    case .reservationReturned: text(en: "Reservation returned", ru: "Резерв возвращён")
    case .conversionDone: text(en: "Conversion done", ru: "Преобразование выполнено")
    }
  }
}
