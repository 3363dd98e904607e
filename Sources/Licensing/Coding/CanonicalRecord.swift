/// A record of which there are many: it writes and reads its canonical form in one go.
protocol CanonicalRecord: Codable {
  /// Writes what the encoder would.
  func write(to pen: inout CanonicalPen)

  /// Reads what was written so.
  init(_ scanner: inout CanonicalScanner) throws(CanonicalScanner.Mismatch)
}
