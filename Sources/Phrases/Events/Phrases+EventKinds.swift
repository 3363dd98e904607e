public import Licensing

extension Phrases {
  /// What kind of event it was, in a word or two. In English that is the name by which filters and
  /// scripts know it; in Russian that name would be no word.
  public func kind(of story: EventStory) -> String {
    let type = story.type
    return kindsOfAccounts[type] ?? kindsOfOrders[type] ?? kindsOfDevices[type] ?? type
  }

  private var kindsOfAccounts: [String: String] {
    [
      "imported": text(en: "imported", ru: "импорт"),
      "moved": text(en: "moved", ru: "перенос"),
      "undone": text(en: "undone", ru: "отмена"),
      "redone": text(en: "redone", ru: "повтор"),
      "dayBegan": text(en: "dayBegan", ru: "новый день"),
      "refused": text(en: "refused", ru: "отказ"),
      "virtualAccountCreated": text(en: "virtualAccountCreated", ru: "аккаунт создан"),
      "virtualAccountEdited": text(en: "virtualAccountEdited", ru: "аккаунт изменён"),
      "virtualAccountDeleted": text(en: "virtualAccountDeleted", ru: "аккаунт удалён"),
      "accountRenamed": text(en: "accountRenamed", ru: "переименование"),
      "tierSet": text(en: "tierSet", ru: "уровень лицензии"),
      "granted": text(en: "granted", ru: "роль выдана"),
      "revoked": text(en: "revoked", ru: "роль отозвана"),
      "consented": text(en: "consented", ru: "согласие"),
      "disabled": text(en: "disabled", ru: "отключение"),
      "enabled": text(en: "enabled", ru: "включение"),
      "redeemed": text(en: "redeemed", ru: "код введён"),
      "agreementAccepted": text(en: "agreementAccepted", ru: "соглашение принято"),
      "alertAcknowledged": text(en: "alertAcknowledged", ru: "принято к сведению"),
      "accountActivated": text(en: "accountActivated", ru: "активация"),
      "profileEdited": text(en: "profileEdited", ru: "профиль изменён"),
    ]
  }

  private var kindsOfOrders: [String: String] {
    [
      "requestDrafted": text(en: "requestDrafted", ru: "черновик запроса"),
      "requestSubmitted": text(en: "requestSubmitted", ru: "запрос подан"),
      "requestApproved": text(en: "requestApproved", ru: "запрос одобрен"),
      "requestOpened": text(en: "requestOpened", ru: "запрос открыт"),
      "requestPassedOn": text(en: "requestPassedOn", ru: "запрос передан"),
      "requestDeclined": text(en: "requestDeclined", ru: "запрос отклонён"),
      "requestExpired": text(en: "requestExpired", ru: "запрос истёк"),
      "accessAsked": text(en: "accessAsked", ru: "запрос доступа"),
      "accessApproved": text(en: "accessApproved", ru: "доступ одобрен"),
      "accessDeclined": text(en: "accessDeclined", ru: "в доступе отказано"),
      "ordersAdded": text(en: "ordersAdded", ru: "заказы"),
      "linesAssigned": text(en: "linesAssigned", ru: "назначение"),
      "linesDelivered": text(en: "linesDelivered", ru: "доставка"),
      "linesUnassigned": text(en: "linesUnassigned", ru: "назначение снято"),
      "linesOnHold": text(en: "linesOnHold", ru: "приостановка"),
      "linesReleased": text(en: "linesReleased", ru: "возобновление"),
      "linesPlaced": text(en: "linesPlaced", ru: "размещение"),
      "linesCancelled": text(en: "linesCancelled", ru: "отмена заказа"),
      "linesReturned": text(en: "linesReturned", ru: "возврат заказа"),
    ]
  }

  private var kindsOfDevices: [String: String] {
    [
      "tokenCreated": text(en: "tokenCreated", ru: "токен создан"),
      "tokenCreatedForExport": text(en: "tokenCreatedForExport", ru: "экспортный токен"),
      "tokenRevoked": text(en: "tokenRevoked", ru: "токен отозван"),
      "instanceRegistered": text(en: "instanceRegistered", ru: "регистрация"),
      "instanceReregistered": text(en: "instanceReregistered", ru: "перерегистрация"),
      "usageReported": text(en: "usageReported", ru: "отчёт"),
      "instanceContacted": text(en: "instanceContacted", ru: "связь"),
      "instancesMoved": text(en: "instancesMoved", ru: "перенос экземпляров"),
      "instancesRemoved": text(en: "instancesRemoved", ru: "удаление экземпляров"),
      "licensesReserved": text(en: "licensesReserved", ru: "резерв"),
      "reservationReturned": text(en: "reservationReturned", ru: "резерв возвращён"),
      "enterpriseAdded": text(en: "enterpriseAdded", ru: "корп. соглашение"),
      "enterpriseGenerated": text(en: "enterpriseGenerated", ru: "лицензии по соглашению"),
      "enterpriseTruedForward": text(en: "enterpriseTruedForward", ru: "корректировка"),
      "keysAdded": text(en: "keysAdded", ru: "ключи"),
      "keysAssigned": text(en: "keysAssigned", ru: "ключи назначены"),
      "keyConverted": text(en: "keyConverted", ru: "преобразование"),
      "needStated": text(en: "needStated", ru: "потребность"),
      "needWithdrawn": text(en: "needWithdrawn", ru: "потребность снята"),
    ]
  }
}
