/// What keys do: a short form for the footer, a long one for the help.
public struct ActionPhrases: Hashable, Sendable {
  let words: Phrases

  /// Opens the move dialog.
  public var move: ActionWords {
    words.action(
      en: ("move", "Move licenses of the selected or marked rows"),
      ru: ("перенос", "Перенести лицензии выбранной строки или отмеченных"))
  }
  /// Takes a move back.
  public var undo: ActionWords {
    words.action(
      en: ("undo", "Undo your latest move"),
      ru: ("отменить", "Отменить ваш последний перенос"))
  }
  /// Makes a move again.
  public var redo: ActionWords {
    words.action(
      en: ("redo", "Redo the move that was undone"),
      ru: ("повторить", "Повторить отменённый перенос"))
  }
  /// Marks a row.
  public var mark: ActionWords {
    words.action(
      en: ("mark", "Mark the row, to move several at once"),
      ru: ("отметить", "Отметить строку, чтобы перенести несколько сразу"))
  }
  /// Takes all marks away.
  public var clearMarks: ActionWords {
    words.action(
      en: ("clear marks", "Take all marks away"),
      ru: ("снять отметки", "Снять все отметки"))
  }
  /// Opens the filter.
  public var filter: ActionWords {
    words.action(
      en: ("filter", "Filter the pane"),
      ru: ("фильтр", "Отфильтровать панель"))
  }
  /// Clears the filter.
  public var clearFilter: ActionWords {
    words.action(
      en: ("clear filter", "Show everything again"),
      ru: ("снять фильтр", "Снова показать всё"))
  }
  /// Sorts by the next column.
  public var sort: ActionWords {
    words.action(
      en: ("sort", "Sort by the next column"),
      ru: ("порядок", "Сортировать по следующему столбцу"))
  }
  /// Turns the sorting around.
  public var sortReverse: ActionWords {
    words.action(
      en: ("reverse", "Turn the sorting around"),
      ru: ("обратно", "Обратный порядок сортировки"))
  }
  /// Shows what has arrived.
  public var refresh: ActionWords {
    words.action(
      en: ("refresh", "Show what has arrived"),
      ru: ("обновить", "Показать поступившее"))
  }
  /// Turns read-only on and off.
  public var readOnly: ActionWords {
    words.action(
      en: ("read-only", "Turn read-only on or off"),
      ru: ("только чтение", "Включить или выключить режим «только чтение»"))
  }
}

/// What a key does, in two lengths.
public struct ActionWords: Hashable, Sendable {
  /// One or two words, for the footer.
  public let short: String
  /// A phrase for the help, without a full stop.
  public let long: String

  /// Says what a key does.
  public init(short: String, long: String) {
    (self.short, self.long) = (short, long)
  }
}

extension Phrases {
  /// What keys do.
  public var actions: ActionPhrases { ActionPhrases(words: self) }

  /// An action's two phrases in the language that is spoken.
  func action(
    en: (short: String, long: String), ru: (short: String, long: String)
  ) -> ActionWords {
    let words =
      switch language {
      case .english: en
      case .russian: ru
      }
    return ActionWords(short: typography.set(words.short), long: typography.set(words.long))
  }
}
