/// One cell: where it is written, and what has to be done to read it. 12 bytes.
struct CSVCell {
  /// The first byte of the cell, its opening quote included.
  var start: UInt32
  /// The bytes as written, both quotes included.
  var length: UInt32
  var isQuoted: Bool
  /// Whether a quoted cell contains doubled quotes.
  var hasDoubledQuotes: Bool
}

/// Reads a table once, from front to back, into a flat array of cells.
///
/// More lenient than RFC 4180 where that is safe (line feeds without returns, returns without line
/// feeds, quotes in the middle of an unquoted cell, blank lines), strict where the cells after the
/// fault could be taken for others.
struct CSVParser {
  let text: UnsafeBufferPointer<UInt8>
  let limits: CSVLimits
  var offset = 0
  var delimiter = Byte.comma
  var cells: [CSVCell] = []
  /// The index of the first cell of each row, and at last the number of cells.
  var rowStarts: [Int] = []

  init(_ text: UnsafeBufferPointer<UInt8>, limits: CSVLimits) {
    self.text = text
    self.limits = limits
  }

  /// Reads all rows; there has to be at least one, the heading.
  mutating func parse() throws(CSVSyntaxError) {
    guard text.count <= limits.textBytes else {
      throw fault(.tooLarge(limit: limits.textBytes), at: 0)
    }
    if let place = UTF8Scan.firstFault(in: text) { throw fault(.notUTF8(text[place]), at: place) }
    offset = ByteOrderMark.length(in: text)
    skipBlankLines()
    delimiter = CSVDelimiter.detect(in: text, from: offset)
    while offset < text.count {
      guard rowStarts.count < limits.rows else {
        throw fault(.tooManyRows(limit: limits.rows), at: offset)
      }
      rowStarts.append(cells.count)
      try readRow()
      skipBlankLines()
    }
    guard !rowStarts.isEmpty else { throw fault(.empty, at: offset) }
    rowStarts.append(cells.count)
  }

  private mutating func readRow() throws(CSVSyntaxError) {
    let first = cells.count
    while true {
      guard cells.count - first < limits.cellsPerRow else {
        throw fault(.tooManyCells(limit: limits.cellsPerRow), at: offset)
      }
      let start = offset
      if offset < text.count, text[offset] == Byte.quote { try readQuoted() } else { readPlain() }
      guard offset - start <= limits.cellBytes else {
        throw fault(.tooLong(limit: limits.cellBytes), at: start)
      }
      guard offset < text.count, text[offset] == delimiter else { return skipLineEnd() }
      offset += 1
    }
  }

  private mutating func readPlain() {
    let start = offset
    while offset < text.count, !endsCell(text[offset]) { offset += 1 }
    append(from: start, isQuoted: false, hasDoubledQuotes: false)
  }

  private mutating func readQuoted() throws(CSVSyntaxError) {
    let start = offset
    var hasDoubledQuotes = false
    offset += 1
    while true {
      while offset < text.count, text[offset] != Byte.quote { offset += 1 }
      guard offset < text.count else { throw fault(.unterminatedQuote, at: start) }
      offset += 1
      guard offset < text.count, text[offset] == Byte.quote else { break }
      hasDoubledQuotes = true
      offset += 1
    }
    guard offset == text.count || endsCell(text[offset]) else {
      throw fault(.textAfterQuote, at: offset)
    }
    append(from: start, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes)
  }
}

extension CSVParser {
  private func endsCell(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  private mutating func append(from start: Int, isQuoted: Bool, hasDoubledQuotes: Bool) {
    cells.append(
      CSVCell(
        start: UInt32(truncatingIfNeeded: start),
        length: UInt32(truncatingIfNeeded: offset - start),
        isQuoted: isQuoted, hasDoubledQuotes: hasDoubledQuotes))
  }

  private mutating func skipLineEnd() {
    if offset < text.count, text[offset] == Byte.carriageReturn { offset += 1 }
    if offset < text.count, text[offset] == Byte.lineFeed { offset += 1 }
  }

  private mutating func skipBlankLines() {
    while offset < text.count,
      text[offset] == Byte.carriageReturn || text[offset] == Byte.lineFeed
    {
      offset += 1
    }
  }

  private func fault(_ reason: CSVSyntaxError.Reason, at place: Int) -> CSVSyntaxError {
    CSVSyntaxError(position: TextPosition(of: place, in: text), reason: reason)
  }
}
