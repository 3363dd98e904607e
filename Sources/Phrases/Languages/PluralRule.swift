/// The form that a noun takes beside a number, as CLDR names it for integers.
public enum PluralForm: Hashable, Sendable {
  case one, few, many

  /// The form in a language; English calls `many` what CLDR calls `other`.
  public init(_ number: Int, in language: Language) {
    let size = number.magnitude
    switch language {
    case .english: self = size == 1 ? .one : .many
    case .russian: self = PluralForm.russian(size)
    }
  }

  private static func russian(_ size: UInt) -> PluralForm {
    if (11...14).contains(size % 100) { return .many }
    switch size % 10 {
    case 1: return .one
    case 2, 3, 4: return .few
    default: return .many
    }
  }
}

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
    case .english: english[form, default: ""]
    case .russian: russian[form, default: ""]
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
