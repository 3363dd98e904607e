/// The words of the dashboard's frame: headline, panes, titles, notices.
public struct DashboardPhrases: Hashable, Sendable {
  let words: Phrases

  /// Before a shortage.
  public var short: String { words.text(en: "short", ru: "нехватка") }

  /// Between a shortage and its two parts.
  public func split(movable: Int, toBuy: Int) -> String {
    words.text(
      en: "= \(words.number(movable)) movable + \(words.number(toBuy)) to buy",
      ru: "= \(words.number(movable)) переносом + \(words.number(toBuy)) купить")
  }

  /// The same in fewer words: what is not to buy is moved.
  public func shortSplit(movable: Int, toBuy: Int) -> String {
    words.text(
      en: "= \(words.number(movable)) + \(words.number(toBuy)) to buy",
      ru: "= \(words.number(movable)) + \(words.number(toBuy)) купить")
  }

  /// Before the number of unused licenses.
  public var unused: String { words.text(en: "unused", ru: "свободно") }

  /// Before the number of rows with a lot that ends within so many days.
  public func endsWithin(_ days: Int) -> String {
    let sign = words.typography == .full ? "≤" : "<="
    return words.text(en: "ends \(sign)\(days)d", ru: "истекают \(sign)\(days)д")
  }

  /// Before the number of order lines that are held.
  public var held: String { words.text(en: "held", ru: "удержано") }

  /// The scope that is everything in an account.
  public var all: String { words.text(en: "all", ru: "всё") }

  /// The connection stands and changes appear by themselves.
  public var live: String { words.text(en: "live", ru: "на связи") }

  /// The desk has not answered yet.
  public var connecting: String { words.text(en: "connecting", ru: "подключение") }

  /// The connection broke and is being made anew.
  public var reconnecting: String {
    words.text(en: "reconnecting…", ru: "переподключение…")
  }
  /// The connection is gone for good.
  public var lost: String { words.text(en: "connection lost", ru: "связь потеряна") }

  /// Nothing may be changed at the moment.
  public var readOnly: String { words.text(en: "read-only", ru: "только чтение") }

  /// What is shown may be out of date.
  public var stale: String { words.text(en: "stale", ru: "устарело") }

  /// Something is on its way.
  public var loading: String { words.text(en: "loading", ru: "загрузка") }

  /// A smart account of a partner that parks orders.
  public var partner: String { words.text(en: "partner", ru: "партнёр") }
}

extension Phrases {
  /// The words of the dashboard's frame.
  public var dashboard: DashboardPhrases { DashboardPhrases(words: self) }

  /// The words of the four panes.
  public var panes: PanePhrases { PanePhrases(words: self) }

  /// The headings of columns.
  public var columns: ColumnPhrases { ColumnPhrases(words: self) }
}
