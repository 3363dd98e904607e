internal import Foundation

/// Bytes as they arrive, cut into lines; it never holds more than one line's limit and one read.
struct LineBuffer {
  /// The longest line, in bytes without its end.
  var limit: Int
  private var bytes: [UInt8] = []
  private var scanned = 0

  private static let end = UInt8(ascii: "\n")

  init(limit: Int) {
    self.limit = limit
  }

  /// A line longer than the limit.
  struct TooLong: Error {}

  /// Whether a line has begun that has not ended.
  var isPartial: Bool { !bytes.isEmpty }

  mutating func append(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// The next whole line without its end; nil while there is none.
  mutating func next() throws(TooLong) -> Data? {
    guard let end = bytes[scanned...].firstIndex(of: LineBuffer.end) else {
      scanned = bytes.count
      guard bytes.count <= limit else { throw TooLong() }
      return nil
    }
    guard end <= limit else { throw TooLong() }
    let line = Data(bytes[..<end])
    bytes.removeSubrange(...end)
    if bytes.isEmpty { bytes = [] }
    scanned = 0
    return line
  }
}
