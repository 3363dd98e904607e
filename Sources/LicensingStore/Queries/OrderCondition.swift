internal import GRDB
internal import Licensing

/// A filter of order lines as a condition in SQL.
struct OrderCondition {
  private let foundation: Estate

  private init(foundation: Estate) {
    self.foundation = foundation
  }

  static func condition(_ filter: Filter, foundation: Estate) -> SQLCondition {
    let vocabulary = OrderCondition(foundation: foundation)
    return SQLCondition(filter, term: vocabulary.condition)
  }

  private func condition(_ term: FilterTerm) -> SQLCondition {
    switch term {
    case .word(let word):
      SQLCondition(
        """
        (order_lines.license IN (\(foundation.licenses { Fuzzy.matches(word, in: $0) }))
          OR instr(lower(orders.number), ?) > 0 OR instr(lower(orders.partner), ?) > 0)
        """, [word, word])
    case .figure(_, let comparison, let value):
      SQLCondition("order_lines.quantity \(comparison.rawValue) ?", [value])
    case .text(let field, let exact, let value):
      condition(field, exact: exact, value)
    case .date: SQLCondition("1")
    }
  }

  private func condition(_ field: FilterField, exact: Bool, _ value: String) -> SQLCondition {
    let fits: (String) -> Bool = { exact ? $0 == value : $0.contains(value) }
    return switch field {
    case .virtualAccount:
      SQLCondition("order_lines.virtual_account IN (\(foundation.accounts(where: fits)))")
    case .license: SQLCondition("order_lines.license IN (\(foundation.licenses(where: fits)))")
    case .order: .text("orders.number", exact: exact, value)
    case .partner: .text("orders.partner", exact: exact, value)
    case .status: .text("order_lines.status", exact: exact, value)
    case .type, .by: SQLCondition("1")
    }
  }
}
