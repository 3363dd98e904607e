/// A command about orders, tokens, instances and reservations.
public enum LicensingCommandName: String, Hashable, Sendable, CaseIterable {
  case assign, targets, orderImport, orderUnassign, orderHold, orderRelease, orderPlace
  case orderCancel, tokens, tokenCreate, tokenRevoke, register, reportUsage
  case instances, instanceMove, instanceRemove, instanceSilent, instanceContact, reservations
  case reserve, giveBack
  case enterprise, enterpriseAdd, enterpriseGenerate, enterpriseTrueForward
  case convert, keyAdd, keyAssign, keyConvert, need, needState, needWithdraw, tiers, tierSet
}

/// An option or argument of them.
public enum LicensingOptionName: String, Hashable, Sendable, CaseIterable {
  case lines, toAccount, ordersFile, description, days, uses, exportControlled, token, tokenFile
  case hostName, productType, productID, serialNumber, softwareTag, instance, instances, use
  case over90, code, reservation, holdReason, searched
  case agreement, suite, generated, starts, ends, trueForward, key, keys, sku, device
  case neededBy, above, noTier
}

extension Phrases {
  /// What a command does, in one line of the help.
  public func abstract(_ command: LicensingCommandName) -> String {
    switch command {
    case .assign, .targets, .orderImport, .orderUnassign, .orderHold, .orderRelease, .orderPlace,
      .orderCancel:
      orderAbstract(command)
    case .tokens: text(en: "List registration tokens.", ru: "Перечислить токены регистрации.")
    case .tokenCreate:
      text(
        en: "Make a token; its secret is shown once.",
        ru: "Создать токен; секрет показывается один раз.")
    case .tokenRevoke: text(en: "Revoke a token.", ru: "Отозвать токен.")
    case .register:
      text(
        en: "Register a product instance with a token.",
        ru: "Зарегистрировать экземпляр продукта по токену.")
    case .reportUsage:
      text(
        en: "Report what an instance uses.", ru: "Сообщить, что использует экземпляр продукта.")
    case .instances: text(en: "List product instances.", ru: "Перечислить экземпляры продукта.")
    case .instanceMove:
      text(
        en: "Move instances with their use and reserved licenses.",
        ru: "Перенести экземпляры вместе с использованием и резервом.")
    case .instanceRemove: text(en: "Remove instances.", ru: "Удалить экземпляры.")
    case .instanceSilent:
      text(
        en: "List instances that were not heard of for over 30 days.",
        ru: "Перечислить экземпляры, молчащие больше 30 дней.")
    case .instanceContact:
      text(en: "Note that an instance was heard of.", ru: "Отметить сигнал от экземпляра.")
    case .reservations: text(en: "List reservations.", ru: "Перечислить резервы.")
    case .reserve:
      text(
        en: "Reserve licenses for an instance; the return code is shown once.",
        ru: "Зарезервировать лицензии; код возврата показывается один раз.")
    case .giveBack:
      text(
        en: "Give reserved licenses back with their return code.",
        ru: "Вернуть зарезервированные лицензии по коду возврата.")
    case .enterprise, .enterpriseAdd, .enterpriseGenerate, .enterpriseTrueForward, .convert,
      .keyAdd, .keyAssign, .keyConvert, .need, .needState, .needWithdraw, .tiers, .tierSet:
      agreementAbstract(command)
    }
  }

