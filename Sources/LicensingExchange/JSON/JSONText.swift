/// The characters of a JSON text whose escapes the parser has already checked.
enum JSONText {
  /// Decodes the bytes between the quotes.
  static func decode(_ written: UnsafeBufferPointer<UInt8>.SubSequence) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count)
    var units: [UInt16] = []
    var index = written.startIndex
    while index < written.endIndex {
      guard written[index] == Byte.backslash, index + 1 < written.endIndex else {
        flush(&units, into: &bytes)
        bytes.append(written[index])
        index += 1
        continue
      }
      if let unit = codeUnit(after: index, in: written) {
        units.append(unit)
        index += 6
      } else {
        flush(&units, into: &bytes)
        bytes.append(character(escapedBy: written[index + 1]))
        index += 2
      }
    }
    flush(&units, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a hexadecimal digit, or nil.
  static func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte {
    case Byte.zero...Byte.nine: UInt16(byte - Byte.zero)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  private static func codeUnit(
    after index: Int, in written: UnsafeBufferPointer<UInt8>.SubSequence
  ) -> UInt16? {
    guard written[index + 1] == UInt8(ascii: "u"), index + 5 < written.endIndex else { return nil }
    var unit: UInt16 = 0
    for place in index + 2...index + 5 {
      guard let digit = hexadecimal(written[place]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func character(escapedBy byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): Byte.lineFeed
    case UInt8(ascii: "r"): Byte.carriageReturn
    case UInt8(ascii: "t"): Byte.tab
    default: byte
    }
  }

  /// Pairs of surrogates are two escapes in a row, so units are collected before they are encoded.
  private static func flush(_ units: inout [UInt16], into bytes: inout [UInt8]) {
    guard !units.isEmpty else { return }
    bytes.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    units.removeAll(keepingCapacity: true)
  }
}
