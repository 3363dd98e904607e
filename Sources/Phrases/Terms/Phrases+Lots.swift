public import Licensing

extension Phrases {
  /// What kind of right a lot gives.
  public func kind(_ kind: Lot.Kind) -> String {
    switch kind {
    case .perpetual: text(en: "perpetual", ru: "бессрочная")
    case .term: text(en: "term", ru: "срочная")
    case .demo: text(en: "demo", ru: "пробная")
    case .standard: text(en: "standard", ru: "обычная")
    }
  }

  /// How a lot is paid for.
  public func billing(_ billing: Lot.Billing) -> String {
    switch billing {
    case .prepaid: text(en: "prepaid", ru: "предоплата")
    case .usage: text(en: "by usage", ru: "по факту")
    }
  }

  /// Where a lot came from.
  public func source(_ source: Lot.Source) -> String {
    switch source {
    case .order: text(en: "order", ru: "заказ")
    case .conversion: text(en: "conversion", ru: "преобразование")
    case .deviceMigration: text(en: "device migration", ru: "перевод устройства")
    case .enterpriseAgreement: text(en: "enterprise agreement", ru: "корпоративное соглашение")
    case .import: text(en: "import", ru: "импорт")
    case .adjustment: text(en: "adjustment", ru: "корректировка")
    }
  }

  /// What a lot is worth on a day.
  public func standing(_ standing: Standing) -> String {
    switch standing {
    case .counting: text(en: "counts", ru: "действует")
    case .future: text(en: "not started", ru: "ещё не началась")
    case .ended: text(en: "ended", ru: "истекла")
    case .cancelled: text(en: "cancelled", ru: "отменена")
    }
  }

  /// How lots are chosen.
  public func rule(_ rule: LotRule) -> String {
    switch rule {
    case .longestTermFirst: text(en: "longest term first", ru: "сначала самые долгие")
    case .soonestEndingFirst: text(en: "soonest ending first", ru: "сначала истекающие")
    }
  }

  /// A lot by its number.
  public func lot(_ lot: Identifier<Lot>) -> String {
    text(en: "lot \(lot)", ru: "партия \(lot)")
  }
}
