internal import Licensing

extension Phrases {
  func words(for impediment: Impediment) -> RefusalWords {
    switch impediment {
    case .unknown(let field, let text):
      refusal(
        en: ("There is no such \(self.field(field)): \(quoted(text)).", "Check it in the list."),
        ru: ("Нет такого: \(self.field(field)) \(quoted(text)).", "Проверьте по списку."))
    case .notEmpty(let name, let left): notEmpty(name, left)
    case .isDefault(let name):
      refusal(
        en: (
          "\(quoted(name.text)) is the default virtual account: it stays, and stays public.",
          "Make another one the default first."
        ),
        ru: (
          "\(quoted(name.text)) — аккаунт по умолчанию: его нельзя удалить или скрыть.",
          "Сначала назначьте другой аккаунтом по умолчанию."
        ))
    case .lastAdministrator, .partnerApprover, .consentNeeded, .alreadyBound, .alreadyGranted,
      .notGranted:
      peopleWords(for: impediment)
    case .codeInvalid:
      refusal(
        en: ("The code is not valid.", "Ask for a new one: each is used once, within 14 days."),
        ru: (
          "Код недействителен.", "Попросите новый: код одноразовый и действует 14 дней."
        ))
    case .agreementPending, .agreementUpdated, .agreementNotNeeded, .holdingAccount:
      agreementWords(for: impediment)
    case .notYours:
      refusal(
        en: ("This is the operator's.", "Ask whoever runs the installation."),
        ru: ("Это делает оператор.", "Обратитесь к тому, кто ведёт установку."))
    case .noSuchAlert:
      refusal(
        en: ("There is no such alert.", "See “smartdeck alerts”."),
        ru: ("Такого предупреждения нет.", "Посмотрите «smartdeck alerts»."))
    case .domainTaken, .requestNotOpen, .companyFixed, .shutOut: requestWords(for: impediment)
    case .tierCircle(let lower, let higher):
      refusal(
        en: (
          "\(quoted(higher.text)) can't be above \(quoted(lower.text)): the tiers would go round.",
          "Choose another tier."
        ),
        ru: (
          "\(quoted(higher.text)) не может быть выше \(quoted(lower.text)): уровни замкнутся.",
          "Выберите другой уровень."
        ))
    }
  }

  private func peopleWords(for impediment: Impediment) -> RefusalWords {
    switch impediment {
    case .lastAdministrator(let name):
      refusal(
        en: (
          "\(quoted(name.text)) would be left without an administrator.",
          "Make somebody else of the company an administrator first."
        ),
        ru: (
          "\(quoted(name.text)) останется без администратора.",
          "Сначала назначьте администратором другого сотрудника компании."
        ))
    case .partnerApprover(let name):
      refusal(
        en: ("\(quoted(name)) is a partner user and can't approve.", "Choose another role."),
        ru: ("\(quoted(name)) — партнёр и не может согласовывать.", "Выберите другую роль."))
    case .consentNeeded(let name):
      refusal(
        en: (
          "\(quoted(name)) is of another company: a partner user will see all information in its "
            + "scope, including licenses and devices, and you answer for all it does.",
          "Say that you agree: --consent."
        ),
        ru: (
          "\(quoted(name)) из другой компании: партнёр увидит всё в своей области, включая "
            + "лицензии и устройства, и за его действия отвечаете вы.",
          "Подтвердите согласие: --consent."
        ))
    case .alreadyBound(let name):
      refusal(
        en: ("\(quoted(name)) has a login already.", "Ask an administrator."),
        ru: ("У \(quoted(name)) уже есть логин.", "Обратитесь к администратору."))
    case .alreadyGranted(let name):
      refusal(
        en: ("\(quoted(name)) has this role already.", "Nothing needs to be done."),
        ru: ("У \(quoted(name)) уже есть эта роль.", "Ничего делать не нужно."))
    case .notGranted(let name):
      refusal(
        en: ("\(quoted(name)) does not have this role.", "See “smartdeck users”."),
        ru: ("У \(quoted(name)) нет этой роли.", "Посмотрите «smartdeck users»."))
    case .unknown, .notEmpty, .isDefault, .codeInvalid, .agreementPending, .agreementUpdated,
      .agreementNotNeeded, .holdingAccount, .notYours, .noSuchAlert, .tierCircle, .domainTaken,
      .requestNotOpen, .companyFixed, .shutOut:
      words(for: impediment)
    }
  }

  private func agreementWords(for impediment: Impediment) -> RefusalWords {
    switch impediment {
    case .agreementPending(let name):
      return refusal(
        en: (
          "The agreement of \(quoted(name.text)) is not accepted yet.",
          "An administrator or approver accepts it: smartdeck agreements accept."
        ),
        ru: (
          "Соглашение для \(quoted(name.text)) ещё не принято.",
          "Его принимает администратор или согласующий: smartdeck agreements accept."
        ))
    case .agreementUpdated(let name, let version):
      return refusal(
        en: (
          "\(quoted(name.text)) has to accept version \(version) of the agreement first.",
          "Accept it: smartdeck agreements accept."
        ),
        ru: (
          "\(quoted(name.text)): сначала нужно принять соглашение версии \(version).",
          "Примите его: smartdeck agreements accept."
        ))
    case .agreementNotNeeded(let name):
      return refusal(
        en: ("\(quoted(name.text)) needs no agreement.", "Only a customer account has one."),
        ru: (
          "\(quoted(name.text)): соглашение не требуется.", "Оно бывает только у заказчика."
        ))
    case .holdingAccount(let name):
      return refusal(
        en: (
          "\(quoted(name.text)) is a holding account: nothing in it is ever consumed.",
          "Use a customer account."
        ),
        ru: (
          "\(quoted(name.text)) — аккаунт хранения: в нём ничего не используют.",
          "Используйте аккаунт заказчика."
        ))
    case .unknown, .notEmpty, .isDefault, .lastAdministrator, .partnerApprover, .consentNeeded,
      .codeInvalid, .alreadyBound, .alreadyGranted, .notGranted, .notYours, .noSuchAlert,
      .tierCircle, .domainTaken, .requestNotOpen, .companyFixed, .shutOut:
      return words(for: impediment)
    }
  }

  private func notEmpty(_ name: Name, _ left: [Impediment.Remainder]) -> RefusalWords {
    let parts = list(left.map { "\(number($0.count)) \(remainder($0.kind))" })
    return refusal(
      en: ("\(quoted(name.text)) is not empty: \(parts).", "Move or remove these first."),
      ru: ("\(quoted(name.text)) не пуст: \(parts).", "Сначала перенесите или удалите это."))
  }

  private func remainder(_ kind: Impediment.Remainder.Kind) -> String {
    switch kind {
    case .units: text(en: "licenses", ru: "лицензий")
    case .use: text(en: "in use", ru: "в использовании")
    case .reservations: text(en: "reservations", ru: "резервов")
    case .instances: text(en: "instances", ru: "экземпляров")
    case .tokens: text(en: "tokens", ru: "токенов")
    case .keys: text(en: "activation keys", ru: "ключей активации")
    case .orderLines: text(en: "open order lines", ru: "открытых строк заказов")
    }
  }
}
