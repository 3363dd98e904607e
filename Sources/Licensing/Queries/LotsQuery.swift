/// Asks for the lots of a row: its license transactions.
public struct LotsQuery: Query, Codable {
  public typealias Answer = [Holding]

  public var row: RowKey

  /// Asks for a row's lots, longest-ending first.
  public init(row: RowKey) {
    self.row = row
  }
}

extension LotsQuery {
  /// The question as a value.
  public var question: Question { .lots(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .lots(let answer) = reply { answer } else { nil }
  }
}
