/// Which byte separates cells: spreadsheets write commas, semicolons or tabs, by their locale.
enum CSVDelimiter {
  static let known = [Byte.comma, Byte.semicolon, Byte.tab]

  /// The one that stands most often in the heading, outside of quotes; commas win a draw.
  static func detect(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8 {
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in text[min(start, text.count)...] {
      if byte == Byte.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
      if let index = known.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { known[$0] } ?? Byte.comma
  }
}
