/// Writes canonical JSON of values whose form is known, without asking them member by member.
///
/// What it writes has to be to the byte what the canonical encoder writes: the log's digests cover
/// it.
struct CanonicalPen {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Writes after what was written before.
  init(after bytes: consuming [UInt8]) {
    self.bytes = bytes
  }

  /// Writes a text as it is.
  mutating func put(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ number: some FixedWidthInteger) { bytes.appendCanonical(number) }

  mutating func put(text: String) { bytes.appendCanonical(text) }

  mutating func put<Subject>(_ identifier: Identifier<Subject>) { put(identifier.rawValue) }

  mutating func put(_ sequence: SequenceNumber) { put(sequence.rawValue) }

  mutating func put(_ quantity: Quantity) { put(quantity.rawValue) }

  mutating func put(_ day: Day) { put(text: day.description) }

  /// Writes a text after a name, where there is one.
  mutating func put(_ name: StaticString, text: String?) {
    guard let text else { return }
    put(name)
    put(text: text)
  }

  /// Writes a number after a name, where there is one.
  mutating func put(_ name: StaticString, _ number: (some FixedWidthInteger)?) {
    guard let number else { return }
    put(name)
    put(number)
  }

  /// Writes the elements of a list.
  mutating func put<Element>(
    list elements: [Element], _ write: (inout CanonicalPen, Element) throws -> Void
  ) rethrows {
    put("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { put(",") }
      try write(&self, element)
    }
    put("]")
  }

  /// Writes a value by the encoder.
  mutating func encode(_ value: some Encodable) throws {
    try CanonicalEncoder().encode(value, to: &bytes)
  }
}

extension [UInt8] {
  /// Appends a number in decimal.
  mutating func appendCanonical(_ number: some FixedWidthInteger) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let start = count
    var rest = number.magnitude
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      rest = quotient
    } while rest > 0
    self[start...].reverse()
  }

  /// Appends a text between quotation marks; only what has to be escaped is (RFC 8259 §7).
  mutating func appendCanonical(_ text: String) {
    var text = text
    append(UInt8(ascii: "\""))
    text.withUTF8 { content in
      var rest = content[...]
      while let place = rest.firstIndex(where: [UInt8].isEscaped) {
        append(contentsOf: rest[..<place])
        appendEscape(of: content[place])
        rest = rest[(place + 1)...]
      }
      append(contentsOf: rest)
    }
    append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(UInt8(ascii: "\\"))
    guard byte < 0x20 else { return append(byte) }
    append(contentsOf: byte < 0x10 ? "u000".utf8 : "u001".utf8)
    let digit = byte & 0x0F
    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }
}
