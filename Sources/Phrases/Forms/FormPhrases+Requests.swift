public import Licensing

extension FormPhrases {
  /// A request for an account; it is kept, sent to the nominee, or opens the account.
  public func requestAccount(_ name: String, isDraft: Bool, nominee: String?) -> FormWords {
    FormWords(
      title: words.text(en: "Request an account", ru: "Запрос аккаунта"),
      question: isDraft ? keeping(name) : sending(name, to: nominee))
  }

  private func keeping(_ name: String) -> String {
    words.text(
      en: "Keep the request for \(words.quoted(name)) as a draft, to go on with it later?",
      ru: "Сохранить запрос \(words.quoted(name)) как черновик, чтобы продолжить позже?")
  }

  private func sending(_ name: String, to nominee: String?) -> String {
    guard let nominee else {
      return words.text(
        en: """
          Request the account \(words.quoted(name)), with the authority for the company? You will \
          be its administrator.
          """,
        ru: """
          Запросить аккаунт \(words.quoted(name)), имея полномочия от компании? Вы станете его \
          администратором.
          """)
    }
    return words.text(
      en: "Request the account \(words.quoted(name)) and ask \(nominee) to activate it?",
      ru: "Запросить аккаунт \(words.quoted(name)) и попросить \(nominee) активировать его?")
  }

  /// The operator lets an edited domain pass.
  public func approveRequest(_ account: String) -> FormWords {
    FormWords(
      title: words.text(en: "Approve the request", ru: "Одобрить запрос"),
      question: words.text(
        en: "Approve the domain of \(words.quoted(account))?",
        ru: "Одобрить домен аккаунта \(words.quoted(account))?"))
  }

  /// Somebody takes the authority.
  public func activateRequest(_ account: String) -> FormWords {
    FormWords(
      title: words.text(en: "Activate the account", ru: "Активировать аккаунт"),
      question: words.text(
        en: "Take the authority for the company and activate \(words.quoted(account))?",
        ru: "Принять полномочия от компании и активировать \(words.quoted(account))?"))
  }

  /// Somebody else is asked.
  public func nominateOther(_ email: String, for account: String) -> FormWords {
    FormWords(
      title: words.text(en: "Nominate somebody else", ru: "Назвать другого"),
      question: words.text(
        en: "Ask \(email) to activate \(words.quoted(account)) instead of you?",
        ru: "Попросить \(email) активировать \(words.quoted(account)) вместо вас?"))
  }

  /// Nothing comes of a request.
  public func declineRequest(_ account: String) -> FormWords {
    FormWords(
      title: words.text(en: "Decline the request", ru: "Отклонить запрос"),
      question: words.text(
        en: "Decline the request for \(words.quoted(account))? Its domain will be free again.",
        ru: "Отклонить запрос аккаунта \(words.quoted(account))? Его домен снова станет свободен."))
  }

  /// A wish for a role.
  public func askAccess(_ role: String, in domain: String) -> FormWords {
    FormWords(
      title: words.text(en: "Ask for access", ru: "Запросить доступ"),
      question: words.text(
        en: "Ask the administrators of \(domain) for the role “\(role)”?",
        ru: "Запросить у администраторов \(domain) роль «\(role)»?"))
  }

  /// A wish for a role is answered.
  public func decideAccess(
    isApproved: Bool, _ role: String, of name: String, in account: Name
  ) -> FormWords {
    guard isApproved else {
      return FormWords(
        title: words.text(en: "Decline access", ru: "Отказать в доступе"),
        question: words.text(
          en: "Decline the wish of \(words.quoted(name)) for the role “\(role)”?",
          ru: "Отказать \(words.quoted(name)) в роли «\(role)»?"))
    }
    return FormWords(
      title: words.text(en: "Approve access", ru: "Дать доступ"),
      question: words.text(
        en: "Give \(words.quoted(name)) the role “\(role)” in \(words.quoted(account))?",
        ru: "Дать \(words.quoted(name)) роль «\(role)» в \(words.quoted(account))?"))
  }
}

extension FormPhrases {
  /// The name of an account that is asked for.
  public var accountName: String { words.text(en: "Account name", ru: "Имя аккаунта") }
  /// The company that an account is asked for.
  public var companyName: String { words.text(en: "Its company", ru: "Компания аккаунта") }
  /// People to be administrators.
  public var nominated: String { words.text(en: "Administrators", ru: "Администраторы") }
  /// The requester wants a role as well.
  public var wantsAccess: String {
    words.text(en: "Access for requester", ru: "Доступ запросившему")
  }
  /// To be gone on with.
  public var keepsDraft: String { words.text(en: "Only keep a draft", ru: "Только черновик") }
  /// The number that is typed against mistakes.
  public var count: String { words.text(en: "How many", ru: "Сколько") }
}
