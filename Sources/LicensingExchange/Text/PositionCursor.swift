import Glibc

/// Turns byte offsets into lines and columns, remembering the last answer.
///
/// Rows are asked for in the order of the file, so going on from the last answer makes a whole file
/// cost one pass, whether it has a million short lines or one line of a hundred megabytes.
struct PositionCursor {
  private var offset = 0
  private var line = 1
  private var column = 1

  /// The position of the byte at `target`; one past the last byte is allowed and means the end.
  mutating func position(
    of target: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> TextPosition {
    let target = min(max(target, 0), text.count)
    if target < offset { self = PositionCursor() }
    skipLines(before: target, in: text)
    for index in offset..<target where Self.startsScalar(at: index, in: text) { column += 1 }
    offset = target
    return TextPosition(line: line, column: column)
  }

  private mutating func skipLines(before target: Int, in text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    while offset < target,
      let feed = memchr(base + offset, Int32(Byte.lineFeed), target - offset)
    {
      offset = UnsafeRawPointer(feed) - UnsafeRawPointer(base) + 1
      line += 1
      column = 1
    }
  }

  /// False for the second and later bytes of a character, and for the byte order mark.
  private static func startsScalar(
    at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if index < 3, ByteOrderMark.length(in: text) > index { return false }
    return text[index] & 0xC0 != 0x80
  }
}

extension TextPosition {
  /// The position of one byte, counted from the start of the text.
  init(of offset: Int, in text: UnsafeBufferPointer<UInt8>) {
    var cursor = PositionCursor()
    self = cursor.position(of: offset, in: text)
  }
}
