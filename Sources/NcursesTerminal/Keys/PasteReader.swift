import Canvas

/// Collects pasted bytes up to the mark that ends them; keeps no more than `Paste.byteLimit`.
struct PasteReader {
  private var bytes: [UInt8] = []
  private var matched = 0
  private var isTruncated = false

  /// ESC [ 201 ~
  private static let mark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  /// Takes a byte; answers whether the paste is over.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == PasteReader.mark[matched] {
      matched += 1
      return matched == PasteReader.mark.count
    }
    // The mark's first byte is nowhere else in it, so what matched was text after all.
    for index in 0..<matched { keep(PasteReader.mark[index]) }
    matched = 0
    if byte == PasteReader.mark[0] { matched = 1 } else { keep(byte) }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Paste.byteLimit { bytes.append(byte) } else { isTruncated = true }
  }

  /// What was pasted so far, with line feeds between lines whatever the terminal sent.
  var paste: Paste {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
      lines.append(byte == 0x0D ? 0x0A : byte)
    }
    // Each malformed byte grows to three when it is replaced.
    let text = String(decoding: lines, as: UTF8.self)
    guard text.utf8.count > Paste.byteLimit else { return Paste(text, isTruncated: isTruncated) }
    let end = text.utf8.index(text.startIndex, offsetBy: Paste.byteLimit)
    let whole = end.samePosition(in: text.unicodeScalars) ?? text.unicodeScalars.index(before: end)
    return Paste(String(text.unicodeScalars[..<whole]), isTruncated: true)
  }
}
