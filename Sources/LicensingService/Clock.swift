internal import Glibc
public import Licensing

/// Where the time comes from: the system, or a value that a test sets.
public struct Clock: Sendable {
  /// The present moment.
  public let now: @Sendable () -> Instant

  /// A clock that says what a function says.
  public init(now: @escaping @Sendable () -> Instant) {
    self.now = now
  }

  /// The system's clock in UTC, to the millisecond.
  public static let system = Clock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(rawValue: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
