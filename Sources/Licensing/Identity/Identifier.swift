/// The number by which the database knows a `Subject`; numbers of different subjects never mix.
public struct Identifier<Subject>: Hashable, Sendable, RawRepresentable, Codable {
  /// The number, positive for everything that is stored.
  public let rawValue: Int64

  /// Wraps a number that the database gave.
  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}

extension Identifier: Comparable {
  /// Orders by age: a smaller number was given earlier.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Identifier: ExpressibleByIntegerLiteral {
  /// Lets tests and fixtures write identifiers as plain numbers.
  public init(integerLiteral value: Int64) {
    rawValue = value
  }
}

extension Identifier: CustomStringConvertible {
  /// The bare number.
  public var description: String { String(rawValue) }
}
