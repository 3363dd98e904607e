public import Licensing

extension Phrases {
  /// Where a request for an account stands.
  public func status(_ status: AccountRequest.Status) -> String {
    switch status {
    case .draft: text(en: "draft", ru: "черновик")
    case .awaitingApproval: text(en: "awaits approval", ru: "ждёт одобрения")
    case .awaitingAuthority: text(en: "awaits authority", ru: "ждёт подтверждения полномочий")
    case .completed: text(en: "completed", ru: "выполнен")
    case .declined: text(en: "declined", ru: "отклонён")
    case .expired: text(en: "expired", ru: "истёк")
    }
  }

  /// Where a request for a role stands.
  public func status(_ status: AccessRequest.Status) -> String {
    switch status {
    case .pending: text(en: "pending", ru: "ожидает")
    case .approved: text(en: "approved", ru: "одобрен")
    case .declined: text(en: "declined", ru: "отклонён")
    }
  }

  /// What was done with a request for an account.
  func deed(_ step: RequestStep) -> String {
    switch step {
    case .drafted: text(en: "drafted a request for", ru: "черновик запроса:")
    case .submitted: text(en: "requested the account", ru: "запрошен аккаунт")
    case .approved: text(en: "approved the domain of", ru: "одобрен домен аккаунта")
    case .opened: text(en: "opened the request for", ru: "открыт запрос на аккаунт")
    case .passedOn:
      text(en: "named somebody else to complete", ru: "названо другое лицо для аккаунта")
    case .declined: text(en: "declined the request for", ru: "отклонён запрос на аккаунт")
    case .expired: text(en: "the request expired for", ru: "истёк запрос на аккаунт")
    }
  }

  /// What was done with a request for a role.
  func deed(_ step: AccessStep) -> String {
    switch step {
    case .asked: text(en: "access was requested for", ru: "запрошен доступ для")
    case .approved: text(en: "gave the requested access to", ru: "доступ предоставлен:")
    case .declined: text(en: "declined access for", ru: "в доступе отказано:")
    }
  }

  /// What a review calls its parts.
  public func label(_ field: FormField) -> String {
    let name = self.field(field)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Before the review of a request that a code opened.
  public var reviewThis: String {
    text(
      en: "You are asked to confirm that you represent the company and to activate this account:",
      ru: "Вас просят подтвердить, что вы представляете компанию, и активировать аккаунт:")
  }

  /// How to go on after the review.
  public func goOn(_ number: String) -> String {
    text(
      en: "Activate it with “smartdeck activate --request \(number) --yes”; name somebody else or "
        + "decline with “smartdeck request nominate|decline \(number)”.",
      ru: "Активировать: «smartdeck activate --request \(number) --yes»; назвать другого или "
        + "отклонить: «smartdeck request nominate|decline \(number)».")
  }

  /// How many messages were handed over.
  public func delivered(_ count: Int) -> String {
    text(en: "Messages handed over: \(number(count)).", ru: "Передано писем: \(number(count)).")
  }
}
