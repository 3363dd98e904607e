/// The words for somebody who may see nothing of what the database holds.
public struct NoAccessPhrases: Hashable, Sendable {
  let words: Phrases

  /// The title.
  public var title: String {
    words.text(en: "Nothing here is open to you yet", ru: "Здесь вам пока ничего не доступно")
  }

  /// Why nothing is shown.
  public func explanation(login: String) -> String {
    words.text(
      en: "You are \(words.quoted(login)) on this machine, and no role is bound to that login.",
      ru: "На этой машине вы — \(words.quoted(login)), и за этим логином нет ни одной роли.")
  }

  /// Who can help, and with what.
  public func remedy(roles: [String]) -> String {
    words.text(
      en: "Ask an administrator of the smart account for one of: \(words.list(roles)).",
      ru: "Попросите администратора смарт-аккаунта об одной из ролей: \(words.list(roles)).")
  }

  /// A code opens a request, or binds the login to a user.
  public func code(_ key: String) -> String {
    words.text(
      en: "\(key): type the code that was sent to you.",
      ru: "\(key): ввести присланный вам код.")
  }

  /// What anybody can ask for.
  public func asking(account: String, access: String, list: String) -> String {
    words.text(
      en: "\(account) asks for an account, \(access) for a role in one, \(list) shows yours.",
      ru: "\(account) — запрос аккаунта, \(access) — роли в нём, \(list) — ваши запросы.")
  }
}

extension Phrases {
  /// The words for somebody who may see nothing.
  public var noAccess: NoAccessPhrases { NoAccessPhrases(words: self) }
}
