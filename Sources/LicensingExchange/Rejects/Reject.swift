public import Licensing

/// A row that is kept aside because it can't be read: where and why, and the row itself.
public struct Reject: Hashable, Sendable {
  /// The most bytes of a row that are kept with its reject.
  public static let textLimit = 4_096
  /// The most rejects of one import: above it, the file is not what it was taken for.
  public static let most = 10_000

  /// The place of what can't be read, what the row is about, and the reason.
  public let keptAside: KeptAside
  /// The row as it is written, up to the limit.
  public let text: String
  /// Whether the row is longer than `text`.
  public let isCut: Bool

  /// Keeps a row aside.
  public init(keptAside: KeptAside, text: String, isCut: Bool) {
    self.keptAside = keptAside
    self.text = text
    self.isCut = isCut
  }
}

extension Reject {
  /// Keeps a row aside with as much of its text as the limit allows, cut between characters.
  init(_ keptAside: KeptAside, row: Range<Int>, of bytes: [UInt8]) {
    var end = min(row.upperBound, row.lowerBound + Self.textLimit)
    while end < row.upperBound, end > row.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    self.init(
      keptAside: keptAside, text: String(decoding: bytes[row.lowerBound..<end], as: UTF8.self),
      isCut: end < row.upperBound)
  }
}
