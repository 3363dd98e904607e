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
      wordCondition(word)
    case .figure(_, let comparison, let value):
      SQLCondition("order_lines.quantity \(comparison.rawValue) ?", [value])
    case .text(let field, let exact, let value):
      condition(field, exact: exact, value)
    case .date(_, let comparison, let day):
      SQLCondition(
        "orders.placed \(comparison.rawValue) ?", [day.resolved(today: foundation.day).number])
    }
  }

  private func wordCondition(_ word: String) -> SQLCondition {
    let number = SQLCondition.text("orders.number", exact: false, word)
    let partner = SQLCondition.text("orders.partner", exact: false, word)
    return SQLCondition(
      """
      (order_lines.license IN (\(foundation.licenses { Fuzzy.matches(word, in: $0) }))
        OR \(number.sql) OR \(partner.sql))
      """, number.arguments + partner.arguments)
  }

  private func condition(_ field: FilterField, exact: Bool, _ value: String) -> SQLCondition {
    let fits: (String) -> Bool = { exact ? $0 == value : $0.contains(value) }
    return switch field {
    case .virtualAccount:
      // A line without a virtual account is in none, rather than nobody knows where.
      SQLCondition(
        "ifnull(order_lines.virtual_account, 0) IN (\(foundation.accounts(where: fits)))")
    case .license: SQLCondition("order_lines.license IN (\(foundation.licenses(where: fits)))")
    case .order: .text("orders.number", exact: exact, value)
    case .partner: .text("orders.partner", exact: exact, value)
    case .status: .text("order_lines.status", exact: exact, value)
    case .tag:
      SQLCondition(
        "ifnull(order_lines.virtual_account, 0) IN (\(foundation.tagged(where: fits)))")
    case .type, .by: SQLCondition("1")
    }
  }
}
