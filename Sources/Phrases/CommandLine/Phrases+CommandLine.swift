public import Licensing

/// What the commands print around their data.
public struct CommandLinePhrases: Hashable, Sendable {
  let words: Phrases

  /// Before a refusal on the error stream.
  public func failure(_ refusal: RefusalWords) -> String { "smartdeck: \(refusal.sentence)" }

  /// A dry run's heading.
  public var dryRun: String {
    words.text(
      en: "This would happen; nothing was changed:",
      ru: "Произошло бы следующее; ничего не изменено:")
  }

  /// A finished move.
  public func moved(_ quantity: Int, _ sequence: SequenceNumber) -> String {
    words.notices.moved(quantity, sequence)
  }

  /// A line of a move: how many of what, from where to where.
  public func line(_ quantity: Int, _ license: Name, _ source: Name, _ target: Name) -> String {
    let sign = words.typography == .full ? "×" : "x"
    return "\(words.number(quantity)) \(sign) \(words.quoted(license)): "
      + "\(words.quoted(source)) \(words.typography.arrow) \(words.quoted(target))"
  }

  /// A warning before a shortage that a move creates.
  public func createdShortage(_ units: Int, _ license: Name, _ account: Name) -> String {
    words.text(
      en:
        "Warning: \(words.quoted(account)) will lack \(words.number(units)) "
        + "of \(words.quoted(license)).",
      ru:
        "Внимание: в \(words.quoted(account)) не хватит \(words.number(units)) "
        + "\(words.quoted(license))."
    )
  }

  /// The log is whole and gives the same tables.
  public func verified(_ events: Int) -> String {
    words.text(
      en:
        "Verified: \(words.count(events, .event)); the chain is whole "
        + "and replaying it gives the same tables.",
      ru: "Проверено: \(words.count(events, .event)); цепочка цела, таблицы совпадают с журналом.")
  }

  /// What `move` takes.
  public var moveUsage: String {
    words.text(
      en: "Give LICENSE QUANTITY --from NAME --to NAME, or --file with a list, not both.",
      ru: "Укажите ЛИЦЕНЗИЯ КОЛИЧЕСТВО --from ИМЯ --to ИМЯ либо --file со списком, но не вместе.")
  }

  /// The reason of a list that is applied without another one.
  public func listReason(_ file: String) -> String {
    words.text(en: "transfer list \(file)", ru: "список переносов \(file)")
  }

  /// Nothing answers a question.
  public var nothingFound: String { words.text(en: "Nothing found.", ru: "Ничего не найдено.") }

  /// Why the dashboard can't be drawn on this terminal.
  public func unknownTerminal(_ name: String) -> RefusalWords {
    words.refusal(
      en: (
        "The terminal \(words.quoted(name)) is not known here.",
        "Set TERM to one that is, for instance xterm-256color, "
          + "or pipe the output to print the dashboard once."
      ),
      ru: (
        "Терминал \(words.quoted(name)) здесь неизвестен.",
        "Задайте TERM, например xterm-256color, "
          + "или перенаправьте вывод, чтобы напечатать панель один раз."
      ))
  }

  /// A language that is not spoken here.
  public func unknownLanguage(_ name: String) -> RefusalWords {
    words.refusal(
      en: ("The language \(words.quoted(name)) is not spoken here.", "Choose en or ru."),
      ru: ("Язык \(words.quoted(name)) здесь не поддерживается.", "Выберите en или ru."))
  }
}

/// The names of a summary's figures, for people.
public struct SummaryPhrases: Hashable, Sendable {
  let words: Phrases

  /// How many virtual accounts.
  public var virtualAccounts: String {
    words.text(en: "Virtual accounts", ru: "Виртуальные аккаунты")
  }
  /// How many licenses are named.
  public var licenses: String { words.text(en: "Licenses", ru: "Виды лицензий") }
  /// How many rows.
  public var rows: String { words.text(en: "Rows", ru: "Строки") }
  /// How many rows are short.
  public var rowsShort: String { words.text(en: "Rows short", ru: "Строки с нехваткой") }
  /// How many rows have a surplus.
  public var rowsSurplus: String { words.text(en: "Rows with unused", ru: "Строки со свободными") }
  /// Units held.
  public var entitled: String { words.text(en: "Entitled", ru: "Всего") }
  /// Units used.
  public var inUse: String { words.text(en: "In use", ru: "Занято") }
  /// Units unused.
  public var surplus: String { words.text(en: "Unused", ru: "Свободно") }
  /// Units missing.
  public var shortage: String { words.text(en: "Shortage", ru: "Нехватка") }
  /// Of them, those that moves can close.
  public var movable: String { words.text(en: "  closed by moving", ru: "  закроет перенос") }
  /// Of them, those that only buying closes.
  public var toBuy: String { words.text(en: "  to buy", ru: "  нужно купить") }
  /// Units that count later.
  public var pending: String { words.text(en: "Pending", ru: "Ожидает") }
  /// Units that ended.
  public var expired: String { words.text(en: "Expired", ru: "Истекло") }
  /// Product instances.
  public var instances: String { words.text(en: "Product instances", ru: "Экземпляры продукта") }
  /// The last event.
  public var sequence: String { words.text(en: "Last event", ru: "Последнее событие") }
}

extension Phrases {
  /// What the commands print around their data.
  public var commandLine: CommandLinePhrases { CommandLinePhrases(words: self) }
  /// The names of a summary's figures.
  public var summary: SummaryPhrases { SummaryPhrases(words: self) }
}
