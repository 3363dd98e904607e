/// How much the CSV reader takes on before it refuses.
struct CSVLimits: Hashable, Sendable {
  /// The longest file, in bytes.
  var textBytes = 256 << 20
  /// The most rows, the heading included.
  var rows = 5_000_000
  /// The most cells in one row.
  var cellsPerRow = 1_000
  /// The longest cell, in bytes as written.
  var cellBytes = 1 << 20
}
