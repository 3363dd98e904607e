public import Licensing

extension Phrases {
  /// A kind of smart account.
  public func kind(_ kind: SmartAccount.Kind) -> String {
    switch kind {
    case .customer: text(en: "customer", ru: "заказчик")
    case .holding: text(en: "holding", ru: "накопительный")
    }
  }

  /// Where a smart account stands.
  public func status(_ status: SmartAccount.Status) -> String {
    switch status {
    case .pending: text(en: "pending", ru: "ожидает")
    case .active: text(en: "active", ru: "действует")
    case .inactive: text(en: "inactive", ru: "закрыт")
    }
  }

  /// Who finds a virtual account.
  public func visibility(_ visibility: VirtualAccount.Visibility) -> String {
    switch visibility {
    case .public: text(en: "public", ru: "открытый")
    case .private: text(en: "private", ru: "закрытый")
    }
  }

  /// The virtual account that takes what names none.
  public var defaultAccount: String { text(en: "default", ru: "по умолчанию") }

  /// How a row of the inventory stands.
  public func status(_ status: Position.Status) -> String {
    switch status {
    case .short: text(en: "short", ru: "не хватает")
    case .even: text(en: "even", ru: "ровно")
    case .surplus: text(en: "unused", ru: "есть свободные")
    }
  }

  /// Where a line of an order stands.
  public func status(_ status: OrderLine.Status) -> String {
    switch status {
    case .ordered: text(en: "ordered", ru: "заказано")
    case .held: text(en: "held", ru: "удержано")
    case .assigned: text(en: "assigned", ru: "назначено")
    case .delivered: text(en: "delivered", ru: "доставлено")
    case .onHold: text(en: "on hold", ru: "отложено")
    case .cancelled: text(en: "cancelled", ru: "отменено")
    }
  }
}
