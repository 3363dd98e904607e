/// Why a file is not a table of comma-separated values (RFC 4180), and where.
struct CSVSyntaxError: Error, Hashable, Sendable {
  let position: TextPosition
  let reason: Reason

  init(position: TextPosition, reason: Reason) {
    self.position = position
    self.reason = reason
  }

  /// The kinds of fault, each with its evidence; words are made where they are shown.
  enum Reason: Hashable, Sendable {
    /// There is no heading: the file has no rows.
    case empty
    /// A cell opens with a quote (at the position) that nothing closes.
    case unterminatedQuote
    /// Something stands between the quote that closes a cell and the next delimiter.
    case textAfterQuote
    /// The byte is not part of any UTF-8 character.
    case notUTF8(UInt8)
    /// A row has more cells than the limit allows.
    case tooManyCells(limit: Int)
    /// The table has more rows than the limit allows.
    case tooManyRows(limit: Int)
    /// One cell is longer than the limit allows, in bytes.
    case tooLong(limit: Int)
    /// The whole file is longer than the limit allows, in bytes.
    case tooLarge(limit: Int)
  }
}
