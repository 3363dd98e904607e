/// A command for the life of an account.
public enum AccountCommandName: String, Hashable, Sendable, CaseIterable {
  case virtualAccounts, createVirtualAccount, editVirtualAccount, deleteVirtualAccount
  case users, grant, revoke, activate, agreements, acceptAgreement, publishAgreement, list
  case accounts, renameAccount, changeDomain
}

extension Phrases {
  /// What a command does, in one line of the help.
  public func abstract(_ command: AccountCommandName) -> String {
    switch command {
    case .virtualAccounts:
      text(
        en: "List, create, edit and delete virtual accounts.",
        ru: "Виртуальные аккаунты: список, создание, изменение, удаление.")
    case .createVirtualAccount:
      text(en: "Create a virtual account.", ru: "Создать виртуальный аккаунт.")
    case .editVirtualAccount:
      text(en: "Edit a virtual account.", ru: "Изменить виртуальный аккаунт.")
    case .deleteVirtualAccount:
      text(en: "Delete an empty virtual account.", ru: "Удалить пустой виртуальный аккаунт.")
    case .users:
      text(
        en: "List people and their roles; say who can do something.",
        ru: "Показать людей и их роли; узнать, кто что может.")
    case .grant: text(en: "Give somebody a role.", ru: "Дать роль.")
    case .revoke: text(en: "Take a role away.", ru: "Забрать роль.")
    case .activate:
      text(
        en: "Redeem a code: your login becomes the user it was sent to.",
        ru: "Погасить код: ваш логин станет пользователем, которому он отправлен.")
    case .agreements:
      text(en: "Show the agreement, and accept it.", ru: "Показать и принять соглашение.")
    case .acceptAgreement:
      text(en: "Accept the agreement for the company.", ru: "Принять соглашение за компанию.")
    case .publishAgreement:
      text(
        en: "Publish the agreement's next version, as the operator.",
        ru: "Опубликовать следующую версию соглашения; право оператора.")
    case .accounts:
      text(
        en: "List accounts with their gaps; rename one, change its domain.",
        ru: "Аккаунты и их нехватки; новое имя, новый домен.")
    case .renameAccount: text(en: "Give the account another name.", ru: "Назвать аккаунт иначе.")
    case .changeDomain:
      text(
        en: "Change the account's domain identifier, as the operator.",
        ru: "Сменить домен аккаунта; право оператора.")
    case .list: text(en: "Print the list.", ru: "Показать список.")
    }
  }
}
