/// The place of an event in the log: gapless from 1.
public struct SequenceNumber: Hashable, Sendable, RawRepresentable, Codable {
  /// The number; 0 stands before the first event.
  public let rawValue: Int64

  /// Wraps a number of the log.
  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Before the first event.
  public static let none = SequenceNumber(rawValue: 0)

  /// The number after this one.
  public var next: SequenceNumber { SequenceNumber(rawValue: rawValue + 1) }
}

extension SequenceNumber: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  /// Orders by the log.
  public static func < (left: SequenceNumber, right: SequenceNumber) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The number as people write it: `#12`.
  public var description: String { "#\(rawValue)" }

  /// Lets fixtures write plain numbers.
  public init(integerLiteral value: Int64) {
    rawValue = value
  }
}
