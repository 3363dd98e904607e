internal import Licensing

extension Phrases {
  /// What stands in the way of a request.
  func requestWords(for impediment: Impediment) -> RefusalWords {
    switch impediment {
    case .domainTaken(let domain, let offered): domainTaken(domain, offered)
    case .requestNotOpen(let number):
      refusal(
        en: (
          "Request \(number) does not wait for this: it was decided, expired, or is not so far.",
          "See “smartdeck request list”."
        ),
        ru: (
          "Запрос \(number) этого не ждёт: он решён, истёк или ещё не дошёл до этого шага.",
          "Посмотрите «smartdeck request list»."
        ))
    case .companyFixed(let name):
      refusal(
        en: (
          "\(quoted(name)) has a role and can't change the company alone.",
          "Ask an administrator."
        ),
        ru: (
          "\(quoted(name)) имеет роль и не может сменить компанию без администратора.",
          "Обратитесь к администратору."
        ))
    case .shutOut(let name):
      refusal(
        en: ("\(quoted(name)) is disabled.", "Ask an administrator."),
        ru: ("\(quoted(name)): доступ отключён.", "Обратитесь к администратору."))
    case .unknown, .notEmpty, .isDefault, .lastAdministrator, .partnerApprover, .consentNeeded,
      .codeInvalid, .alreadyBound, .alreadyGranted, .notGranted, .agreementPending,
      .agreementUpdated, .agreementNotNeeded, .holdingAccount, .notYours, .noSuchAlert,
      .tierCircle:
      words(for: impediment)
    }
  }

  private func domainTaken(
    _ domain: DomainIdentifier, _ offered: DomainIdentifier?
  ) -> RefusalWords {
    guard let offered else {
      return refusal(
        en: (
          "The domain \(domain) has an account already.",
          "Ask for access to it, or choose another domain."
        ),
        ru: (
          "У домена \(domain) уже есть аккаунт.",
          "Запросите доступ к нему или выберите другой домен."
        ))
    }
    return refusal(
      en: (
        "The domain \(domain) has an account already.",
        "Ask for access to it, or take \(offered), which needs no approval."
      ),
      ru: (
        "У домена \(domain) уже есть аккаунт.",
        "Запросите доступ к нему или возьмите \(offered): одобрение не нужно."
      ))
  }
}
