internal import Licensing

extension Field {
  /// A day in one of the forms that answers use; nil where it is missing.
  func optionalDay() throws(FieldProblem) -> Day? {
    try optionalInstant()?.day
  }

  /// A moment in one of the forms that answers use, a day meaning its start; nil where missing.
  func optionalInstant() throws(FieldProblem) -> Instant? {
    guard let text = try characters() else { return nil }
    guard let instant = WrittenTime.instant(text) else { throw problem(KeptAsideReason.notADate) }
    return instant
  }
}
