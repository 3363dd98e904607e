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
  /// Lets clicks and the wheel come here, or leaves them to the terminal.
  public var mouse: ActionWords {
    words.action(
      en: ("mouse", "Turn the mouse on or off"), ru: ("мышь", "Включить или выключить мышь"))
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

extension ActionPhrases {
  /// Adds a record.
  public var addRecord: ActionWords {
    words.action(
      en: ("add", "Add a record to the view"),
      ru: ("добавить", "Добавить запись в раздел"))
  }
  /// Edits a record.
  public var editRecord: ActionWords {
    words.action(
      en: ("edit", "Edit the record"),
      ru: ("изменить", "Изменить запись"))
  }
  /// Removes a record.
  public var removeRecord: ActionWords {
    words.action(
      en: ("remove", "Remove the record, or take away what it gives"),
      ru: ("убрать", "Удалить запись или отозвать то, что она даёт"))
  }
  /// Makes a virtual account the default.
  public var makeDefault: ActionWords {
    words.action(
      en: ("make default", "Make it the default virtual account"),
      ru: ("по умолчанию", "Сделать аккаунтом по умолчанию"))
  }
  /// Shuts somebody out.
  public var disableUser: ActionWords {
    words.action(
      en: ("disable", "Disable the user"),
      ru: ("отключить", "Отключить пользователя"))
  }
  /// Lets somebody in again.
  public var enableUser: ActionWords {
    words.action(
      en: ("enable", "Enable the user again"),
      ru: ("включить", "Снова включить пользователя"))
  }
  /// Accepts the agreement.
  public var acceptAgreement: ActionWords {
    words.action(
      en: ("accept", "Accept the agreement for the account"),
      ru: ("принять", "Принять соглашение для аккаунта"))
  }
  /// Renames the account.
  public var renameAccount: ActionWords {
    words.action(
      en: ("rename account", "Give the smart account another name"),
      ru: ("переименовать аккаунт", "Дать смарт-аккаунту другое имя"))
  }
  /// Redeems a code.
  public var redeemCode: ActionWords {
    words.action(
      en: ("redeem code", "Redeem a code that was sent to you"),
      ru: ("погасить код", "Погасить присланный вам код"))
  }
}
