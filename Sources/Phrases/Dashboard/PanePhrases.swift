public import Licensing

/// The words of the four panes: their titles, what the titles add, what stands in an empty one.
public struct PanePhrases: Hashable, Sendable {
  let words: Phrases

  /// The tree of accounts.
  public var accounts: String { words.text(en: "Accounts", ru: "Аккаунты") }
  /// The rows of licenses.
  public var inventory: String { words.text(en: "Inventory", ru: "Лицензии") }
  /// The lines of orders.
  public var orders: String { words.text(en: "Orders", ru: "Заказы") }
  /// The log.
  public var events: String { words.text(en: "Event log", ru: "Журнал событий") }

  /// How many rows there are.
  public func rows(_ number: Int) -> String { words.count(number, .row) }

  /// How many order lines are held.
  public func held(_ number: Int) -> String {
    words.text(en: "\(words.number(number)) held", ru: "удержано \(words.number(number))")
  }

  /// By which column the rows are sorted.
  public func sorted(by order: InventoryOrder) -> String {
    let column = words.columns.sortName(order.column)
    let direction =
      order.descending ? words.text(en: ", descending", ru: ", по убыванию") : ""
    return words.text(en: "by \(column)", ru: "по \(column)") + direction
  }

  /// By which column records are sorted.
  public func sorted(byColumn name: String, _ isDescending: Bool) -> String {
    let direction = isDescending ? words.text(en: ", descending", ru: ", по убыванию") : ""
    return words.text(en: "by \(name)", ru: "порядок: \(name)") + direction
  }

  /// The rows are filtered by something else than what is being typed.
  public var filtered: String { words.text(en: "filtered", ru: "отфильтровано") }

  /// What the rows are filtered by.
  public func filtered(by filter: String) -> String {
    words.text(en: "filter: \(filter)", ru: "фильтр: \(filter)")
  }

  /// How many rows arrived that are not shown yet, and the key that shows them.
  public func arrivals(_ number: Int, isMore: Bool = false, key: String) -> String {
    let count = words.number(number) + (isMore ? "+" : "")
    let hint = key.isEmpty ? "" : words.typography.separator + key
    return words.text(en: "\(count) new\(hint)", ru: "новых: \(count)\(hint)")
  }

  /// How many rows are marked.
  public func marked(_ number: Int) -> String {
    words.text(en: "\(words.number(number)) marked", ru: "отмечено \(words.number(number))")
  }

  /// Times are in this zone.
  public var zone: String { "UTC" }

  /// A pane whose scope holds nothing of its kind.
  public var noRows: String {
    words.text(en: "No licenses here.", ru: "Здесь нет лицензий.")
  }
  /// No order lines in the scope.
  public var noOrders: String { words.text(en: "No orders here.", ru: "Здесь нет заказов.") }
  /// No events in the scope.
  public var noEvents: String { words.text(en: "Nothing happened yet.", ru: "Событий ещё нет.") }
  /// No accounts at all.
  public var noAccounts: String { words.text(en: "No accounts yet.", ru: "Аккаунтов ещё нет.") }
  /// A filter that nothing passes.
  public var nothingMatches: String {
    words.text(
      en: "Nothing matches the filter; Esc clears it.",
      ru: "Ничего не найдено; Esc снимает фильтр.")
  }
}
