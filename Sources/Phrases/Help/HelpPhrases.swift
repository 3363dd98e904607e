/// The words of the help dialog.
public struct HelpPhrases: Hashable, Sendable {
  let words: Phrases

  /// The dialog's title.
  public var title: String { words.text(en: "Keys", ru: "Клавиши") }
  /// Before what is typed to find an action.
  public var search: String { words.text(en: "Find", ru: "Найти") }
  /// No action matches what is typed.
  public var nothing: String {
    words.text(en: "Nothing is called that.", ru: "Ничего с таким названием.")
  }

  /// ✗
  public var markShort: String {
    words.text(en: "short", ru: "нехватка")
  }
  /// ◦
  public var markUnused: String { words.text(en: "unused", ru: "свободно") }
  /// !
  public var markEndsSoon: String { words.text(en: "ends soon", ru: "скоро истекает") }
  /// …
  public var markPending: String { words.text(en: "pending", ru: "ожидает") }
  /// ⚑
  public var markPartner: String { words.text(en: "partner", ru: "партнёр") }
  /// ~
  public var markStale: String { words.text(en: "may be old", ru: "устарело") }
  /// Marked by hand
  public var markMarked: String { words.text(en: "marked by you", ru: "отмечено вами") }
}

extension Phrases {
  /// The words of the help dialog.
  public var help: HelpPhrases { HelpPhrases(words: self) }
}
