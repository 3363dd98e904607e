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
}

extension Phrases {
  /// The words for somebody who may see nothing.
  public var noAccess: NoAccessPhrases { NoAccessPhrases(words: self) }
}
