/// A number of licenses: never negative, at most one thousand million.
///
/// The ceiling keeps every sum over a database far from overflowing, so sums are plain `Int`s.
public struct Quantity: Hashable, Sendable, RawRepresentable {
  /// The number of licenses.
  public let rawValue: Int

  /// The largest quantity that one figure may have.
  public static let ceiling = 1_000_000_000

  /// No licenses at all.
  public static let zero = Quantity(clamping: 0)

  /// Wraps a number; nil when it is negative or above the ceiling.
  public init?(rawValue: Int) {
    guard (0...Quantity.ceiling).contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  /// Wraps a number, moved into the range where it lies outside.
  public init(clamping value: Int) {
    rawValue = min(max(0, value), Quantity.ceiling)
  }
}

extension Quantity: Comparable {
  /// Orders by size.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Quantity: Codable {
  /// Reads a number; one out of range is an error, not a smaller quantity.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let quantity = Quantity(rawValue: try container.decode(Int.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "out of range")
    }
    self = quantity
  }

  /// Writes the bare number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension Quantity: CustomStringConvertible, ExpressibleByIntegerLiteral {
  /// The bare number.
  public var description: String { String(rawValue) }

  /// Lets fixtures write plain numbers; a literal out of range is a programmer's error.
  public init(integerLiteral value: Int) {
    precondition((0...Quantity.ceiling).contains(value), "a quantity literal out of range")
    rawValue = value
  }
}
