/// What keeps a move from going on, said inside its dialog.
public struct MoveProblemPhrases: Hashable, Sendable {
  let words: Phrases

  /// No side that gives.
  public var noSource: String {
    words.text(en: "Choose the account that gives.", ru: "Выберите аккаунт-источник.")
  }
  /// No side that gets.
  public var noTarget: String {
    words.text(en: "Choose the account that gets.", ru: "Выберите аккаунт-получатель.")
  }
  /// No number.
  public var noQuantity: String { words.text(en: "Type how many.", ru: "Укажите количество.") }
  /// No account has such a name.
  public func nothingMatches(_ typed: String) -> String {
    words.text(
      en: "No account matches \(words.quoted(typed)).",
      ru: "Нет аккаунта, похожего на \(words.quoted(typed)).")
  }
  /// So many units need a reason.
  public func reasonRequired(above limit: Int) -> String {
    words.text(
      en: "Moving more than \(words.count(limit, .license)) needs a reason.",
      ru: "Перенос больше \(words.count(limit, .licenseOf)) требует причины.")
  }
  /// The number typed is not that of the lines.
  public func wrongCount(_ lines: Int) -> String {
    words.text(
      en: "That is not it: the move has \(words.count(lines, .line)).",
      ru: "Неверно: в переносе \(words.count(lines, .line)).")
  }
  /// The figures changed since the preview; the ones shown are new.
  public var changedMeanwhile: String {
    words.text(
      en: "The figures changed meanwhile; these are the new ones.",
      ru: "Тем временем данные изменились; показаны новые.")
  }
}

/// The words of the question before an undo or a redo.
public struct UndoPhrases: Hashable, Sendable {
  let words: Phrases

  /// The title of an undo.
  public var undoTitle: String { words.text(en: "Undo", ru: "Отмена переноса") }
  /// The title of a redo.
  public var redoTitle: String { words.text(en: "Redo", ru: "Повтор переноса") }
  /// The log is being searched.
  public var looking: String {
    words.text(en: "Looking for your latest move…", ru: "Ищу ваш последний перенос…")
  }
  /// The question of an undo.
  public var undoQuestion: String {
    words.text(
      en: "Undo this move?",
      ru: "Отменить этот перенос?")
  }
  /// The question of a redo.
  public var redoQuestion: String {
    words.text(
      en: "Redo this move?",
      ru: "Повторить этот перенос?")
  }
  /// Only a part can go back.
  public func part(_ possible: Int, of asked: Int) -> String {
    words.text(
      en:
        "Only \(words.number(possible)) of \(words.number(asked)) can go back. Only those?",
      ru:
        "Вернуть можно \(words.number(possible)) из \(words.number(asked)). Только их?"
    )
  }
}

extension Phrases {
  /// What keeps a move from going on.
  public var moveProblems: MoveProblemPhrases { MoveProblemPhrases(words: self) }
  /// The words of the question before an undo or a redo.
  public var undo: UndoPhrases { UndoPhrases(words: self) }
}
