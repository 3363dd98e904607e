public import Licensing

/// A form's title and the question that it ends with.
public struct FormWords: Hashable, Sendable {
  public let title: String
  public let question: String

  /// Gives a form its title and its question.
  public init(title: String, question: String) {
    (self.title, self.question) = (title, question)
  }
}

extension FormPhrases {
  private func form(
    en: (title: String, question: String), ru: (title: String, question: String)
  ) -> FormWords {
    FormWords(
      title: words.text(en: en.title, ru: ru.title),
      question: words.text(en: en.question, ru: ru.question))
  }

  /// A new virtual account.
  public func createVirtualAccount(_ name: String, in account: Name) -> FormWords {
    form(
      en: (
        "New virtual account",
        "Create the virtual account \(words.quoted(name)) in \(words.quoted(account))?"
      ),
      ru: (
        "Новый виртуальный аккаунт",
        "Создать виртуальный аккаунт \(words.quoted(name)) в \(words.quoted(account))?"
      ))
  }

  /// Another name, description, visibility or other tags.
  public func editVirtualAccount(_ account: Name) -> FormWords {
    form(
      en: ("Edit \(account.text)", "Change \(words.quoted(account)) as shown?"),
      ru: ("Изменить \(account.text)", "Изменить \(words.quoted(account)), как показано?"))
  }

  /// Away with a virtual account.
  public func deleteVirtualAccount(_ account: Name) -> FormWords {
    form(
      en: (
        "Delete \(account.text)",
        """
        Delete the virtual account \(words.quoted(account))? It has to be empty; units of ended \
        lots go to the default account.
        """
      ),
      ru: (
        "Удалить \(account.text)",
        """
        Удалить виртуальный аккаунт \(words.quoted(account))? Он должен быть пуст; единицы \
        истёкших партий перейдут в аккаунт по умолчанию.
        """
      ))
  }

  /// The flag moves.
  public func makeDefault(_ account: Name) -> FormWords {
    form(
      en: (
        "Default virtual account",
        "Make \(words.quoted(account)) the default virtual account? It will be public."
      ),
      ru: (
        "Аккаунт по умолчанию",
        "Сделать \(words.quoted(account)) аккаунтом по умолчанию? Он станет открытым."
      ))
  }

  /// Another name for a smart account.
  public func renameAccount(_ account: Name, to name: String) -> FormWords {
    form(
      en: (
        "Rename \(account.text)", "Rename \(words.quoted(account)) to \(words.quoted(name))?"
      ),
      ru: (
        "Переименовать \(account.text)",
        "Переименовать \(words.quoted(account)) в \(words.quoted(name))?"
      ))
  }

  /// The agreement is accepted for an account.
  public func acceptAgreement(_ account: Name) -> FormWords {
    form(
      en: (
        "Accept the agreement", "Accept the agreement for \(words.quoted(account))?"
      ),
      ru: ("Принять соглашение", "Принять соглашение от имени \(words.quoted(account))?"))
  }

  /// What is read before the agreement is accepted.
  public func agreementNotice(_ reference: String) -> String {
    words.text(
      en: """
        \(reference). Whoever accepts it binds the company: tokens can be made and instances can \
        register from then on.
        """,
      ru: """
        \(reference). Принимая его, вы связываете обязательством компанию: после этого можно \
        создавать токены и регистрировать экземпляры.
        """)
  }

  /// What is read before an account is activated.
  public var authorityNotice: String {
    words.text(
      en: """
        Whoever activates the account says to have the authority to represent the company, and \
        becomes its administrator.
        """,
      ru: """
        Активируя аккаунт, вы подтверждаете полномочия представлять компанию и становитесь его \
        администратором.
        """)
  }

  /// The check mark for the default account.
  public var isDefault: String { words.text(en: "Default", ru: "По умолчанию") }
  /// Who finds a virtual account.
  public var visibility: String { words.text(en: "Visibility", ru: "Видимость") }

  /// What a field is called before its value.
  public func label(_ field: FormField) -> String {
    let name = words.field(field)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
