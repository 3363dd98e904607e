extension ActionPhrases {
  /// Shows everything about a record.
  public var details: ActionWords {
    words.action(
      en: ("details", "Show everything about the record"),
      ru: ("подробности", "Показать о записи всё"))
  }
  /// Back to the panes.
  public var back: ActionWords {
    words.action(
      en: ("back", "Back to the four panes"),
      ru: ("назад", "Назад к четырём панелям"))
  }
  /// Copies the row.
  public var copyRow: ActionWords {
    words.action(
      en: ("copy", "Copy the row to the clipboard"),
      ru: ("копировать", "Скопировать строку в буфер обмена"))
  }
  /// Opens the line behind the colon.
  public var commandLine: ActionWords {
    words.action(
      en: ("command", "Type a command or open a view by its name"),
      ru: ("команда", "Ввести команду или открыть раздел по имени"))
  }
  /// Sends a form.
  public var submit: ActionWords {
    words.action(
      en: ("send", "Check the form and go on"),
      ru: ("отправить", "Проверить форму и продолжить"))
  }
  /// Turns a check mark on or off.
  public var toggleCheck: ActionWords {
    words.action(
      en: ("check", "Set the check mark or take it away"),
      ru: ("галочка", "Поставить галочку или снять её"))
  }
  /// Takes the next candidate.
  public var complete: ActionWords {
    words.action(
      en: ("complete", "Complete what is typed"),
      ru: ("дополнить", "Дополнить введённое"))
  }
  /// Takes the candidate before.
  public var completeBack: ActionWords {
    words.action(
      en: ("complete back", "Complete with the candidate before"),
      ru: ("дополнить назад", "Дополнить предыдущим вариантом"))
  }
  /// An earlier command.
  public var earlierCommand: ActionWords {
    words.action(
      en: ("earlier", "An earlier command"),
      ru: ("прежняя", "Более ранняя команда"))
  }
  /// A later command.
  public var laterCommand: ActionWords {
    words.action(
      en: ("later", "A later command"),
      ru: ("следующая", "Более поздняя команда"))
  }
}
