public import Licensing

/// The words of the line behind `:`: the names of its commands and what it says.
public struct CommandPhrases: Hashable, Sendable {
  let words: Phrases

  /// Goes to the tree of accounts.
  public var accounts: String { words.text(en: "accounts", ru: "аккаунты") }
  /// Goes to the licenses.
  public var inventory: String { words.text(en: "inventory", ru: "лицензии") }
  /// Goes to the orders.
  public var orders: String { words.text(en: "orders", ru: "заказы") }
  /// Goes to the log.
  public var events: String { words.text(en: "events", ru: "журнал") }

  /// Opens the view of a kind of records.
  public func view(_ kind: RecordKind) -> String {
    switch kind {
    case .instances: words.text(en: "instances", ru: "экземпляры")
    case .virtualAccounts: words.text(en: "virtual-accounts", ru: "виртуальные-аккаунты")
    case .users: words.text(en: "users", ru: "пользователи")
    case .agreements: words.text(en: "agreements", ru: "соглашения")
    case .tokens: words.text(en: "tokens", ru: "токены")
    case .reservations: words.text(en: "reservations", ru: "резервы")
    case .enterpriseAgreements: words.text(en: "enterprise", ru: "корпоративные")
    case .traditionalLicenses: words.text(en: "traditional", ru: "традиционные")
    case .needs: words.text(en: "needs", ru: "потребности")
    case .requests: words.text(en: "requests", ru: "запросы")
    case .accessRequests: words.text(en: "access", ru: "доступ")
    case .alerts: words.text(en: "alerts", ru: "предупреждения")
    }
  }

  /// What opening a view does.
  public func opens(_ title: String) -> String {
    words.text(en: "Open the view \(words.quoted(title))", ru: "Открыть \(words.quoted(title))")
  }

  /// Opens the grid of balances.
  public var matrix: String { words.text(en: "matrix", ru: "матрица") }
  /// Saves a view.
  public var saveView: String { words.text(en: "save", ru: "сохранить") }
  /// What that does.
  public var saveViewHelp: String {
    words.text(
      en: "Save the list's filter, order and columns under a NAME, for everybody",
      ru: "Сохранить фильтр, порядок и столбцы под ИМЕНЕМ, для всех")
  }
  /// Shows a saved view.
  public var openView: String { words.text(en: "view", ru: "вид") }
  /// What that does.
  public var openViewHelp: String {
    words.text(en: "Look as it was saved under a NAME", ru: "Показать вид, сохранённый под ИМЕНЕМ")
  }
  /// Forgets a saved view.
  public var deleteView: String { words.text(en: "delete-view", ru: "удалить-вид") }
  /// What that does.
  public var deleteViewHelp: String {
    words.text(en: "Delete the saved view NAME", ru: "Удалить сохранённый вид ИМЯ")
  }

  /// A view was saved.
  public func viewSaved(_ name: String) -> String {
    words.text(
      en: "Saved as \(words.quoted(name)); “:view \(name)” shows it.",
      ru: "Сохранено как \(words.quoted(name)); «:вид \(name)» покажет это.")
  }
  /// A view was deleted.
  public func viewDeleted(_ name: String) -> String {
    words.text(
      en: "The saved view \(words.quoted(name)) is deleted.",
      ru: "Сохранённый вид \(words.quoted(name)) удалён.")
  }
  /// There is no saved view of that name.
  public func unknownView(_ name: String) -> String {
    words.text(
      en: "There is no saved view \(words.quoted(name)); Tab shows which there are.",
      ru: "Нет сохранённого вида \(words.quoted(name)); Tab покажет, какие есть.")
  }
  /// The place of the last session could not be read.
  public var placeNotRead: String {
    words.text(
      en: "Where you were last time could not be read; the dashboard begins anew.",
      ru: "Не удалось прочитать, где вы были в прошлый раз; начинаем сначала.")
  }

  /// Writes the screen into a file.
  public var saveDisplay: String {
    words.text(en: "save-display", ru: "сохранить-экран")
  }
  /// What that does.
  public var saveDisplayHelp: String {
    words.text(en: "Write the screen as text into a FILE", ru: "Записать экран текстом в ФАЙЛ")
  }
  /// Changes the theme.
  public var theme: String { words.text(en: "theme", ru: "тема") }
  /// What that does.
  public var themeHelp: String {
    words.text(en: "Look as the theme NAME says", ru: "Включить тему по ИМЕНИ")
  }

  /// There is no command of that name.
  public func unknown(_ name: String, nearest: String?) -> String {
    let hint = nearest.map(meant) ?? ""
    return words.text(
      en: "There is no command \(words.quoted(name)).", ru: "Нет команды \(words.quoted(name)).")
      + hint
  }

  /// More than one command begins so.
  public func ambiguous(_ text: String, _ names: [String]) -> String {
    words.text(
      en: "\(words.quoted(text)) begins more than one command: \(words.list(names)).",
      ru: "С \(words.quoted(text)) начинается несколько команд: \(words.list(names)).")
  }

  /// There is no theme of that name.
  public func unknownTheme(_ name: String, nearest: String?) -> String {
    let hint = nearest.map(meant) ?? ""
    return words.text(
      en: "There is no theme \(words.quoted(name)).", ru: "Нет темы \(words.quoted(name)).") + hint
  }

  private func meant(_ name: String) -> String {
    words.text(
      en: " Did you mean \(words.quoted(name))?",
      ru: " Возможно, имелось в виду \(words.quoted(name))?")
  }

  /// Something has to follow the command's name.
  public func argumentMissing(_ name: String) -> String {
    words.text(
      en: "\(words.quoted(name)) needs a name behind it; Tab shows which there are.",
      ru: "После \(words.quoted(name)) нужно имя; Tab покажет, какие есть.")
  }

  /// Nothing may follow the command's name.
  public func argumentNotTaken(_ name: String) -> String {
    words.text(
      en: "Nothing can follow \(words.quoted(name)).",
      ru: "После \(words.quoted(name)) ничего не указывают.")
  }

  /// The screen was written into a file.
  public func displaySaved(_ path: String) -> String {
    words.text(
      en: "The screen is in \(words.quoted(path)).", ru: "Экран записан в \(words.quoted(path)).")
  }

  /// There is something of that name already.
  public func displayFileExists(_ path: String) -> String {
    words.text(
      en: "\(words.quoted(path)) exists already; choose another name.",
      ru: "\(words.quoted(path)) уже существует; выберите другое имя.")
  }

  /// The screen could not be written.
  public func displayNotSaved(_ path: String, _ detail: String) -> String {
    words.text(
      en: "The screen could not be written into \(words.quoted(path)): \(detail).",
      ru: "Не удалось записать экран в \(words.quoted(path)): \(detail).")
  }
}

extension Phrases {
  /// The words of the line behind `:`.
  public var commands: CommandPhrases { CommandPhrases(words: self) }
}
