/// The first bytes of a UTF-8 character.
struct PartialCharacter {
  private var bytes: [UInt8]
  private let length: Int

  /// What a further byte made of it.
  enum Answer {
    case more
    case complete(Unicode.Scalar)
    /// It is no character, and the byte belongs to what comes next.
    case broken
    /// All bytes are here and mean nothing a key could have sent.
    case nothing
  }

  /// Begins a character; nothing when no character begins with this byte.
  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    bytes = [lead]
  }

  mutating func take(_ byte: UInt8) -> Answer {
    guard byte & 0xC0 == 0x80 else { return .broken }
    bytes.append(byte)
    guard bytes.count == length else { return .more }
    let scalars = String(validating: bytes, as: UTF8.self)?.unicodeScalars
    // No key sends a C1 control character.
    guard let scalar = scalars?.first, scalar.value >= 0xA0 else { return .nothing }
    return .complete(scalar)
  }
}
