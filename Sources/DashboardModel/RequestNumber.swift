/// The number of a question or command that this dashboard sent; its answer bears the same one.
public struct RequestNumber: Hashable, Sendable, RawRepresentable {
  /// The number, from 1.
  public let rawValue: Int

  /// Wraps a number.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }
}

/// Gives each request its number, so that a late answer to an old question is known and dropped.
struct RequestCounter: Hashable, Sendable {
  private var last = 0

  /// The next number.
  mutating func next() -> RequestNumber {
    last += 1
    return RequestNumber(rawValue: last)
  }
}
