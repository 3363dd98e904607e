extension ActionPhrases {
  /// One row up.
  public var cursorUp: ActionWords {
    words.action(
      en: ("up", "One row up"),
      ru: ("вверх", "На строку вверх"))
  }
  /// One row down.
  public var cursorDown: ActionWords {
    words.action(
      en: ("down", "One row down"),
      ru: ("вниз", "На строку вниз"))
  }
  /// One screen up.
  public var pageUp: ActionWords {
    words.action(
      en: ("page up", "One page up"),
      ru: ("страница вверх", "На страницу вверх"))
  }
  /// One screen down.
  public var pageDown: ActionWords {
    words.action(
      en: ("page down", "One page down"),
      ru: ("страница вниз", "На страницу вниз"))
  }
  /// To the first row.
  public var home: ActionWords {
    words.action(
      en: ("first", "To the first row"),
      ru: ("начало", "К первой строке"))
  }
  /// To the last row.
  public var end: ActionWords {
    words.action(
      en: ("last", "To the last row"),
      ru: ("конец", "К последней строке"))
  }
  /// Opens a branch of the tree.
  public var expand: ActionWords {
    words.action(
      en: ("open", "Open the account"),
      ru: ("раскрыть", "Раскрыть аккаунт"))
  }
  /// Closes a branch of the tree.
  public var collapse: ActionWords {
    words.action(
      en: ("close", "Close the account"),
      ru: ("свернуть", "Свернуть аккаунт"))
  }
  /// Opens or closes a branch of the tree.
  public var toggleExpand: ActionWords {
    words.action(
      en: ("open/close", "Open or close the account"),
      ru: ("раскрыть/свернуть", "Раскрыть или свернуть аккаунт"))
  }
}
