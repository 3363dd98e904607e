/// A noun with all its forms beside a number, in every language.
public struct CountedNoun: Hashable, Sendable {
  private let english: [PluralForm: String]
  private let russian: [PluralForm: String]

  /// Gives a noun's forms: English one and other; Russian one, few and many.
  init(en: (one: String, other: String), ru: (one: String, few: String, many: String)) {
    english = [.one: en.one, .few: en.other, .many: en.other]
    russian = [.one: ru.one, .few: ru.few, .many: ru.many]
  }

  /// The form beside a number, without the number.
  func form(beside number: Int, in language: Language) -> String {
    let form = PluralForm(number, in: language)
    return switch language {
    case .english: english[form] ?? ""
    case .russian: russian[form] ?? ""
    }
  }
}

extension Phrases {
  /// The number with its noun: `12 licenses`.
  public func count(_ number: Int, _ noun: CountedNoun) -> String {
    self.number(number) + typography.numberSpace + noun.form(beside: number, in: language)
  }

  /// The form of a verb or an adjective beside a number, where it is written apart from it.
  func form(_ number: Int, _ noun: CountedNoun) -> String {
    noun.form(beside: number, in: language)
  }
}
