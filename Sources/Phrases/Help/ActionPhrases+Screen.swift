extension ActionPhrases {
  /// Goes to the next pane.
  public var focusNext: ActionWords {
    words.action(
      en: ("pane", "Go to the next pane"),
      ru: ("панель", "К следующей панели"))
  }
  /// Goes to the pane before.
  public var focusPrevious: ActionWords {
    words.action(
      en: ("pane back", "Go to the previous pane"),
      ru: ("панель назад", "К предыдущей панели"))
  }
  /// Makes the pane larger.
  public var zoomIn: ActionWords {
    words.action(
      en: ("zoom", "Give the pane more room"),
      ru: ("крупнее", "Увеличить панель"))
  }
  /// Makes the pane smaller.
  public var zoomOut: ActionWords {
    words.action(
      en: ("shrink", "Give the pane less room"),
      ru: ("мельче", "Уменьшить панель"))
  }
  /// Opens the help.
  public var help: ActionWords {
    words.action(
      en: ("help", "Show what the keys do"),
      ru: ("справка", "Показать, что делают клавиши"))
  }
  /// Leaves the program.
  public var quit: ActionWords {
    words.action(
      en: ("quit", "Leave the program"),
      ru: ("выход", "Выйти из программы"))
  }
  /// Draws the screen anew.
  public var repaint: ActionWords {
    words.action(
      en: ("repaint", "Draw the screen anew"),
      ru: ("перерисовать", "Перерисовать экран"))
  }
  /// Stops the program for a while.
  public var suspend: ActionWords {
    words.action(
      en: ("suspend", "Suspend the program"),
      ru: ("приостановить", "Приостановить программу"))
  }

  /// Goes to a pane by its number.
  public func focus(_ title: String) -> ActionWords {
    words.action(
      en: (title, "Go to the pane \(words.quoted(title))"),
      ru: (title, "К панели \(words.quoted(title))"))
  }
}
