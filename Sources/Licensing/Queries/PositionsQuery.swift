/// Asks for every row of a scope with its terms evaluated on a day, for exports and scripts.
public struct PositionsQuery: Query, Codable {
  public typealias Answer = [InventoryRow]

  public var scope: Scope
  public var filter: Filter
  /// The day; nil for today.
  public var day: Day?

  /// Asks for all rows of a scope, by virtual account and license name.
  public init(scope: Scope, filter: Filter = .everything, on day: Day? = nil) {
    self.scope = scope
    self.filter = filter
    self.day = day
  }
}

extension PositionsQuery {
  /// The question as a value.
  public var question: Question { .positions(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .positions(let answer) = reply { answer } else { nil }
  }
}
