internal import Licensing

/// What is wrong with one member of a row, before its place is turned into line and column.
struct FieldProblem: Error, Hashable {
  /// The byte of the file where the member stands, or where it should have been.
  let offset: Int
  let reason: KeptAsideReason
}
