internal import Foundation
public import Licensing

/// Where the dashboard takes its time from; values, so that tests need not wait.
public struct DashboardClock: Sendable {
  /// The moment, for what is shown.
  public let now: @Sendable () -> Instant
  /// Milliseconds of a clock that only goes forward, for waiting.
  public let uptime: @Sendable () -> Int64

  /// Makes a clock of its parts.
  public init(
    now: @escaping @Sendable () -> Instant, uptime: @escaping @Sendable () -> Int64
  ) {
    self.now = now
    self.uptime = uptime
  }

  /// The system's clocks.
  public static let system = DashboardClock(
    now: { Instant(rawValue: Int64(Date().timeIntervalSince1970 * 1000)) },
    uptime: { Int64(ProcessInfo.processInfo.systemUptime * 1000) })
}
