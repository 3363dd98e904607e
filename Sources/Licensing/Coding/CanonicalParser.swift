/// Finds every value of a JSON document in one pass; texts and numbers are only delimited.
struct CanonicalParser {
  private(set) var nodes: [CanonicalNode] = []
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func parse() throws(DecodingError) {
    guard bytes.count <= CanonicalDecoder.longest else {
      throw .corrupted("too long", at: CanonicalDecoder.longest)
    }
    nodes.reserveCapacity(bytes.count / 12 + 8)
    try parseValue(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw unexpected() }
  }

  private mutating func parseValue(depth: Int) throws(DecodingError) {
    switch peek() {
    case UInt8(ascii: "\""): try parseText()
    case UInt8(ascii: "{"): try parseObject(depth: depth + 1)
    case UInt8(ascii: "["): try parseList(depth: depth + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try parseNumber()
    case UInt8(ascii: "t"): try parseWord("true", .yes)
    case UInt8(ascii: "f"): try parseWord("false", .no)
    case UInt8(ascii: "n"): try parseWord("null", .null)
    default: throw unexpected()
    }
  }

  private mutating func parseObject(depth: Int) throws(DecodingError) {
    let index = try open(.object, depth: depth)
    guard peek() != UInt8(ascii: "}") else { return close(index) }
    while true {
      guard peek() == UInt8(ascii: "\"") else { throw unexpected() }
      try parseText()
      guard peek() == UInt8(ascii: ":") else { throw unexpected() }
      position += 1
      try parseValue(depth: depth)
      guard try continues(until: UInt8(ascii: "}")) else { return close(index) }
    }
  }

  private mutating func parseList(depth: Int) throws(DecodingError) {
    let index = try open(.list, depth: depth)
    guard peek() != UInt8(ascii: "]") else { return close(index) }
    while true {
      try parseValue(depth: depth)
      guard try continues(until: UInt8(ascii: "]")) else { return close(index) }
    }
  }

  private mutating func open(
    _ kind: CanonicalNode.Kind, depth: Int
  ) throws(DecodingError) -> Int {
    guard depth <= CanonicalEncoder.deepest else {
      throw .corrupted("nested too deeply", at: position)
    }
    add(kind, from: position, to: position)
    position += 1
    return nodes.count - 1
  }

  /// Takes the closing bracket.
  private mutating func close(_ index: Int) {
    position += 1
    nodes[index].end = position
    nodes[index].next = nodes.count
  }

  /// Whether a comma follows, which is taken, or else the closing bracket, which is not.
  private mutating func continues(until closing: UInt8) throws(DecodingError) -> Bool {
    let byte = peek()
    if byte == closing { return false }
    guard byte == UInt8(ascii: ",") else { throw unexpected() }
    position += 1
    return true
  }
}

extension CanonicalParser {
  private mutating func parseText() throws(DecodingError) {
    position += 1
    let start = position
    var kind = CanonicalNode.Kind.text
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        add(kind, from: start, to: position)
        position += 1
        return
      }
      guard byte >= 0x20 else { throw unexpected() }
      if byte == UInt8(ascii: "\\") {
        kind = .escapedText
        position += 1
      }
      position += 1
    }
    throw unexpected()
  }

  private mutating func parseNumber() throws(DecodingError) {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let first = position
    while position < bytes.count, isDigit(bytes[position]) { position += 1 }
    let hasLeadingZero = position > first + 1 && bytes[first] == UInt8(ascii: "0")
    guard position > first, !hasLeadingZero else { throw unexpected() }
    add(.number, from: start, to: position)
  }

  private mutating func parseWord(
    _ word: StaticString, _ kind: CanonicalNode.Kind
  ) throws(DecodingError) {
    let start = position
    let expected = "\(word)".utf8
    guard bytes[position...].starts(with: expected) else { throw unexpected() }
    position += expected.count
    add(kind, from: start, to: position)
  }

  private mutating func add(_ kind: CanonicalNode.Kind, from start: Int, to end: Int) {
    nodes.append(CanonicalNode(kind: kind, start: start, end: end, next: nodes.count + 1))
  }

  /// The next byte that is no white space; 0, which nothing begins with, at the end.
  @inline(__always)
  private mutating func peek() -> UInt8 {
    if position < bytes.count, bytes[position] > 0x20 { return bytes[position] }
    skipSpace()
    return position < bytes.count ? bytes[position] : 0
  }

  private mutating func skipSpace() {
    let spaces: StaticString = " \t\n\r"
    while position < bytes.count,
      spaces.withUTF8Buffer({ $0.contains(bytes[position]) })
    {
      position += 1
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func unexpected() -> DecodingError {
    .corrupted(position < bytes.count ? "unexpected byte" : "unexpected end", at: position)
  }
}
