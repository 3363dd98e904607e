extension ActionPhrases {
  /// One character to the left.
  public var cursorLeft: ActionWords {
    words.action(
      en: ("left", "One character to the left"),
      ru: ("влево", "На символ влево"))
  }
  /// One character to the right.
  public var cursorRight: ActionWords {
    words.action(
      en: ("right", "One character to the right"),
      ru: ("вправо", "На символ вправо"))
  }
  /// Before the text.
  public var textStart: ActionWords {
    words.action(
      en: ("start", "To the start of the text"),
      ru: ("в начало", "К началу текста"))
  }
  /// Behind the text.
  public var textEnd: ActionWords {
    words.action(
      en: ("end", "To the end of the text"),
      ru: ("в конец", "К концу текста"))
  }
  /// Takes a character away.
  public var deleteBackward: ActionWords {
    words.action(
      en: ("delete", "Delete the character before the cursor"),
      ru: ("стереть", "Стереть символ перед курсором"))
  }
  /// Takes a word away.
  public var deleteWord: ActionWords {
    words.action(
      en: ("delete word", "Delete the word before the cursor"),
      ru: ("стереть слово", "Стереть слово перед курсором"))
  }
  /// Takes all text away.
  public var clearText: ActionWords {
    words.action(
      en: ("clear", "Delete all of the text"),
      ru: ("очистить", "Стереть весь текст"))
  }
}
