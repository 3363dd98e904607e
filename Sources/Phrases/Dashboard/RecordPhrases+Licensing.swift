public import Licensing

extension RecordPhrases {
  /// A token by its number.
  public var token: String { words.text(en: "Token", ru: "Токен") }
  /// When something was made.
  public var created: String { words.text(en: "Created", ru: "Создан") }
  /// When something ends.
  public var expires: String { words.text(en: "Expires", ru: "Истекает") }
  /// How often it was used.
  public var used: String { words.text(en: "Used", ru: "Применён") }
  /// Whether export-controlled functionality is allowed.
  public var export: String {
    words.text(en: "Export-controlled functionality", ru: "Экспортно-контролируемые функции")
  }
  /// How many uses of how many; nil for any number of them.
  public func uses(_ uses: Int, of most: Int?) -> String {
    guard let most else { return words.number(uses) }
    return "\(words.number(uses)) / \(words.number(most))"
  }
  /// The instance that holds something.
  public var instance: String { words.text(en: "Instance", ru: "Экземпляр") }
  /// The key of a traditional license.
  public var key: String { words.text(en: "Key", ru: "Ключ") }
  /// What was bought.
  public var sku: String { words.text(en: "SKU", ru: "Артикул") }
  /// The device of a key.
  public var device: String { words.text(en: "Device", ru: "Устройство") }
  /// The number of a contract or a request.
  public var number: String { words.text(en: "Number", ru: "Номер") }
  /// When growth is paid for.
  public var trueForward: String { words.text(en: "True-forward", ru: "Пересчёт") }
  /// How an agreement does.
  public var healthHeading: String { words.text(en: "Health", ru: "Состояние") }
  /// What was generated of what may be.
  public var generated: String { words.text(en: "Generated", ru: "Выпущено") }
  /// Who asks.
  public var requester: String { words.text(en: "Requester", ru: "Заявитель") }
  /// Who is asked to take the authority.
  public var nominee: String { words.text(en: "Asked", ru: "Кого просят") }
  /// What is said to a request.
  public var answer: String { words.text(en: "Answer", ru: "Ответ") }
  /// A word on something.
  public var note: String { words.text(en: "Note", ru: "Заметка") }
  /// Who decided.
  public var decider: String { words.text(en: "Decided by", ru: "Кто решил") }

  /// How an enterprise agreement does.
  public func health(_ health: EnterpriseAgreement.Health) -> String {
    switch health {
    case .healthy: words.text(en: "healthy", ru: "в норме")
    case .inGrowth: words.text(en: "in growth", ru: "сверх купленного")
    case .exhausted: words.text(en: "exhausted", ru: "исчерпано")
    case .ended: words.text(en: "ended", ru: "истекло")
    }
  }

  /// Where a traditional license stands.
  public func status(_ status: TraditionalLicense.Status) -> String {
    switch status {
    case .unassigned: words.text(en: "unassigned", ru: "не назначена")
    case .assigned: words.text(en: "assigned", ru: "назначена")
    case .converted: words.text(en: "converted", ru: "преобразована")
    }
  }
}
