/// What ended a sleep in `Terminal.waitForInput`; empty when the time was over.
public struct WakeReason: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `Terminal.readEvents` has something: keys, a signal, or the end of the terminal.
  public static let input = WakeReason(rawValue: 1)
  /// The doorbell rang.
  public static let doorbell = WakeReason(rawValue: 2)
}