  private func orderAbstract(_ command: LicensingCommandName) -> String {
    switch command {
    case .targets:
      text(
        en: "Find the account to assign an order to.", ru: "Найти аккаунт для назначения заказа.")
    case .orderImport:
      text(
        en: "Take orders in from a CSV or JSON file.", ru: "Принять заказы из файла CSV или JSON.")
    case .orderUnassign:
      text(en: "Take assigned lines back.", ru: "Снять назначение строк.")
    case .orderHold: text(en: "Put lines on hold.", ru: "Отложить строки.")
    case .orderRelease: text(en: "Take lines off hold.", ru: "Возобновить отложенные строки.")
    case .orderPlace:
      text(
        en: "Choose the virtual account of a customer's own lines.",
        ru: "Выбрать виртуальный аккаунт для своих строк заказа.")
    case .orderCancel: text(en: "Cancel lines.", ru: "Отменить строки.")
    case .assign, .tokens, .tokenCreate, .tokenRevoke, .register, .reportUsage, .instances,
      .instanceMove, .instanceRemove, .instanceSilent, .instanceContact, .reservations, .reserve,
      .giveBack, .enterprise, .enterpriseAdd, .enterpriseGenerate, .enterpriseTrueForward,
      .convert, .keyAdd, .keyAssign, .keyConvert, .need, .needState, .needWithdraw, .tiers,
      .tierSet:
      text(
        en: "Assign order lines to a customer's account.",
        ru: "Назначить строки заказа аккаунту заказчика.")
    }
  }

  /// What an option is for, in one line of the help.
  public func help(_ option: LicensingOptionName) -> String {
    switch option {
    case .lines:
      text(
        en: "Orders by number, or their lines as ORDER/LINE.",
        ru: "Номера заказов либо их строки в виде ЗАКАЗ/СТРОКА.")
    case .toAccount: text(en: "The customer's domain.", ru: "Домен заказчика.")
    case .ordersFile: text(en: "A CSV or JSON file of order lines.", ru: "Файл строк заказов.")
    case .description: text(en: "What it is for.", ru: "Для чего он нужен.")
    case .days: text(en: "For how many days, 1 to 365.", ru: "На сколько дней, от 1 до 365.")
    case .uses:
      text(en: "At most so many uses; any number without.", ru: "Предел использований, если нужен.")
    case .exportControlled:
      text(
        en: "Allow export-controlled functionality.",
        ru: "Разрешить функции с экспортным контролем.")
    case .token: text(en: "The token, by its number.", ru: "Номер токена.")
    case .tokenFile:
      text(
        en: "A file that holds the secret; without it, it is read from the input.",
        ru: "Файл с секретом; без него секрет читается со входа.")
    case .hostName: text(en: "The host name.", ru: "Имя узла.")
    case .productType: text(en: "The type of the product.", ru: "Тип продукта.")
    case .productID: text(en: "The product identifier (UDI).", ru: "Идентификатор продукта (UDI).")
    case .serialNumber: text(en: "The serial number (UDI).", ru: "Серийный номер (UDI).")
    case .softwareTag: text(en: "The software tag.", ru: "Метка ПО.")
    case .instance, .instances:
      text(
        en: "Host name, serial number or #number.", ru: "Имя узла, серийный номер или #номер.")
    case .use: text(en: "LICENSE=QUANTITY, one or several.", ru: "ЛИЦЕНЗИЯ=КОЛИЧЕСТВО.")
    case .over90: text(en: "Only over 90 days.", ru: "Только больше 90 дней.")
    case .code:
      text(
        en: "A file that holds the return code; without it, it is read from the input.",
        ru: "Файл с кодом возврата; без него код читается со входа.")
    case .reservation: text(en: "The reservation, by its number.", ru: "Номер резерва.")
    case .holdReason: text(en: "Why.", ru: "Причина.")
    case .searched:
      text(
        en: "A domain, an account's name, or an e-mail address.",
        ru: "Домен, имя аккаунта или адрес почты.")
    case .agreement, .suite, .generated, .starts, .ends, .trueForward, .key, .keys, .sku,
      .device, .neededBy, .above, .noTier:
      agreementHelp(option)
    }
  }

  /// Told once, beside a secret that is never shown again.
  public var shownOnce: String {
    text(
      en: "It is shown this once; keep it safe.",
      ru: "Показывается один раз: сохраните в надёжном месте.")
  }
}
