/// A moment in UTC, in milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Sendable, RawRepresentable, Codable {
  /// Milliseconds since the epoch.
  public let rawValue: Int64

  /// Makes the moment that lies so many milliseconds after the epoch.
  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// The first moment of a day.
  public init(startOf day: Day) {
    rawValue = Int64(day.number) * Instant.millisecondsPerDay
  }

  /// The UTC day in which the moment lies.
  public var day: Day {
    let length = Instant.millisecondsPerDay
    return Day(number: Int(rawValue >= 0 ? rawValue / length : (rawValue - length + 1) / length))
  }

  /// The moment that lies so many milliseconds later.
  public func adding(milliseconds: Int64) -> Instant {
    Instant(rawValue: rawValue + milliseconds)
  }

  /// The length of a UTC day; leap seconds are not counted, as in POSIX time.
  public static let millisecondsPerDay: Int64 = 86_400_000
}

extension Instant: Comparable {
  /// Orders moments by time.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Instant: CustomStringConvertible {
  /// The time of day as hours, minutes and seconds in UTC.
  public var timeOfDay: (hours: Int, minutes: Int, seconds: Int) {
    let seconds = Int((rawValue - Instant(startOf: day).rawValue) / 1000)
    return (seconds / 3600, seconds / 60 % 60, seconds % 60)
  }

  /// The moment as RFC 3339 writes it, to the second: `2026-11-23T14:02:11Z`.
  public var description: String {
    let (hours, minutes, seconds) = timeOfDay
    return "\(day)T\(padded(hours, to: 2)):\(padded(minutes, to: 2)):\(padded(seconds, to: 2))Z"
  }
}
