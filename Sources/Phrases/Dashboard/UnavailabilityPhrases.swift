public import Licensing

/// Why a key can't be used now; each a full sentence that says what would help.
public struct UnavailabilityPhrases: Hashable, Sendable {
  let words: Phrases

  /// Changing is switched off.
  public var readOnly: String {
    words.text(
      en: "Read-only: nothing can be changed here.", ru: "Только чтение: изменения отключены.")
  }

  /// None of one's roles gives the right.
  public func notPermitted(_ right: Right, roles: [Role], holders: [String] = []) -> String {
    let names = words.list(roles.map(words.role))
    let people = words.list(holders.prefix(Self.mostNamed).map { $0 })
    let help =
      holders.isEmpty ? "" : words.text(en: " Ask \(people).", ru: " Обратитесь: \(people).")
    return words.text(
      en: "You have no right to \(words.right(right)); these roles give it: \(names).\(help)",
      ru: "У вас нет права \(words.right(right)); его дают роли: \(names).\(help)")
  }

  /// How many people are named of many who can help.
  private static let mostNamed = 3

  /// No row is selected.
  public var noRow: String {
    words.text(en: "There is no row to do that with.", ru: "Нет строки, с которой это сделать.")
  }

  /// The key belongs to another pane.
  public func otherPane(_ title: String) -> String {
    words.text(
      en: "That works in the pane \(words.quoted(title)).",
      ru: "Это работает в панели \(words.quoted(title)).")
  }

  /// What is needed is on its way.
  public var loading: String {
    words.text(
      en: "Still loading; try again in a moment.",
      ru: "Идёт загрузка; повторите чуть позже.")
  }

  /// Another change is on its way.
  public var busy: String {
    words.text(en: "Another change is on its way.", ru: "Выполняется другое изменение.")
  }

  /// The database is empty.
  public var nothingYet: String {
    words.text(en: "There is nothing in the database yet.", ru: "В базе данных ещё ничего нет.")
  }

  /// No rows are marked.
  public var nothingMarked: String {
    words.text(en: "No rows are marked.", ru: "Нет отмеченных строк.")
  }

  /// No filter is set.
  public var noFilter: String { words.text(en: "There is no filter.", ru: "Фильтра нет.") }

  /// The key belongs to other views.
  public func otherView(_ titles: [String]) -> String {
    let names = words.list(titles.map(words.quoted))
    return words.text(
      en: "That works in the view \(names).", ru: "Это работает в разделе \(names).")
  }

  /// The row gives no reason to.
  public var alreadySo: String {
    words.text(en: "For this row there is nothing to do.", ru: "Для этой строки делать нечего.")
  }

  /// There is no view to go back from.
  public var noView: String {
    words.text(
      en: "That works in a view that is opened with “:”.",
      ru: "Это работает в разделе, открытом через «:».")
  }

  /// The row that was marked last is too far away.
  public var rangeTooLong: String {
    words.text(
      en: "The last mark is too far away; mark a row nearer to this one first.",
      ru: "Последняя отметка слишком далеко; сначала отметьте строку поближе.")
  }

  /// More rows are marked than can be moved at once.
  public func tooManyMarked(_ limit: Int) -> String {
    words.text(
      en: "At most \(words.count(limit, .row)) can be moved at once; unmark some.",
      ru: "За раз можно перенести не больше \(words.number(limit)) строк; снимите часть отметок.")
  }
}

extension Phrases {
  /// Why a key can't be used now.
  public var unavailability: UnavailabilityPhrases { UnavailabilityPhrases(words: self) }
}
