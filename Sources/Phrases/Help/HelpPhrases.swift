/// The words of the help dialog.
public struct HelpPhrases: Hashable, Sendable {
  let words: Phrases

  /// The dialog's title.
  public var title: String { words.text(en: "Keys", ru: "Клавиши") }
  /// Keys that work everywhere.
  public var everywhere: String { words.text(en: "Everywhere", ru: "Везде") }
  /// Keys that move about.
  public var movingAbout: String { words.text(en: "Moving about", ru: "Перемещение") }
  /// Keys that change something.
  public var changing: String { words.text(en: "Changing", ru: "Изменения") }
  /// Keys that find and sort.
  public var finding: String { words.text(en: "Finding", ru: "Поиск") }
  /// Keys of the dialogs.
  public var dialogs: String { words.text(en: "In dialogs", ru: "В диалогах") }
  /// What the marks mean.
  public var marks: String { words.text(en: "Marks", ru: "Знаки") }

  /// ✗
  public var markShort: String {
    words.text(en: "short: more in use than entitled", ru: "нехватка: занято больше, чем есть")
  }
  /// ◦
  public var markUnused: String { words.text(en: "unused licenses", ru: "есть свободные лицензии") }
  /// !
  public var markEndsSoon: String { words.text(en: "ends soon", ru: "скоро истекает") }
  /// …
  public var markPending: String { words.text(en: "pending", ru: "ожидает") }
  /// ⚑
  public var markPartner: String { words.text(en: "partner", ru: "партнёр") }
  /// ~
  public var markStale: String { words.text(en: "may be out of date", ru: "возможно, устарело") }

  /// How the help is left.
  public var leaving: String { words.text(en: "Esc closes", ru: "Esc — закрыть") }
  /// That there is more below or above.
  public func part(_ first: Int, _ last: Int, of all: Int) -> String {
    words.text(en: "\(first)–\(last) of \(all)", ru: "\(first)–\(last) из \(all)")
  }
}

extension Phrases {
  /// The words of the help dialog.
  public var help: HelpPhrases { HelpPhrases(words: self) }
}
