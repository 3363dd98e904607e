/// An option of a command for the life of an account.
public enum AccountOptionName: String, Hashable, Sendable, CaseIterable {
  case name, newName, description, visibility, tag, makeDefault, email, role, company, consent
  case whoCan, secretFile, reference, domain, newDomain
}

extension Phrases {
  /// What an option is for, in one line of the help.
  public func help(_ option: AccountOptionName) -> String {
    switch option {
    case .name: text(en: "The name.", ru: "Имя.")
    case .reference:
      text(
        en: "Where the text is found: an address or a title.",
        ru: "Где найти текст: адрес или название.")
    case .domain: text(en: "The domain identifier now.", ru: "Нынешний домен.")
    case .newDomain: text(en: "The domain identifier it gets.", ru: "Новый домен.")
    case .newName: text(en: "Another name.", ru: "Новое имя.")
    case .description: text(en: "A description.", ru: "Описание.")
    case .visibility:
      text(
        en: "public: partners find it by search; private: by its exact name.",
        ru: "public: партнёры находят поиском; private: только по точному имени.")
    case .tag: text(en: "A tag; may be given again.", ru: "Метка; можно повторять.")
    case .makeDefault: text(en: "Make it the default one.", ru: "Сделать аккаунтом по умолчанию.")
    case .email: text(en: "The person's e-mail address.", ru: "Адрес почты человека.")
    case .role:
      text(
        en: "approver, administrator, user, viewer, virtualAccountAdministrator, "
          + "virtualAccountUser or virtualAccountViewer.",
        ru: "approver, administrator, user, viewer, virtualAccountAdministrator, "
          + "virtualAccountUser или virtualAccountViewer.")
    case .company:
      text(
        en: "The person's company; another one than the account's makes a partner user.",
        ru: "Компания человека; другая, чем у аккаунта, делает его партнёром.")
    case .consent:
      text(
        en: "You know that a partner user sees all in its scope, and answer for it.",
        ru: "Вы знаете, что партнёр видит всё в своей области, и отвечаете за него.")
    case .whoCan: text(en: "Who has this right here.", ru: "У кого здесь есть это право.")
    case .secretFile:
      text(
        en: "The file that holds the code; without it, it is read from the input.",
        ru: "Файл с кодом; без него код читается из ввода.")
    }
  }
}
