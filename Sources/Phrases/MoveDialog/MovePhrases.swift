public import Licensing

/// The words of the dialog in which licenses are moved.
public struct MovePhrases: Hashable, Sendable {
  let words: Phrases

  /// The dialog's title, with the license.
  public func title(_ license: String) -> String {
    words.text(en: "Move \(license)", ru: "Перенос: \(license)")
  }
  /// The title while the change waits for its last key.
  public func confirmTitle(_ license: String) -> String {
    words.text(en: "Confirm: move \(license)", ru: "Подтверждение: \(license)")
  }

  /// The side that gives.
  public var source: String { words.text(en: "From", ru: "Откуда") }
  /// The side that gets.
  public var target: String { words.text(en: "To", ru: "Куда") }
  /// How many.
  public var quantity: String { words.text(en: "Quantity", ru: "Кол-во") }
  /// Why.
  public var reason: String { words.text(en: "Reason", ru: "Причина") }
  /// Which lots.
  public var lots: String { words.text(en: "Lots", ru: "Партии") }

  /// The most that can move.
  public func most(_ number: Int) -> String {
    words.text(en: "of at most \(words.number(number))", ru: "не больше \(words.number(number))")
  }
  /// A reason has to be given.
  public func reasonNeeded(above limit: Int) -> String {
    words.text(
      en: "required above \(words.number(limit))", ru: "обязательна свыше \(words.number(limit))")
  }
  /// A reason may be given.
  public var optional: String { words.text(en: "optional", ru: "необязательно") }
  /// Nothing chosen yet.
  public var notChosen: String { words.text(en: "choose an account", ru: "выберите аккаунт") }

  /// Which of several lines the fields show.
  public func line(_ number: Int, of all: Int) -> String {
    words.text(en: "line \(number) of \(all)", ru: "строка \(number) из \(all)")
  }
  /// All lines together.
  public func total(_ units: Int, lines: Int) -> String {
    words.text(
      en: "\(words.count(units, .license)) in \(words.count(lines, .line))",
      ru: "\(words.count(units, .license)), строк: \(words.number(lines))")
  }
  /// The number of lines has to be typed before they are moved.
  public func typeCount(_ lines: Int) -> String {
    words.text(
      en: "This moves \(words.count(lines, .line)) at once. Type their number to go on:",
      ru: "Будет перенесено сразу \(words.count(lines, .line)). Введите их число:")
  }
  /// The commit is on its way.
  public var performing: String { words.text(en: "Moving…", ru: "Переношу…") }

  /// The columns of the picture of both sides.
  public var before: String { words.text(en: "Before", ru: "До") }
  /// After the move.
  public var after: String { words.text(en: "After", ru: "После") }

  /// The preview is on its way.
  public var computing: String { words.text(en: "computing…", ru: "считаю…") }

  /// A row in which the move makes a shortage.
  public func createdShortage(_ units: Int, license: String, account: String) -> String {
    words.text(
      en: "Leaves \(account) short of \(words.number(units)) \(license)",
      ru: "В аккаунте \(account) не хватит \(words.number(units)) \(license)")
  }
  /// A shortage that the move closes.
  public func closedShortage(_ units: Int, account: String) -> String {
    words.text(
      en: "Closes \(words.number(units)) of the shortage in \(account)",
      ru: "Нехватка в \(account) уменьшится на \(words.number(units))")
  }

  /// The sentence that is confirmed.
  public func question(_ quantity: Int, from source: String, to target: String) -> String {
    let route = "\(source) \(words.typography.arrow) \(target)"
    return words.text(
      en: "Move \(words.count(quantity, .license)), \(route)?",
      ru:
        "Перенести \(words.count(quantity, .licenseMoved)), \(route)?"
    )
  }

  /// The question for several lines at once.
  public func question(_ units: Int, lines: Int) -> String {
    words.text(
      en: "Move \(total(units, lines: lines))?", ru: "Перенести \(total(units, lines: lines))?")
  }

  /// Above the units that an account can give.
  public var movable: String { words.text(en: "Can give", ru: "Может отдать") }

  /// Units of one lot.
  public func lot(_ quantity: Int, _ lot: Identifier<Lot>) -> String {
    words.text(
      en: "\(words.number(quantity)) from lot \(lot)",
      ru: "\(words.number(quantity)) из партии \(lot)")
  }
}

extension Phrases {
  /// The words of the dialog in which licenses are moved.
  public var move: MovePhrases { MovePhrases(words: self) }
}
