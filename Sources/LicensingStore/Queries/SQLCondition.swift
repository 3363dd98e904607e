internal import GRDB
internal import Licensing

/// A condition in SQL with the values that it binds.
struct SQLCondition {
  let sql: String
  let arguments: StatementArguments

  init(_ sql: String, _ arguments: StatementArguments = []) {
    self.sql = sql
    self.arguments = arguments
  }

  /// A filter, where each of its terms becomes a condition so.
  init(_ filter: Filter, term: (FilterTerm) -> SQLCondition) {
    switch filter {
    case .everything: self.init("1")
    case .term(let one): self = term(one)
    case .not(let inner):
      let condition = SQLCondition(inner, term: term)
      self.init("NOT (\(condition.sql))", condition.arguments)
    case .every(let parts): self.init(parts, joinedBy: " AND ", term: term)
    case .any(let parts): self.init(parts, joinedBy: " OR ", term: term)
    }
  }

  private init(
    _ parts: [Filter], joinedBy conjunction: String, term: (FilterTerm) -> SQLCondition
  ) {
    let conditions = parts.map { SQLCondition($0, term: term) }
    self.init(
      "(" + conditions.map { "(\($0.sql))" }.joined(separator: conjunction) + ")",
      conditions.reduce(StatementArguments()) { $0 + $1.arguments })
  }

  /// A folded text column that equals a value, or contains it.
  static func text(_ column: String, exact: Bool, _ value: String) -> SQLCondition {
    SQLCondition(exact ? "lower(\(column)) = ?" : "instr(lower(\(column)), ?) > 0", [value])
  }
}
