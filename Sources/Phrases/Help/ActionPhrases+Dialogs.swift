extension ActionPhrases {
  /// Goes on to the next step.
  public var accept: ActionWords {
    words.action(
      en: ("go on", "Take it and go on"),
      ru: ("далее", "Принять и продолжить"))
  }
  /// Goes one step back, or leaves without changing anything.
  public var cancel: ActionWords {
    words.action(
      en: ("cancel", "Back, without changing anything"),
      ru: ("отмена", "Назад, ничего не меняя"))
  }
  /// Makes the change.
  public var confirm: ActionWords {
    words.action(
      en: ("yes, do it", "Make the change"),
      ru: ("да, выполнить", "Выполнить изменение"))
  }
  /// To the next field of a dialog.
  public var nextField: ActionWords {
    words.action(
      en: ("next field", "To the next field"),
      ru: ("след. поле", "К следующему полю"))
  }
  /// To the previous field of a dialog.
  public var previousField: ActionWords {
    words.action(
      en: ("previous field", "To the previous field"),
      ru: ("пред. поле", "К предыдущему полю"))
  }
  /// The next choice of a field.
  public var nextChoice: ActionWords {
    words.action(
      en: ("choose", "The next choice"),
      ru: ("выбрать", "Следующий вариант"))
  }
  /// The previous choice of a field.
  public var previousChoice: ActionWords {
    words.action(
      en: ("choose back", "The previous choice"),
      ru: ("предыдущий", "Предыдущий вариант"))
  }
  /// To the next line of a move.
  public var nextLine: ActionWords {
    words.action(
      en: ("next line", "To the next line of the move"),
      ru: ("след. строка", "К следующей строке переноса"))
  }
  /// To the previous line of a move.
  public var previousLine: ActionWords {
    words.action(
      en: ("previous line", "To the previous line of the move"),
      ru: ("пред. строка", "К предыдущей строке переноса"))
  }
  /// One more.
  public var increase: ActionWords {
    words.action(
      en: ("more", "One more"),
      ru: ("больше", "На одну больше"))
  }
  /// One fewer.
  public var decrease: ActionWords {
    words.action(
      en: ("fewer", "One fewer"),
      ru: ("меньше", "На одну меньше"))
  }
  /// As many as are proposed.
  public var takeProposed: ActionWords {
    words.action(
      en: ("proposed", "As many as close the gap"),
      ru: ("по нехватке", "Сколько нужно, чтобы закрыть нехватку"))
  }
  /// As many as can move.
  public var takeAll: ActionWords {
    words.action(
      en: ("most", "As many as the source can give"),
      ru: ("максимум", "Сколько может отдать источник"))
  }
}
