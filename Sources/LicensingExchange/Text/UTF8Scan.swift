/// Checks that bytes are UTF-8, as strictly as Unicode's table 3-7: no overlong forms, no
/// surrogates, nothing above U+10FFFF.
enum UTF8Scan {
  /// What stands at one place of a text.
  enum Sequence: Equatable {
    case complete(length: Int)
    /// The text ends before the character does.
    case cutOff
    case invalid
  }

  /// Looks at the character that starts at `offset`, which has to be inside the text.
  static func sequence(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Sequence {
    let lead = text[offset]
    switch lead {
    case 0x00...0x7F: return .complete(length: 1)
    case 0xC2...0xDF: return tail(1, second: 0x80...0xBF, at: offset, in: text)
    case 0xE0: return tail(2, second: 0xA0...0xBF, at: offset, in: text)
    case 0xED: return tail(2, second: 0x80...0x9F, at: offset, in: text)
    case 0xE1...0xEF: return tail(2, second: 0x80...0xBF, at: offset, in: text)
    case 0xF0: return tail(3, second: 0x90...0xBF, at: offset, in: text)
    case 0xF1...0xF3: return tail(3, second: 0x80...0xBF, at: offset, in: text)
    case 0xF4: return tail(3, second: 0x80...0x8F, at: offset, in: text)
    default: return .invalid
    }
  }

  private static func tail(
    _ count: Int, second: ClosedRange<UInt8>, at offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Sequence {
    for step in 1...count {
      guard offset + step < text.count else { return .cutOff }
      let allowed = step == 1 ? second : 0x80...0xBF
      guard allowed.contains(text[offset + step]) else { return .invalid }
    }
    return .complete(length: count + 1)
  }

  /// The offset of the first byte that is not part of a complete character, or nil where all is
  /// well.
  static func firstFault(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(text)
    var offset = 0
    while offset < text.count {
      if offset + 8 <= text.count,
        raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        offset += 8
        continue
      }
      guard case .complete(let length) = sequence(at: offset, in: text) else { return offset }
      offset += length
    }
    return nil
  }
}
