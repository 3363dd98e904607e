public import Licensing

extension Phrases {
  /// What an import does with things, as a heading over them.
  public func difference(_ kind: ImportDifference.Kind) -> String {
    switch kind {
    case .added: text(en: "Added", ru: "Добавится")
    case .changed: text(en: "Changed", ru: "Изменится")
    case .gone: text(en: "Gone", ru: "Исчезнет")
    }
  }

  /// What sort of thing an import is about.
  public func subject(_ subject: ImportDifference.Subject) -> String {
    switch subject {
    case .smartAccount: text(en: "smart account", ru: "смарт-аккаунт")
    case .virtualAccount: text(en: "virtual account", ru: "виртуальный аккаунт")
    case .license: text(en: "license", ru: "лицензия")
    case .row: text(en: "in use", ru: "занято")
    case .lot: text(en: "lot", ru: "партия")
    case .instance: text(en: "instance", ru: "экземпляр")
    case .order: text(en: "order", ru: "заказ")
    }
  }

  /// A row of a list that can't be read, while the list is only done whole.
  func rowUnreadable(_ aside: KeptAside) -> RefusalWords {
    refusal(
      en: (
        "A row of the list can't be read: \(sentence(for: aside))",
        "Mend it; nothing of the list was done."
      ),
      ru: (
        "Строка списка не читается: \(sentence(for: aside))",
        "Исправьте её; из списка ничего не выполнено."
      ))
  }
}
