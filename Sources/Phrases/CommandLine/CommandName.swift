/// A command of the command line, under the name it is typed.
public enum CommandName: String, Hashable, Sendable, CaseIterable {
  case demo, dashboard, summary, accounts, inventory, lots, orders, events, move, undo, redo
  case `import`, verify, whoami, serve, export, backup, restore, doctor
}

extension Phrases {
  /// What a command does, in one line of the help.
  public func abstract(_ command: CommandName) -> String {
    switch command {
    case .demo:
      text(
        en: "Open the dashboard on a made-up company.",
        ru: "Открыть панель на вымышленной компании.")
    case .dashboard: text(en: "Open the dashboard.", ru: "Открыть панель.")
    case .summary:
      text(en: "Print what a smart account comes to.", ru: "Показать итоги смарт-аккаунта.")
    case .accounts:
      text(
        en: "List smart accounts and their virtual accounts.",
        ru: "Перечислить смарт-аккаунты и их виртуальные аккаунты.")
    case .inventory:
      text(
        en: "List who holds and uses how many of which license.",
        ru: "Показать, где сколько лицензий есть и занято.")
    case .lots:
      text(
        en: "List the lots of a license in a virtual account.",
        ru: "Перечислить партии лицензии в виртуальном аккаунте.")
    case .orders: text(en: "List order lines.", ru: "Перечислить строки заказов.")
    case .events: text(en: "Print the event log.", ru: "Показать журнал событий.")
    case .move:
      text(
        en: "Move licenses between virtual accounts.",
        ru: "Перенести лицензии между виртуальными аккаунтами.")
    case .undo: text(en: "Undo a move.", ru: "Отменить перенос.")
    case .redo: text(en: "Redo an undone move.", ru: "Повторить отменённый перенос.")
    case .import:
      text(
        en: "Import saved API answers or CSV files.",
        ru: "Импортировать сохранённые ответы API или файлы CSV.")
    case .verify:
      text(
        en: "Check the log and that it gives the same tables.",
        ru: "Проверить журнал и совпадение таблиц с ним.")
    case .whoami: text(en: "Print who you are here.", ru: "Показать, кто вы здесь.")
    case .serve: text(en: "Serve a database to others.", ru: "Обслуживать базу данных для других.")
    case .export: text(en: "Write the inventory to a file.", ru: "Записать лицензии в файл.")
    case .backup: text(en: "Back the database up.", ru: "Создать резервную копию базы.")
    case .restore:
      text(
        en: "Put a proved backup in the database's place.",
        ru: "Восстановить базу из проверенной копии.")
    case .doctor: text(en: "Examine a database.", ru: "Обследовать базу данных.")
    }
  }

  /// What the program is, above its help.
  public var programAbstract: String {
    text(
      en: "Software licenses of a company: who holds, uses and misses how many, and moving them.",
      ru: "Лицензии компании: где сколько есть, занято и не хватает — и как их перенести.")
  }
}
