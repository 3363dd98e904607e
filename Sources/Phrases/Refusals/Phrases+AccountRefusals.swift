internal import Licensing

extension Phrases {
  func unknownSmartAccount(_ name: String) -> RefusalWords {
    refusal(
      en: (
        "There is no smart account \(quoted(name)).",
        "List the accounts with “smartdeck accounts” and name one by its domain."
      ),
      ru: (
        "Смарт-аккаунта \(quoted(name)) нет.",
        "Посмотрите аккаунты командой «smartdeck accounts» и укажите домен одного из них."
      ))
  }

  func unknownVirtualAccount(_ name: String) -> RefusalWords {
    refusal(
      en: (
        "There is no virtual account \(quoted(name)) in this smart account.",
        "List them with “smartdeck accounts”; a name has to be given whole."
      ),
      ru: (
        "В этом смарт-аккаунте нет виртуального аккаунта \(quoted(name)).",
        "Посмотрите их командой «smartdeck accounts»; имя указывается целиком."
      ))
  }

  func unknownLicense(_ name: String) -> RefusalWords {
    refusal(
      en: (
        "There is no license \(quoted(name)).",
        "List the licenses with “smartdeck inventory”; a name has to be given whole."
      ),
      ru: (
        "Лицензии \(quoted(name)) нет.",
        "Посмотрите лицензии командой «smartdeck inventory»; имя указывается целиком."
      ))
  }

  func unknownInstance(_ name: String) -> RefusalWords {
    refusal(
      en: (
        "There is no product instance \(quoted(name)).",
        "Check its host name or serial number; it may have been removed."
      ),
      ru: (
        "Экземпляра продукта \(quoted(name)) нет.",
        "Проверьте имя узла или серийный номер; возможно, он уже удалён."
      ))
  }

  func accountNotActive(_ name: Name) -> RefusalWords {
    refusal(
      en: (
        "The smart account \(quoted(name)) is not active.",
        "It can be used as soon as its request is completed and the account is activated."
      ),
      ru: (
        "Смарт-аккаунт \(quoted(name)) не действует.",
        "Им можно будет пользоваться, когда заявка завершится и аккаунт будет активирован."
      ))
  }

  var noAccountYet: RefusalWords {
    refusal(
      en: (
        "The database holds no smart account yet.",
        "Import one with “smartdeck import FOLDER”, or look around with “smartdeck demo”."
      ),
      ru: (
        "В базе данных ещё нет ни одного смарт-аккаунта.",
        "Импортируйте его командой «smartdeck import ПАПКА» или начните с «smartdeck demo»."
      ))
  }

  /// Nothing says which account something is about, as in a table alone.
  private var noAccountNamed: RefusalWords {
    refusal(
      en: (
        "Nothing here says which smart account it is about.", "Name it with --account DOMAIN."
      ),
      ru: (
        "Из данных не видно, о каком смарт-аккаунте речь.", "Укажите его: --account ДОМЕН."
      ))
  }

  func accountNotNamed(_ choices: [DomainIdentifier]) -> RefusalWords {
    guard !choices.isEmpty else { return noAccountNamed }
    let names = list(quoting: choices.map(\.rawValue))
    return refusal(
      en: (
        "There are several smart accounts: \(names).",
        "Say which one with --account DOMAIN."
      ),
      ru: (
        "Смарт-аккаунтов несколько: \(names).",
        "Укажите нужный: --account ДОМЕН."
      ))
  }
}
