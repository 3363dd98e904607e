public import Licensing

/// The headings of columns, as short as they can be understood.
public struct ColumnPhrases: Hashable, Sendable {
  let words: Phrases

  /// What is counted.
  public var license: String { words.text(en: "License", ru: "Лицензия") }
  /// Where it is.
  public var account: String { words.text(en: "Account", ru: "Аккаунт") }
  /// Units of counting lots.
  public var entitled: String { words.text(en: "Entitled", ru: "Всего") }
  /// Units used.
  public var inUse: String { words.text(en: "In use", ru: "Занято") }
  /// Units that substitution brings or takes.
  public var substituted: String { words.text(en: "Subst", ru: "Замещ.") }
  /// What is left.
  public var balance: String { words.text(en: "Balance", ru: "Баланс") }
  /// When the next lot ends.
  public var nextEnd: String { words.text(en: "Next end", ru: "Срок") }
  /// Units tied to instances.
  public var reserved: String { words.text(en: "Reserved", ru: "В резерве") }
  /// Units of future lots.
  public var pending: String { words.text(en: "Pending", ru: "Ожидает") }
  /// Units of ended lots.
  public var expired: String { words.text(en: "Expired", ru: "Истекло") }
  /// Units without a license.
  public var shortage: String { words.text(en: "Shortage", ru: "Нехватка") }
  /// Units unused.
  public var surplus: String { words.text(en: "Unused", ru: "Свободно") }
  /// An order and its line.
  public var order: String { words.text(en: "Order", ru: "Заказ") }
  /// How many.
  public var quantity: String { words.text(en: "Quantity", ru: "Кол-во") }
  /// Where something stands.
  public var status: String { words.text(en: "Status", ru: "Статус") }
  /// When.
  public var time: String { words.text(en: "Time", ru: "Время") }
  /// Who.
  public var who: String { words.text(en: "Who", ru: "Кто") }
  /// What happened.
  public var what: String { words.text(en: "What happened", ru: "Что произошло") }
  /// A lot.
  public var lot: String { words.text(en: "Lot", ru: "Партия") }
  /// From when to when.
  public var term: String { words.text(en: "Term", ru: "Срок действия") }
  /// The number of rows.
  public var rows: String { words.text(en: "Rows", ru: "Строки") }
  /// The domain of a smart account.
  public var domain: String { words.text(en: "Domain", ru: "Домен") }
  /// A kind.
  public var kind: String { words.text(en: "Kind", ru: "Вид") }

  /// What somebody or something is called.
  public var name: String { words.text(en: "Name", ru: "Имя") }
  /// An e-mail address.
  public var email: String { words.text(en: "E-mail", ru: "Почта") }
  /// The login of the machine.
  public var login: String { words.text(en: "Login", ru: "Логин") }
  /// What somebody may do.
  public var roles: String { words.text(en: "Roles", ru: "Роли") }
  /// A company.
  public var company: String { words.text(en: "Company", ru: "Компания") }
  /// Who finds something.
  public var visibility: String { words.text(en: "Visibility", ru: "Видимость") }
  /// Free texts.
  public var tags: String { words.text(en: "Tags", ru: "Метки") }
  /// What something is for.
  public var description: String { words.text(en: "Description", ru: "Описание") }
  /// How many devices.
  public var instances: String { words.text(en: "Instances", ru: "Экземпляры") }
  /// A version.
  public var version: String { words.text(en: "Version", ru: "Версия") }
  /// A day on which something was accepted.
  public var current: String { words.text(en: "Current", ru: "Текущая") }
  public var reference: String { words.text(en: "Text", ru: "Текст") }
  public var accepted: String { words.text(en: "Accepted", ru: "Принято") }

  /// A column's name after "by", as titles say what rows are sorted by.
  func sortName(_ column: InventoryColumn) -> String {
    switch column {
    case .license: words.text(en: "license", ru: "лицензии")
    case .virtualAccount: words.text(en: "account", ru: "аккаунту")
    case .entitled: words.text(en: "entitled", ru: "количеству")
    case .inUse: words.text(en: "in use", ru: "занятым")
    case .balance: words.text(en: "balance", ru: "балансу")
    case .nextEnd: words.text(en: "next end", ru: "сроку")
    }
  }

  /// A column of the inventory by its heading.
  public func heading(_ column: InventoryColumn) -> String {
    switch column {
    case .license: license
    case .virtualAccount: account
    case .entitled: entitled
    case .inUse: inUse
    case .balance: balance
    case .nextEnd: nextEnd
    }
  }
}
