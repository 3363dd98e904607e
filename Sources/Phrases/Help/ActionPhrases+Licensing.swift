extension ActionPhrases {
  /// Ties licenses to an instance.
  public var reserve: ActionWords {
    words.action(
      en: ("reserve licenses", "Reserve licenses for the instance; the return code is shown once"),
      ru: ("в резерв", "Зарезервировать лицензии за экземпляром; код возврата покажут один раз"))
  }
  /// Makes licenses under an agreement.
  public var generate: ActionWords {
    words.action(
      en: ("generate licenses", "Generate licenses under the enterprise agreement"),
      ru: ("выпустить", "Выпустить лицензии по корпоративному соглашению"))
  }
  /// Takes what was used beyond the purchase into it.
  public var trueForward: ActionWords {
    words.action(
      en: ("true forward", "True the enterprise agreement forward, on its day or after"),
      ru: ("пересчитать", "Пересчитать корпоративное соглашение, когда подошёл срок"))
  }
  /// Gives keys a virtual account.
  public var assignKeys: ActionWords {
    words.action(
      en: ("assign key", "Assign the key or the marked ones to a virtual account"),
      ru: ("назначить ключ", "Назначить ключ или отмеченные виртуальному аккаунту"))
  }
  /// Makes keys licenses.
  public var convertKeys: ActionWords {
    words.action(
      en: ("convert key", "Convert the key or the marked ones into licenses, once"),
      ru: ("преобразовать", "Преобразовать ключ или отмеченные в лицензии, один раз"))
  }
  /// Takes note of an alert.
  public var acknowledge: ActionWords {
    words.action(
      en: ("take note", "Take note of the alert for everybody, until it gets worse"),
      ru: ("к сведению", "Принять предупреждение к сведению за всех, пока не станет хуже"))
  }
  /// Opens what closes an alert.
  public var fixAlert: ActionWords {
    words.action(
      en: ("fix it", "Open what closes the alert, else everything about it"),
      ru: ("исправить", "Открыть то, что снимет предупреждение, иначе — подробности"))
  }
}
