extension ActionPhrases {
  /// Asks for an account.
  public var requestAccount: ActionWords {
    words.action(
      en: ("request account", "Ask for a smart account"),
      ru: ("запросить аккаунт", "Запросить смарт-аккаунт"))
  }
  /// Asks for a role.
  public var askAccess: ActionWords {
    words.action(
      en: ("ask for access", "Ask for a role in an account that exists"),
      ru: ("запросить доступ", "Запросить роль в существующем аккаунте"))
  }
  /// Approves a request.
  public var approveRequest: ActionWords {
    words.action(
      en: ("approve", "Approve the request"),
      ru: ("одобрить", "Одобрить запрос"))
  }
  /// Takes the authority.
  public var activateRequest: ActionWords {
    words.action(
      en: ("activate", "Take the authority and activate the account"),
      ru: ("активировать", "Принять полномочия и активировать аккаунт"))
  }
  /// Names somebody else.
  public var nominateOther: ActionWords {
    words.action(
      en: ("nominate another", "Name somebody else to take the authority"),
      ru: ("назвать другого", "Назвать другого, кто примет полномочия"))
  }
  /// Declines a request.
  public var declineRequest: ActionWords {
    words.action(
      en: ("decline", "Decline the request with a reason"),
      ru: ("отклонить", "Отклонить запрос с причиной"))
  }
}

extension ActionPhrases {
  /// Moves instances.
  public var moveInstances: ActionWords {
    words.action(
      en: ("move instances", "Move the instance or the marked ones to another virtual account"),
      ru: (
        "перенести экземпляры", "Перенести экземпляр или отмеченные в другой виртуальный аккаунт"
      ))
  }
  /// Assigns an order line.
  public var assignOrder: ActionWords {
    words.action(
      en: ("assign line", "Assign the order line to a customer"),
      ru: ("назначить строку", "Назначить строку заказа заказчику"))
  }
  /// Places an order line.
  public var placeOrder: ActionWords {
    words.action(
      en: ("place line", "Choose the virtual account of the order line"),
      ru: ("разместить строку", "Выбрать виртуальный аккаунт строки заказа"))
  }
  /// Holds an order line.
  public var holdOrder: ActionWords {
    words.action(
      en: ("hold line", "Put the order line on hold"),
      ru: ("задержать строку", "Задержать строку заказа"))
  }
  /// Releases an order line.
  public var releaseOrder: ActionWords {
    words.action(
      en: ("release line", "Release the order line"),
      ru: ("отпустить строку", "Снять задержку строки заказа"))
  }
  /// Takes an order line back.
  public var unassignOrder: ActionWords {
    words.action(
      en: ("unassign line", "Take the order line back to where it was held"),
      ru: ("вернуть строку", "Вернуть строку заказа туда, где она хранилась"))
  }
}
