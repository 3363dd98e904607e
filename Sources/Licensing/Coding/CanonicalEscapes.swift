/// Reads a text that holds escapes (RFC 8259 §7).
struct CanonicalEscapes {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func text() throws(DecodingError) -> String {
    var content: [UInt8] = []
    content.reserveCapacity(bytes.count)
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\\") {
        let scalar = try scalar()
        if scalar.isASCII {
          content.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          content.append(contentsOf: String(scalar).utf8)
        }
      } else {
        content.append(byte)
      }
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw .corrupted("no UTF-8", at: bytes.startIndex)
    }
    return text
  }

  private mutating func scalar() throws(DecodingError) -> Unicode.Scalar {
    let escape = try take()
    switch escape {
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(escape)
    case UInt8(ascii: "u"): return try numberedScalar()
    default: throw .corrupted("no escape", at: position - 1)
    }
  }

  /// Two escapes together name a scalar beyond the first 65,536.
  private mutating func numberedScalar() throws(DecodingError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), try take() == UInt8(ascii: "\\"),
      try take() == UInt8(ascii: "u")
    else { throw .corrupted("half a surrogate pair", at: position) }
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second) else {
      throw .corrupted("half a surrogate pair", at: position)
    }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func codeUnit() throws(DecodingError) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 { value = value << 4 | UInt16(try digit()) }
    return value
  }

  private mutating func digit() throws(DecodingError) -> UInt8 {
    let byte = try take()
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return byte - UInt8(ascii: "A") + 10
    default: throw .corrupted("no hexadecimal digit", at: position - 1)
    }
  }

  private mutating func take() throws(DecodingError) -> UInt8 {
    guard position < bytes.endIndex else { throw .corrupted("half an escape", at: position) }
    position += 1
    return bytes[position - 1]
  }
}
