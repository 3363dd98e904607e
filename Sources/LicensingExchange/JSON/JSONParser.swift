/// Reads a text once, from front to back, into a flat array of nodes.
///
/// The parser lives inside one `withUnsafeBufferPointer`, checks every index against the end by
/// itself, and stops at the first fault.
struct JSONParser {
  let text: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  var offset = 0
  var nodes: [JSONNode] = []

  init(_ text: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.text = text
    self.limits = limits
  }

  /// The nodes of the one value that the whole text has to be.
  mutating func parse() throws(JSONSyntaxError) -> [JSONNode] {
    guard text.count <= limits.textBytes else {
      throw fault(.tooLarge(limit: limits.textBytes), at: 0)
    }
    nodes.reserveCapacity(text.count / 16 + 1)
    offset = ByteOrderMark.length(in: text)
    skipSpace()
    guard offset < text.count else { throw fault(.empty) }
    try readValue(depth: 0, due: .value, inside: .list)
    skipSpace()
    guard offset == text.count else { throw unexpected(.nothing, inside: .object) }
    return nodes
  }

  mutating func readValue(
    depth: Int, due: JSONSyntaxError.Due, inside part: JSONSyntaxError.Part
  ) throws(JSONSyntaxError) {
    guard offset < text.count else { throw fault(.endsInside(part)) }
    switch text[offset] {
    case Byte.quote: try readText()
    case Byte.openObject: try readObject(depth: depth + 1)
    case Byte.openList: try readList(depth: depth + 1)
    case Byte.minus, Byte.zero...Byte.nine: try readNumber()
    case UInt8(ascii: "n"): try readWord("null", .null)
    case UInt8(ascii: "t"): try readWord("true", .yes)
    case UInt8(ascii: "f"): try readWord("false", .no)
    case Byte.plus, Byte.point: throw fault(.malformedNumber)
    default: throw unexpected(due, inside: part)
    }
  }

  private mutating func readWord(
    _ word: StaticString, _ kind: JSONNode.Kind
  ) throws(JSONSyntaxError) {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount {
      guard offset < text.count else { throw fault(.endsInside(.word)) }
      guard text[offset] == word.utf8Start[index] else {
        throw unexpected(.value, inside: .word)
      }
      offset += 1
    }
    append(kind, from: start)
  }

  mutating func append(_ kind: JSONNode.Kind, from start: Int, hasEscapes: Bool = false) {
    nodes.append(
      JSONNode(
        start: UInt32(truncatingIfNeeded: start),
        length: UInt32(truncatingIfNeeded: offset - start),
        next: UInt32(truncatingIfNeeded: nodes.count + 1), kind: kind, hasEscapes: hasEscapes))
  }

  mutating func skipSpace() {
    while offset < text.count {
      switch text[offset] {
      case Byte.space, Byte.lineFeed, Byte.carriageReturn, Byte.tab: offset += 1
      default: return
      }
    }
  }
}
