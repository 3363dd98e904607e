extension JSONParser {
  /// Reads a number in JSON's grammar; what it is worth is decided when somebody asks.
  mutating func readNumber() throws(JSONSyntaxError) {
    let start = offset
    if text[offset] == Byte.minus { offset += 1 }
    try readWholePart(from: start)
    if offset < text.count, text[offset] == Byte.point {
      offset += 1
      try readDigits(from: start)
    }
    if offset < text.count, text[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < text.count, text[offset] == Byte.plus || text[offset] == Byte.minus {
        offset += 1
      }
      try readDigits(from: start)
    }
    guard offset - start <= limits.valueBytes else {
      throw fault(.tooLong(limit: limits.valueBytes), at: start)
    }
    append(.number, from: start)
  }

  /// A single zero, or digits that don't start with one.
  private mutating func readWholePart(from start: Int) throws(JSONSyntaxError) {
    guard offset < text.count, text[offset] == Byte.zero else {
      return try readDigits(from: start)
    }
    offset += 1
    if offset < text.count, Byte.isDigit(text[offset]) {
      throw fault(.malformedNumber, at: start)
    }
  }

  private mutating func readDigits(from start: Int) throws(JSONSyntaxError) {
    let first = offset
    while offset < text.count, Byte.isDigit(text[offset]) { offset += 1 }
    guard offset == first else { return }
    if offset == text.count { throw fault(.endsInside(.number)) }
    throw fault(.malformedNumber, at: start)
  }
}
