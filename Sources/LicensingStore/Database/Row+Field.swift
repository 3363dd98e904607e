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
