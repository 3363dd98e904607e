internal import GRDB
internal import Licensing

extension Row {
  /// A column's value; a database whose content is not what its schema says is damaged, not a trap.
  func field<Value: DatabaseValueConvertible>(
    _ column: String, as type: Value.Type = Value.self
  ) throws -> Value {
    guard let value = Value.fromDatabaseValue(try stored(column)) else {
      throw Refusal.storage(.damaged(detail: "column \(column)"))
    }
    return value
  }

  /// A column's value, or nil where it is NULL.
  func optionalField<Value: DatabaseValueConvertible>(
    _ column: String, as type: Value.Type = Value.self
  ) throws -> Value? {
    try stored(column).isNull ? nil : field(column, as: type)
  }

  /// Asking for a column that a damaged schema does not have is a trap.
  private func stored(_ column: String) throws -> DatabaseValue {
    guard hasColumn(column) else {
      throw Refusal.storage(.damaged(detail: "column \(column)"))
    }
    return self[column]
  }

  /// A column by its place in a statement that names its columns: looking for a name costs more
  /// than reading the value.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: Int, as type: Value.Type = Value.self
  ) throws -> Value {
    do {
      return try decode(type, atIndex: column)
    } catch {
      throw Refusal.storage(.damaged(detail: "column \(column + 1)"))
    }
  }

  /// A column by its place, or nil where it is NULL.
  func optionalValue<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: Int, as type: Value.Type = Value.self
  ) throws -> Value? {
    hasNull(atIndex: column) ? nil : try value(column)
  }

  /// A column by its place that holds an identifier.
  func identifier<Subject>(_ column: Int) throws -> Identifier<Subject> {
    Identifier(rawValue: try value(column))
  }

  /// A column by its place that holds one of a type's names or numbers.
  func named<Value: RawRepresentable>(_ column: Int) throws -> Value
  where Value.RawValue: DatabaseValueConvertible & StatementColumnConvertible {
    guard let found = Value(rawValue: try value(column)) else {
      throw Refusal.storage(.damaged(detail: "column \(column + 1)"))
    }
    return found
  }

  /// A column that holds an identifier.
  func identifier<Subject>(_ column: String) throws -> Identifier<Subject> {
    Identifier(rawValue: try field(column))
  }

  /// A column that holds one of a type's names or numbers.
  func named<Value: RawRepresentable>(_ column: String) throws -> Value
  where Value.RawValue: DatabaseValueConvertible {
    guard let value = Value(rawValue: try field(column)) else {
      throw Refusal.storage(.damaged(detail: "column \(column)"))
    }
    return value
  }

  /// The same, or nil where the column is NULL.
  func optionalNamed<Value: RawRepresentable>(_ column: String) throws -> Value?
  where Value.RawValue: DatabaseValueConvertible {
    try stored(column).isNull ? nil : try named(column)
  }

  /// A column that holds a name.
  func name(_ column: String) throws -> Name {
    do {
      return try Name(imported: try field(column))
    } catch is NameProblem {
      throw Refusal.storage(.damaged(detail: "column \(column)"))
    }
  }
}
