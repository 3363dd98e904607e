/// The days on which a lot counts: from its start up to, not including, its end, in UTC.
public struct Term: Hashable, Sendable, Codable {
  /// The first day; nil when it always counted.
  public let start: Day?
  /// The first day on which it counts no more; nil for a perpetual one.
  public let end: Day?

  /// No start and no end.
  public static let perpetual = Term(start: nil, end: nil)

  /// Makes a term; an end before the start gives a term that never counts.
  public init(start: Day?, end: Day?) {
    self.start = start
    self.end = end
  }

  /// Whether a lot with this term counts on a day: a pure function of the day, with no posting.
  public func standing(on day: Day) -> Standing {
    if let end, day >= end { return .ended }
    if let start, day < start { return .future }
    return .counting
  }
}

/// What a lot is worth on one day.
public enum Standing: String, Hashable, Sendable, Codable {
  case counting
  case future
  case ended
  case cancelled
}
