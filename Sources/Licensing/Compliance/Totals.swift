/// Sums over rows: what a virtual account, a license or a whole account comes to.
public struct Totals: Hashable, Sendable, Codable {
  public var rows = 0
  public var rowsShort = 0
  public var rowsSurplus = 0
  public var entitled = 0
  public var inUse = 0
  public var reserved = 0
  public var surplus = 0
  public var shortage = 0
  public var pending = 0
  public var expired = 0

  /// Nothing at all.
  public init() {}

  /// What one row adds to any sum.
  public init(_ position: Position) {
    rows = 1
    rowsShort = position.balance < 0 ? 1 : 0
    rowsSurplus = position.balance > 0 ? 1 : 0
    entitled = position.entitled
    inUse = position.inUse
    reserved = position.reserved
    surplus = position.surplus
    shortage = position.shortage
    pending = position.pending
    expired = position.expired
  }

  /// The sum of two.
  public static func + (left: Totals, right: Totals) -> Totals {
    var sum = left
    for figure in Totals.figures { sum[keyPath: figure] += right[keyPath: figure] }
    return sum
  }

  /// What is left of the first without the second.
  public static func - (left: Totals, right: Totals) -> Totals {
    var difference = left
    for figure in Totals.figures { difference[keyPath: figure] -= right[keyPath: figure] }
    return difference
  }

  /// Adds another sum.
  public static func += (left: inout Totals, right: Totals) {
    left = left + right
  }

  static let figures: [any WritableKeyPath<Totals, Int> & Sendable] = [
    \.rows, \.rowsShort, \.rowsSurplus, \.entitled, \.inUse, \.reserved, \.surplus, \.shortage,
    \.pending, \.expired,
  ]
}
