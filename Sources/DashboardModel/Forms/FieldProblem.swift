public import Licensing

/// Why what stands in a field is no value for it.
public enum FieldProblem: Hashable, Sendable {
  /// Nothing is typed, and something has to be.
  case required
  case tooLong(limit: Int)
  /// More entries than a list can have.
  case tooMany(limit: Int)
  /// A control character, or one that nobody could see, by its code point.
  case invisibleCharacter(UInt32)
  case notAnEmail(String)
  case notADomain(String)
  case notACode
  /// The same stands there twice, perhaps in another case.
  case duplicate(String)
  case notANumber
  case outOfRange(ClosedRange<Int>)
  case notADate
  /// The day is over.
  case past(today: Day)
  /// The day has to come after another one.
  case notAfter(Day)
  /// The day has to come no later than another one.
  case tooLate(Day)
  /// No license has the name.
  case unknownLicense(String)
  /// What has to be agreed to was not.
  case notAgreed
  /// There are no choices.
  case nothingToChoose
  /// The service said no because of this field.
  case refused(Refusal)
}
