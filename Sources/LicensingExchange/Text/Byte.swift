/// The bytes that the readers look for, by name.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let openList: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeList: UInt8 = 0x5D
  static let openObject: UInt8 = 0x7B
  static let closeObject: UInt8 = 0x7D

  /// Whether the byte is an ASCII digit.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

  /// The small letter of an ASCII capital; every other byte as it is.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}

extension UnsafeBufferPointer<UInt8>.SubSequence {
  /// The text without the spaces around it.
  var withoutSpaces: Self {
    var rest = self
    while rest.first == Byte.space { rest = rest.dropFirst() }
    while rest.last == Byte.space { rest = rest.dropLast() }
    return rest
  }
}

extension String {
  /// Whether the text is an ASCII word, in capitals or not.
  func isWord(_ word: String) -> Bool {
    guard utf8.count == word.utf8.count else { return false }
    var other = word.utf8.makeIterator()
    for byte in utf8 {
      guard let due = other.next(), Byte.lowercased(byte) == Byte.lowercased(due) else {
        return false
      }
    }
    return true
  }
}

/// The three bytes that some programs put at the start of a UTF-8 file; they are not part of the
/// text.
enum ByteOrderMark {
  static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// 3 where the text starts with the mark, else 0.
  static func length(in text: UnsafeBufferPointer<UInt8>) -> Int {
    text.count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0
  }
}
