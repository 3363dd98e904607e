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
    case .every(let parts): self.init(["1"], parts, joinedBy: " AND ", term: term)
    case .any(let parts): self.init(["0"], parts, joinedBy: " OR ", term: term)
    }
  }

  /// Begins with what holds where there are no parts: of none every one fits, and not any.
  private init(
    _ first: [String], _ parts: [Filter], joinedBy conjunction: String,
    term: (FilterTerm) -> SQLCondition
  ) {
    let conditions = parts.map { SQLCondition($0, term: term) }
    self.init(
      "(" + (first + conditions.map { "(\($0.sql))" }).joined(separator: conjunction) + ")",
      conditions.reduce(StatementArguments()) { $0 + $1.arguments })
  }

  /// A text column that, folded as names are, equals a value or contains it; false for NULL.
  static func text(_ column: String, exact: Bool, _ value: String) -> SQLCondition {
    SQLCondition("\(foldedMatch.name)(\(column), ?, \(exact ? 1 : 0))", [value])
  }

  /// Compares as the rules do, for `lower` of SQLite knows no letters but those of ASCII.
  static let foldedMatch = DatabaseFunction("folded_match", argumentCount: 3, pure: true) {
    values in
    guard let text = String.fromDatabaseValue(values[0]),
      let value = String.fromDatabaseValue(values[1])
    else { return false }
    let folded = Name.fold(text)
    return values[2] == 1.databaseValue ? folded == value : folded.contains(value)
  }
}
