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
