/// Reads canonical JSON straight off its bytes where it is known what stands there.
///
/// It takes only what the canonical encoder writes, in that order; at anything else it throws, and
/// the reader asks the decoder, which takes all that is allowed. So it decides how fast something
/// is read and never what it says.
struct CanonicalScanner {
  /// Something else stands there.
  struct Mismatch: Error {}

  private let bytes: [UInt8]
  private(set) var position: Int

  /// Reads some bytes from a place on.
  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  var isAtEnd: Bool { position == bytes.count }

  /// Takes a text that is known to the byte.
  mutating func take(_ literal: StaticString) throws(Mismatch) {
    guard has(literal) else { throw Mismatch() }
  }

  /// Takes a text if it stands there.
  mutating func has(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    let isThere = literal.withUTF8Buffer { expected in
      for offset in 0..<count where expected[offset] != bytes[position + offset] { return false }
      return true
    }
    if isThere { position += count }
    return isThere
  }

  mutating func number<Number: FixedWidthInteger>(
    as type: Number.Type = Number.self
  ) throws(Mismatch) -> Number {
    let isNegative = has("-")
    let start = position
    var magnitude: Int64 = 0
    while position < bytes.count {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      // Nineteen digits may pass what 64 bits hold: the decoder knows such numbers.
      guard position - start < 18 else { throw Mismatch() }
      magnitude = magnitude &* 10 &+ Int64(digit)
      position += 1
    }
    let isCanonical =
      position > start && (bytes[start] != UInt8(ascii: "0") || position == start + 1)
      && !(isNegative && magnitude == 0)
    guard isCanonical, let number = Number(exactly: isNegative ? -magnitude : magnitude) else {
      throw Mismatch()
    }
    return number
  }

  /// One decimal digit.
  mutating func digit() throws(Mismatch) -> Int {
    guard position < bytes.count else { throw Mismatch() }
    let digit = bytes[position] &- UInt8(ascii: "0")
    guard digit < 10 else { throw Mismatch() }
    position += 1
    return Int(digit)
  }

  mutating func text() throws(Mismatch) -> String {
    guard has("\"") else { throw Mismatch() }
    let start = position
    var isEscaped = false
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\") {
        isEscaped = true
        position += 1
      } else if bytes[position] < 0x20 {
        throw Mismatch()
      }
      position += 1
    }
    guard position < bytes.count else { throw Mismatch() }
    let content = bytes[start..<position]
    position += 1
    return try isEscaped ? unescaped(content) : plain(content)
  }

  /// The elements of a list.
  mutating func list<Element>(
    _ element: (inout CanonicalScanner) throws(Mismatch) -> Element
  ) throws(Mismatch) -> [Element] {
    try take("[")
    var elements: [Element] = []
    guard !has("]") else { return elements }
    repeat { elements.append(try element(&self)) } while has(",")
    try take("]")
    return elements
  }

  /// The bytes of one whole value, whatever it is.
  mutating func value() throws(Mismatch) -> [UInt8] {
    let start = position
    var depth = 0
    repeat {
      guard position < bytes.count else { throw Mismatch() }
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        position += 1
      case UInt8(ascii: "\""): try skipText()
      default: position += 1
      }
    } while depth > 0
    return Array(bytes[start..<position])
  }

  private mutating func skipText() throws(Mismatch) {
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < bytes.count else { throw Mismatch() }
    position += 1
  }

  private func plain(_ content: ArraySlice<UInt8>) throws(Mismatch) -> String {
    guard let text = String(validating: content, as: UTF8.self) else { throw Mismatch() }
    return text
  }

  private func unescaped(_ content: ArraySlice<UInt8>) throws(Mismatch) -> String {
    var reader = CanonicalEscapes(content)
    guard let text = try? reader.text() else { throw Mismatch() }
    return text
  }
}
