public import Licensing

/// The words of the palette, of the columns and of the grid of balances.
public struct FindingPhrases: Hashable, Sendable {
  let words: Phrases

  /// The palette's title.
  public var title: String { words.text(en: "Find anything", ru: "Найти что угодно") }
  /// What may be typed, while nothing is.
  public var example: String {
    words.text(
      en: "an action, account, license, order or device",
      ru: "действие, аккаунт, лицензия, заказ или устройство")
  }
  /// The database is still being asked.
  public var searching: String { words.text(en: "searching…", ru: "поиск…") }
  /// Nothing bears such a name.
  public var nothing: String {
    words.text(en: "Nothing is called that.", ru: "Ничего с таким названием.")
  }

  /// What sort of thing was found.
  public func kind(of thing: FoundThing.Thing) -> String {
    switch thing {
    case .smartAccount: words.text(en: "smart account", ru: "смарт-аккаунт")
    case .virtualAccount: words.text(en: "account", ru: "аккаунт")
    case .license: words.text(en: "license", ru: "лицензия")
    case .order: words.text(en: "order", ru: "заказ")
    case .instance: words.text(en: "device", ru: "устройство")
    }
  }
  /// A saved view.
  public var view: String { words.text(en: "saved view", ru: "вид") }
  /// Something to be done.
  public var action: String { words.text(en: "action", ru: "действие") }
  /// By whom a view was saved.
  public func saved(by login: Login) -> String {
    words.text(en: "saved by \(login.rawValue)", ru: "сохранил \(login.rawValue)")
  }

  /// The title of the list of columns.
  public var columns: String { words.text(en: "Columns", ru: "Столбцы") }
  /// What keys do there.
  public func columnKeys(toggle: String, sort: String, reverse: String) -> String {
    words.text(
      en: "\(toggle) shows or hides   \(sort) sorts   \(reverse) turns round",
      ru: "\(toggle) показать/скрыть   \(sort) сортировать   \(reverse) обратно")
  }
  /// Rows are sorted by that column.
  public var sorted: String { words.text(en: "sorted", ru: "порядок") }

  /// The title of the grid.
  public var matrix: String { words.text(en: "Matrix", ru: "Матрица") }
  /// How large the grid is.
  public func size(rows: Int, columns: Int) -> String {
    words.text(
      en: "\(words.count(rows, .license)) × \(words.count(columns, .virtualAccount))",
      ru: "\(words.count(rows, .license)) × \(words.count(columns, .virtualAccount))")
  }
  /// Where one is in the grid.
  public func place(row: Int, column: Int) -> String {
    words.text(en: "row \(row), column \(column)", ru: "строка \(row), столбец \(column)")
  }
}

extension Phrases {
  /// The words for finding things.
  public var finding: FindingPhrases { FindingPhrases(words: self) }
}
