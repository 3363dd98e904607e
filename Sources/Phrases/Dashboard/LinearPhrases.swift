/// The words of the dashboard line by line.
public struct LinearPhrases: Hashable, Sendable {
  let words: Phrases

  /// How to go on, at the start.
  public var welcome: String {
    words.text(
      en: "Type a command, ? for help, or quit.", ru: "Введите команду, ? — справка, quit — выход.")
  }

  /// What can be typed while a list is in front.
  public var help: [String] {
    words.text(
      en: """
        Enter: the next page. A number: choose that row. A key such as m, z or s does what it does
        in the dashboard. /TEXT filters, / shows everything again. ?TEXT looks for a command.
        Commands, with or without a colon in front:
        """,
      ru: """
        Enter — следующая страница. Число — выбрать строку. Клавиша, например m, z или s,
        делает то же, что на экране. /ТЕКСТ — фильтр, / — показать всё. ?ТЕКСТ — найти команду.
        Команды, с двоеточием или без него:
        """
    ).split(separator: "\n").map(String.init)
  }

  /// What can be typed while a field is being filled in.
  public var fields: String {
    words.text(
      en: "Type the value. + next field, - previous, > or < next or previous choice, "
        + "Enter goes on, . cancels.",
      ru: "Введите значение. + следующее поле, - предыдущее, > и < — выбор, "
        + "Enter — дальше, . — отмена.")
  }

  /// What answers a question.
  public var question: String {
    words.text(
      en: "Type yes to do it; anything else does nothing.",
      ru: "Введите «да», чтобы выполнить; любой другой ответ ничего не сделает.")
  }

  /// What goes on from something that is only told.
  public var goesOn: String {
    words.text(en: "Enter goes on.", ru: "Enter — дальше.")
  }

  /// There is no row of that number.
  public func noRow(_ number: Int) -> String {
    words.text(en: "There is no row \(number).", ru: "Строки \(number) нет.")
  }
}

extension Phrases {
  /// The words of the dashboard line by line.
  public var linear: LinearPhrases { LinearPhrases(words: self) }
}
