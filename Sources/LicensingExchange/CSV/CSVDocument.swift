/// A parsed table: its bytes, its cells, and where its rows begin. Row 0 is the heading.
final class CSVDocument: Sendable {
  let bytes: [UInt8]
  let delimiter: UInt8
  private let cells: [CSVCell]
  private let rowStarts: [Int]

  /// Parses the bytes of a whole file.
  init(_ bytes: [UInt8], limits: CSVLimits = CSVLimits()) throws(CSVSyntaxError) {
    self.bytes = bytes
    // `withUnsafeBufferPointer` passes no typed errors through, so the fault travels as a value.
    let outcome = bytes.withUnsafeBufferPointer { text -> Result<CSVParser, CSVSyntaxError> in
      var parser = CSVParser(text, limits: limits)
      do throws(CSVSyntaxError) {
        try parser.parse()
        return .success(parser)
      } catch {
        return .failure(error)
      }
    }
    let parser = try outcome.get()
    delimiter = parser.delimiter
    cells = parser.cells
    rowStarts = parser.rowStarts
  }

  /// The number of rows, the heading included.
  var rowCount: Int { rowStarts.count - 1 }

  /// The number of cells that a row has.
  func cellCount(ofRow row: Int) -> Int { rowStarts[row + 1] - rowStarts[row] }

  /// The first byte of a row.
  func offset(ofRow row: Int) -> Int { Int(cells[rowStarts[row]].start) }

  /// The bytes of a row as written, without its line end.
  func written(row: Int) -> Range<Int> {
    let last = cells[rowStarts[row + 1] - 1]
    return offset(ofRow: row)..<Int(last.start + last.length)
  }

  /// The first byte of a cell, or the end of its row where the row is too short to have it.
  func offset(ofRow row: Int, column: Int) -> Int {
    guard column < cellCount(ofRow: row) else { return written(row: row).upperBound }
    return Int(cells[rowStarts[row] + column].start)
  }

  /// The characters of a cell without its quotes; nil where the row is too short to have it.
  func cell(row: Int, column: Int) -> String? {
    guard column < cellCount(ofRow: row) else { return nil }
    let cell = cells[rowStarts[row] + column]
    var inside = Int(cell.start)..<Int(cell.start + cell.length)
    if cell.isQuoted { inside = inside.lowerBound + 1..<inside.upperBound - 1 }
    if cell.hasDoubledQuotes { return undoubled(inside) }
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[inside]), as: UTF8.self)
    }
  }

  private func undoubled(_ inside: Range<Int>) -> String {
    var plain: [UInt8] = []
    var index = inside.lowerBound
    while index < inside.upperBound {
      plain.append(bytes[index])
      index += bytes[index] == Byte.quote ? 2 : 1
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
