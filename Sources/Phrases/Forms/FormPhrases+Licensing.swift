public import Licensing

extension FormPhrases {
  /// A new token.
  public func createToken(in account: String, days: Int, isExportAllowed: Bool) -> FormWords {
    let term = words.count(days, .day)
    let export =
      isExportAllowed
      ? words.text(
        en: " Export-controlled functionality is allowed with it.",
        ru: " С ним разрешены экспортно-контролируемые функции.") : ""
    return FormWords(
      title: words.text(en: "New token", ru: "Новый токен"),
      question: words.text(
        en: """
          Make a token for \(words.quoted(account)), valid for \(term)? It will be shown once.\
          \(export)
          """,
        ru: """
          Создать токен для \(words.quoted(account)) сроком на \(term)? Он будет показан один раз.\
          \(export)
          """))
  }

  /// A token is taken no more.
  public func revokeToken(_ number: String, of account: Name) -> FormWords {
    FormWords(
      title: words.text(en: "Revoke token \(number)", ru: "Отозвать токен \(number)"),
      question: words.text(
        en: "Revoke the token of \(words.quoted(account))? Registered instances stay.",
        ru: "Отозвать токен \(words.quoted(account))? Зарегистрированные экземпляры останутся."))
  }

  /// The check mark for export-controlled functionality.
  public var exportAllowed: String {
    words.text(en: "Export-controlled", ru: "Экспортный контроль")
  }
}
