/// Writes a table as RFC 4180 says: commas, quotes where they are needed, every line ended by CRLF.
public struct CSVWriter: Sendable {
  /// One cell. Only texts are guarded against spreadsheets: a negative balance stays a number.
  public enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case empty
  }

  /// What has been written so far, in UTF-8.
  public private(set) var bytes: [UInt8]

  /// Starts a table with its heading. A byte order mark makes Excel see that the text is UTF-8.
  public init(heading: [String], withByteOrderMark: Bool = false) {
    bytes = withByteOrderMark ? ByteOrderMark.bytes : []
    append(heading.map(Cell.text))
  }

  /// Adds one row.
  public mutating func append(_ row: [Cell]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(Byte.comma) }
      append(cell, isAlone: row.count == 1)
    }
    bytes.append(Byte.carriageReturn)
    bytes.append(Byte.lineFeed)
  }

  private mutating func append(_ cell: Cell, isAlone: Bool) {
    switch cell {
    case .text(let text): append(SpreadsheetGuard.guarded(text), isAlone: isAlone)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .empty: append("", isAlone: isAlone)
    }
  }

  /// An empty cell that is alone in its row is quoted, because a blank line is no row.
  private mutating func append(_ text: String, isAlone: Bool) {
    guard text.utf8.contains(where: Self.needsQuotes) || (isAlone && text.isEmpty) else {
      return bytes.append(contentsOf: text.utf8)
    }
    bytes.append(Byte.quote)
    for byte in text.utf8 {
      if byte == Byte.quote { bytes.append(Byte.quote) }
      bytes.append(byte)
    }
    bytes.append(Byte.quote)
  }

  /// Semicolons and tabs are quoted as well, for programs that separate by them.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.comma, Byte.semicolon, Byte.tab, Byte.quote, Byte.lineFeed, Byte.carriageReturn:
      true
    default: false
    }
  }
}
