public import Licensing

/// A command for requests and messages.
public enum RequestCommandName: String, Hashable, Sendable, CaseIterable {
  case requests, requestAccount, approveRequest, declineRequest, nominate, profile
  case access, accessList, approveAccess, declineAccess, deliver
}

/// An option of a command for requests and messages.
public enum RequestOptionName: String, Hashable, Sendable, CaseIterable {
  case accountName, kind, ownName, ownEmail, ownCompany, nominee, companyName, country, address
  case region, postalCode, domain, nominated, wantsAccess, draft, save, number, why, places
  case sendmail, activateRequest, keep, noAccess, agree, can
}

extension Phrases {
  /// What a command does, in one line of the help.
  public func abstract(_ command: RequestCommandName) -> String {
    switch command {
    case .requests:
      text(
        en: "Ask for a smart account or for access to one, and decide such requests.",
        ru: "Запросить смарт-аккаунт или доступ к нему; решить такие запросы.")
    case .requestAccount: text(en: "Ask for a smart account.", ru: "Запросить смарт-аккаунт.")
    case .approveRequest:
      text(
        en: "Approve an edited domain, as the operator.",
        ru: "Одобрить изменённый домен (оператор).")
    case .declineRequest: text(en: "Decline a request.", ru: "Отклонить запрос.")
    case .nominate:
      text(
        en: "Name somebody else to complete a request.",
        ru: "Назвать другого, кто завершит запрос.")
    case .profile:
      text(en: "Edit your own profile.", ru: "Изменить свой профиль.")
    case .access:
      text(en: "Ask for a role in an account.", ru: "Запросить роль в аккаунте.")
    case .accessList: text(en: "List requests for roles.", ru: "Показать запросы ролей.")
    case .approveAccess: text(en: "Give a role that was asked for.", ru: "Дать запрошенную роль.")
    case .declineAccess: text(en: "Decline a request for a role.", ru: "Отказать в роли.")
    case .deliver:
      text(
        en: "Hand waiting messages to sendmail, each until it was taken.",
        ru: "Передать ожидающие письма программе sendmail.")
    }
  }

  /// What an option is for, in one line of the help.
  public func help(_ option: RequestOptionName) -> String {
    switch option {
    case .accountName: text(en: "The account's name.", ru: "Имя аккаунта.")
    case .kind: text(en: "customer or holding.", ru: "customer или holding.")
    case .ownName: text(en: "Your own name.", ru: "Ваше имя.")
    case .ownEmail: text(en: "Your own e-mail address.", ru: "Ваш адрес почты.")
    case .ownCompany: text(en: "Your own company.", ru: "Ваша компания.")
    case .nominee:
      text(
        en: "Who may represent the company and is asked to activate the account. It also serves "
          + "whoever prefers not to, and a partner who asks for a customer.",
        ru: "Кто может представлять компанию и активирует аккаунт. Подходит и тому, кто сам не "
          + "хочет, и партнёру, который просит для заказчика.")
    case .companyName: text(en: "The company that the account is for.", ru: "Компания аккаунта.")
    case .country: text(en: "The company's country.", ru: "Страна компании.")
    case .address: text(en: "The company's address.", ru: "Адрес компании.")
    case .region: text(en: "State or region; NA for none.", ru: "Регион; NA, если нет.")
    case .postalCode: text(en: "Postal code; NA for none.", ru: "Индекс; NA, если нет.")
    case .domain:
      text(
        en: "The domain identifier; that of the e-mail address unless given. Another one needs "
          + "the operator's approval.",
        ru: "Домен; по умолчанию — из адреса почты. Другой одобряет оператор.")
    case .nominated:
      text(
        en: "E-mail addresses of administrators to be, separated by commas.",
        ru: "Адреса будущих администраторов через запятую.")
    case .wantsAccess:
      text(en: "You want to be an administrator as well.", ru: "Вы тоже хотите доступ.")
    case .draft, .save, .number, .why, .places, .sendmail, .activateRequest, .keep, .noAccess,
      .agree, .can:
      laterHelp(option)
    }
  }

  private func laterHelp(_ option: RequestOptionName) -> String {
    switch option {
    case .draft: text(en: "The draft to go on with.", ru: "Номер черновика.")
    case .save: text(en: "Keep it as a draft.", ru: "Сохранить как черновик.")
    case .number: text(en: "The request's number.", ru: "Номер запроса.")
    case .why: text(en: "The reason.", ru: "Причина.")
    case .places:
      text(
        en: "The exact name of a virtual account; may be given again.",
        ru: "Точное имя виртуального аккаунта; можно повторять.")
    case .sendmail:
      text(
        en: "The program that takes a message from its input.",
        ru: "Программа, принимающая письмо из ввода.")
    case .activateRequest:
      text(en: "The request that your code opened.", ru: "Запрос, который открыл ваш код.")
    case .keep:
      text(
        en: "A nominated address that becomes an administrator; without it, all do.",
        ru: "Названный адрес, который станет администратором; без него — все.")
    case .noAccess:
      text(en: "The requester gets no access.", ru: "Запросивший не получает доступа.")
    case .agree: text(en: "Activate without asking.", ru: "Активировать без вопроса.")
    case .can:
      text(
        en: "Say whether you have this right here, and who has.",
        ru: "Есть ли у вас здесь это право и у кого оно есть.")
    case .accountName, .kind, .ownName, .ownEmail, .ownCompany, .nominee, .companyName, .country,
      .address, .region, .postalCode, .domain, .nominated, .wantsAccess:
      help(option)
    }
  }

  /// By which role one may do something.
  public func allowed(_ right: Right, by role: Role) -> String {
    text(
      en: "You have the right to \(self.right(right)), as \(self.role(role)).",
      ru: "У вас есть право \(self.right(right)), роль: \(self.role(role)).")
  }
}
