extension Phrases {
  /// What a command about agreements, keys, needs and tiers does.
  func agreementAbstract(_ command: LicensingCommandName) -> String {
    switch command {
    case .enterpriseAdd:
      text(en: "Add an enterprise agreement.", ru: "Добавить корпоративное соглашение.")
    case .enterpriseGenerate:
      text(
        en: "Generate licenses of an agreement in a virtual account.",
        ru: "Создать лицензии по соглашению в виртуальном аккаунте.")
    case .enterpriseTrueForward:
      text(
        en: "Take the growth that was used into what is purchased, when its day has come.",
        ru: "В срок пересчёта перенести использованный прирост в купленное.")
    case .convert:
      text(
        en: "List traditional licenses, and convert them.",
        ru: "Традиционные лицензии: список и преобразование.")
    case .keyAdd: text(en: "Add an activation key.", ru: "Добавить ключ активации.")
    case .keyAssign:
      text(
        en: "Assign keys to a virtual account.", ru: "Назначить ключи виртуальному аккаунту.")
    case .keyConvert:
      text(
        en: "Convert keys to licenses, once and for all.",
        ru: "Преобразовать ключи в лицензии, один раз.")
    case .need:
      text(
        en: "List licenses that are needed but not used yet, and state such a need.",
        ru: "Потребности в лицензиях, которые ещё не используются.")
    case .needState: text(en: "State how many are needed.", ru: "Заявить потребность.")
    case .needWithdraw: text(en: "Withdraw a need.", ru: "Снять потребность.")
    case .tiers: text(en: "List licenses with their tiers.", ru: "Лицензии и их уровни.")
    case .tierSet:
      text(
        en: "Say which license is the next-higher tier of another.",
        ru: "Указать следующий более высокий уровень лицензии.")
    case .enterprise, .assign, .targets, .orderImport, .orderUnassign, .orderHold, .orderRelease,
      .orderPlace, .orderCancel, .tokens, .tokenCreate, .tokenRevoke, .register, .reportUsage,
      .instances, .instanceMove, .instanceRemove, .instanceSilent, .instanceContact,
      .reservations, .reserve, .giveBack:
      text(en: "List enterprise agreements.", ru: "Перечислить корпоративные соглашения.")
    }
  }

  /// What an option of these commands is for.
  func agreementHelp(_ option: LicensingOptionName) -> String {
    switch option {
    case .agreement: text(en: "The agreement's number.", ru: "Номер соглашения.")
    case .suite:
      text(
        en: "LICENSE=PURCHASED or LICENSE=PURCHASED+GROWTH, once for each license.",
        ru: "ЛИЦЕНЗИЯ=КУПЛЕНО или ЛИЦЕНЗИЯ=КУПЛЕНО+ПРИРОСТ, для каждой лицензии.")
    case .generated:
      text(en: "LICENSE=QUANTITY to generate.", ru: "ЛИЦЕНЗИЯ=КОЛИЧЕСТВО для создания.")
    case .starts: text(en: "Its first day.", ru: "Первый день.")
    case .ends: text(en: "The first day after it.", ru: "Первый день после окончания.")
    case .trueForward: text(en: "The day of the true-forward.", ru: "День пересчёта.")
    case .key: text(en: "The activation key.", ru: "Ключ активации.")
    case .keys: text(en: "Activation keys.", ru: "Ключи активации.")
    case .sku: text(en: "The SKU.", ru: "Артикул.")
    case .device:
      text(en: "The device it was bought for.", ru: "Устройство, для которого он куплен.")
    case .neededBy: text(en: "The day by which.", ru: "К какому дню.")
    case .above: text(en: "The next-higher tier.", ru: "Следующий уровень.")
    case .noTier, .lines, .toAccount, .ordersFile, .description, .days, .uses,
      .exportControlled, .token, .tokenFile, .hostName, .productType, .productID, .serialNumber,
      .softwareTag, .instance, .instances, .use, .over90, .code, .reservation, .holdReason,
      .searched:
      text(en: "No higher tier.", ru: "Без более высокого уровня.")
    }
  }
}
