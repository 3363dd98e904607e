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
    left.combined(with: right, +)
  }

  /// What is left of the first without the second.
  public static func - (left: Totals, right: Totals) -> Totals {
    left.combined(with: right, -)
  }

  /// Adds another sum.
  public static func += (left: inout Totals, right: Totals) {
    left = left + right
  }

  private func combined(with other: Totals, _ operation: (Int, Int) -> Int) -> Totals {
    var result = Totals()
    result.rows = operation(rows, other.rows)
    result.rowsShort = operation(rowsShort, other.rowsShort)
    result.rowsSurplus = operation(rowsSurplus, other.rowsSurplus)
    result.entitled = operation(entitled, other.entitled)
    result.inUse = operation(inUse, other.inUse)
    result.reserved = operation(reserved, other.reserved)
    result.surplus = operation(surplus, other.surplus)
    result.shortage = operation(shortage, other.shortage)
    result.pending = operation(pending, other.pending)
    result.expired = operation(expired, other.expired)
    return result
  }
}
