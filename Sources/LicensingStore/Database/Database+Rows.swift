internal import GRDB

extension Database {
  /// What a statement finds first, read as it is found; nil where it finds nothing.
  ///
  /// Reading by name out of a row that GRDB has copied compares every name each time; out of the
  /// statement itself it is one look-up.
  func first<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ read: (Row) throws -> Value
  ) throws -> Value? {
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    return try rows.next().map(read)
  }

  /// Everything that a statement finds, read as it is found.
  func all<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ read: (Row) throws -> Value
  ) throws -> [Value] {
    var found: [Value] = []
    try forEach(sql, arguments) { found.append(try read($0)) }
    return found
  }

  /// Hands over each row that a statement finds.
  func forEach(
    _ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() { try body(row) }
  }
}
