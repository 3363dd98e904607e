/// One thing said to a terminal.
struct OutputToken {
  let kind: Kind
  /// Where it is among the bytes.
  let range: Range<Int>

  enum Kind: Hashable {
    /// One character, in UTF-8.
    case character
    /// Colours and attributes from here on.
    case rendition
    /// The cursor goes to a place that doesn't depend on where it is.
    case place
    /// The cursor goes somewhere from where it is, or a mode is set: nothing is coloured by it.
    case neutral
    /// Places get blank, or come into view, in the background that is in force.
    case erasure
    /// ASCII is chosen for the character set.
    case ascii
    /// Anything else: it is sent when everything before it is as it should be.
    case unknown
  }
}

/// Takes what is said to a terminal apart.
struct OutputTokens: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> OutputToken? {
    guard position < bytes.count else { return nil }
    let start = position
    let kind = read()
    return OutputToken(kind: kind, range: start..<position)
  }

  private mutating func read() -> OutputToken.Kind {
    let first = bytes[position]
    position += 1
    switch first {
    case 0x1B: return readEscape()
    case 0x0A...0x0C: return .erasure
    case 0..<0x20, 0x7F: return .neutral
    case 0x80...:
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      return .character
    default: return .character
    }
  }

  private mutating func readEscape() -> OutputToken.Kind {
    guard position < bytes.count else { return .unknown }
    let second = bytes[position]
    position += 1
    switch second {
    case UInt8(ascii: "["): return readSequence()
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      let set = position < bytes.count ? bytes[position] : 0
      position = Swift.min(position + 1, bytes.count)
      return second == UInt8(ascii: "(") && set == UInt8(ascii: "B") ? .ascii : .unknown
    case UInt8(ascii: "="), UInt8(ascii: ">"): return .neutral
    case UInt8(ascii: "D"), UInt8(ascii: "E"), UInt8(ascii: "M"): return .erasure
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      readString()
      return .unknown
    default: return .unknown
    }
  }

  private mutating func readSequence() -> OutputToken.Kind {
    while position < bytes.count, 0x20..<0x40 ~= bytes[position] { position += 1 }
    guard position < bytes.count else { return .unknown }
    let final = bytes[position]
    position += 1
    switch final {
    case UInt8(ascii: "m"): return .rendition
    case UInt8(ascii: "H"), UInt8(ascii: "f"): return .place
    case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "L"), UInt8(ascii: "M"),
      UInt8(ascii: "P"), UInt8(ascii: "S"), UInt8(ascii: "T"), UInt8(ascii: "X"),
      UInt8(ascii: "@"):
      return .erasure
    case UInt8(ascii: "A")...UInt8(ascii: "G"), UInt8(ascii: "d"), UInt8(ascii: "`"),
      UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return .neutral
    default: return .unknown
    }
  }

  /// Up to BEL or ESC \.
  private mutating func readString() {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x07 { return }
      if byte == 0x1B {
        position = Swift.min(position + 1, bytes.count)
        return
      }
    }
  }
}
