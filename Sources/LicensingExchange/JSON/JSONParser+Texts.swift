extension JSONParser {
  /// Reads a text with its quotes, checking escapes and UTF-8 on the way.
  mutating func readText() throws(JSONSyntaxError) {
    let start = offset
    var hasEscapes = false
    offset += 1
    while true {
      skipPlainBytes()
      guard offset < text.count else { throw fault(.endsInside(.text)) }
      switch text[offset] {
      case Byte.quote:
        offset += 1
        guard offset - start <= limits.valueBytes else {
          throw fault(.tooLong(limit: limits.valueBytes), at: start)
        }
        return append(.text, from: start, hasEscapes: hasEscapes)
      case Byte.backslash:
        hasEscapes = true
        try readEscape()
      case 0x00...0x1F: throw fault(.controlCharacter(text[offset]))
      default: try readCharacter()
      }
    }
  }

  /// Goes eight bytes at a time to the first that is a quote, a backslash, a control character or
  /// not ASCII. The borrow in the subtractions only spoils bytes above the first hit.
  private mutating func skipPlainBytes() {
    let raw = UnsafeRawBufferPointer(text)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while offset + 8 <= text.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let quotes = word ^ (ones &* UInt64(Byte.quote))
      let backslashes = word ^ (ones &* UInt64(Byte.backslash))
      let hits =
        (((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
          | ((word &- (ones &* UInt64(Byte.space))) & ~word) | word) & highs
      guard hits == 0 else {
        offset += hits.trailingZeroBitCount / 8
        return
      }
      offset += 8
    }
    while offset < text.count, isPlain(text[offset]) { offset += 1 }
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    byte >= Byte.space && byte < 0x80 && byte != Byte.quote && byte != Byte.backslash
  }

  private mutating func readCharacter() throws(JSONSyntaxError) {
    switch UTF8Scan.sequence(at: offset, in: text) {
    case .complete(let length): offset += length
    case .cutOff: throw fault(.endsInside(.text), at: text.count)
    case .invalid: throw fault(.notUTF8(text[offset]))
    }
  }

  private mutating func readEscape() throws(JSONSyntaxError) {
    let start = offset
    guard offset + 1 < text.count else { throw fault(.endsInside(.text), at: text.count) }
    offset += 2
    switch text[offset - 1] {
    case UInt8(ascii: "u"): try readCodeUnits(from: start)
    case Byte.quote, Byte.backslash, Byte.slash, UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    default: throw fault(.malformedEscape, at: start)
    }
  }

  private mutating func readCodeUnits(from start: Int) throws(JSONSyntaxError) {
    let first = try readHexadecimal(from: start)
    if UTF16.isTrailSurrogate(first) { throw fault(.loneSurrogate, at: start) }
    guard UTF16.isLeadSurrogate(first) else { return }
    for due in [Byte.backslash, UInt8(ascii: "u")] {
      guard offset < text.count else { throw fault(.endsInside(.text)) }
      guard text[offset] == due else { throw fault(.loneSurrogate, at: start) }
      offset += 1
    }
    let second = try readHexadecimal(from: offset - 2)
    guard UTF16.isTrailSurrogate(second) else { throw fault(.loneSurrogate, at: start) }
  }

  private mutating func readHexadecimal(from start: Int) throws(JSONSyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard offset < text.count else { throw fault(.endsInside(.text)) }
      guard let digit = JSONText.hexadecimal(text[offset]) else {
        throw fault(.malformedEscape, at: start)
      }
      unit = unit << 4 | digit
      offset += 1
    }
    return unit
  }
}
