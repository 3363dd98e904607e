public import Licensing

extension FormPhrases {
  /// A role for somebody.
  public func grantRole(
    _ role: Role?, to email: String, in place: String
  ) -> FormWords {
    let name = role.map(words.role) ?? ""
    return FormWords(
      title: words.text(en: "Give a role", ru: "Дать роль"),
      question: words.text(
        en: "Make \(words.quoted(email)) \(name) of \(words.quoted(place))?",
        ru: "Дать \(words.quoted(email)) роль «\(name)» в \(words.quoted(place))?"))
  }

  /// A role is taken away.
  public func revokeRole(_ role: String, from name: String) -> FormWords {
    FormWords(
      title: words.text(en: "Take a role from \(name)", ru: "Отозвать роль: \(name)"),
      question: words.text(
        en: "Take the role \(role) from \(words.quoted(name))?",
        ru: "Отозвать у \(words.quoted(name)) роль: \(role)?"))
  }

  /// Somebody is shut out.
  public func disableUser(_ name: String) -> FormWords {
    FormWords(
      title: words.text(en: "Disable \(name)", ru: "Отключить: \(name)"),
      question: words.text(
        en: "Disable \(words.quoted(name))? Open sessions end as well; the roles are kept.",
        ru: "Отключить \(words.quoted(name))? Открытые сеансы завершатся; роли сохранятся."))
  }

  /// Somebody may come in again.
  public func enableUser(_ name: String) -> FormWords {
    FormWords(
      title: words.text(en: "Enable \(name)", ru: "Включить: \(name)"),
      question: words.text(
        en: "Let \(words.quoted(name)) in again, with the roles held before?",
        ru: "Снова впустить \(words.quoted(name)) с прежними ролями?"))
  }

  /// A code is redeemed.
  public var redeemCode: FormWords {
    FormWords(
      title: words.text(en: "Redeem a code", ru: "Погасить код"),
      question: words.text(
        en: "Bind your login to the user to whom the code was sent?",
        ru: "Связать ваш логин с пользователем, которому прислан код?"))
  }

  /// What a role lets one do and when to choose it, for whoever gives it.
  public func advice(_ role: Role) -> String {
    switch role {
    case .approver:
      words.text(
        en: "Only accepts agreements; sees the account and its users.",
        ru: "Только принимает соглашения; видит аккаунт и пользователей.")
    case .administrator:
      words.text(
        en: "Runs everything: accounts, people, licenses. For one partner who does it all.",
        ru: "Ведёт всё: аккаунты, людей, лицензии. Для одного партнёра, который делает всё.")
    case .user:
      words.text(
        en: "Uses all licenses; the customer keeps the administration.",
        ru: "Работает со всеми лицензиями; управление остаётся у заказчика.")
    case .viewer:
      words.text(
        en: "Sees what a User sees, changes nothing.",
        ru: "Видит то же, что пользователь, ничего не меняет.")
    case .virtualAccountAdministrator:
      words.text(
        en: "Runs one virtual account and its users.",
        ru: "Ведёт один виртуальный аккаунт и его пользователей.")
    case .virtualAccountUser:
      words.text(
        en: "Uses the licenses of one virtual account; the customer keeps its users.",
        ru: "Работает с лицензиями одного аккаунта; его пользователи остаются у заказчика.")
    case .virtualAccountViewer:
      words.text(
        en: "Sees one virtual account, changes nothing.",
        ru: "Видит один виртуальный аккаунт, ничего не меняет.")
    }
  }
}
