public import Licensing

extension Phrases {
  /// What is wrong with a log or its tables, and what helps.
  public func words(for problem: VerificationProblem) -> RefusalWords {
    let found = finding(problem)
    return RefusalWords(
      cause: text(en: "Not verified: \(found).", ru: "Проверка не пройдена: \(found)."),
      remedy: remedy(for: problem))
  }

  private func finding(_ problem: VerificationProblem) -> String {
    switch problem {
    case .gap(let expected):
      text(en: "event \(expected) is missing", ru: "нет события \(expected)")
    case .altered(let sequence):
      text(
        en: "event \(sequence) is not what was written",
        ru: "событие \(sequence) не то, что было записано")
    case .timeBackwards(let sequence):
      text(
        en: "event \(sequence) is earlier than the one before it",
        ru: "событие \(sequence) раньше предыдущего")
    case .unreadable(let sequence):
      text(en: "event \(sequence) can't be read", ru: "событие \(sequence) не читается")
    case .contradiction(let sequence):
      text(
        en: "event \(sequence) contradicts what was before it",
        ru: "событие \(sequence) противоречит тому, что было до него")
    case .tableDiffers(let table, let record, let last):
      text(
        en: "table \(table), record \(quoted(record)), is not what the log makes of it; "
          + "event \(last) was the last to change it",
        ru: "запись \(quoted(record)) таблицы \(table) не та, что следует из журнала; "
          + "последним её меняло событие \(last)")
    case .truncated(let remembered):
      text(
        en: "the log ends before the remembered event \(remembered)",
        ru: "журнал кончается до запомненного события \(remembered)")
    case .rolledBack(let remembered):
      text(
        en: "event \(remembered) is another one than was remembered",
        ru: "событие \(remembered) не то, что было запомнено")
    }
  }

  private func remedy(for problem: VerificationProblem) -> String {
    switch problem {
    case .tableDiffers:
      text(
        en: "The log is whole: `verify --rebuild` makes the tables anew from it.",
        ru: "Журнал цел: `verify --rebuild` построит таблицы заново.")
    case .gap, .altered, .timeBackwards, .unreadable, .contradiction, .truncated, .rolledBack:
      text(
        en: "Keep this file as evidence and restore a backup that verifies.",
        ru: "Сохраните этот файл как улику и восстановите проверенную копию.")
    }
  }
}

extension VerificationProblem {
  /// The evidence as named facts.
  var evidence: [Evidence] {
    switch self {
    case .gap(let sequence): [.text("problem", "gap"), .sequence("seq", sequence)]
    case .altered(let sequence): [.text("problem", "altered"), .sequence("seq", sequence)]
    case .timeBackwards(let sequence):
      [.text("problem", "timeBackwards"), .sequence("seq", sequence)]
    case .unreadable(let sequence): [.text("problem", "unreadable"), .sequence("seq", sequence)]
    case .contradiction(let sequence):
      [.text("problem", "contradiction"), .sequence("seq", sequence)]
    case .tableDiffers(let table, let record, let last):
      [
        .text("problem", "tableDiffers"), .text("table", table), .text("record", record),
        .sequence("seq", last),
      ]
    case .truncated(let sequence): [.text("problem", "truncated"), .sequence("seq", sequence)]
    case .rolledBack(let sequence): [.text("problem", "rolledBack"), .sequence("seq", sequence)]
    }
  }
}
