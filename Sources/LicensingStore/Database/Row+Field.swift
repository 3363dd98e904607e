internal import GRDB
internal import Licensing

extension Row {
  /// A column's value; a database whose content is not what its schema says is damaged, not a trap.
  func field<Value: DatabaseValueConvertible>(
    _ column: String, as type: Value.Type = Value.self
  ) throws -> Value {
    guard let value = Value.fromDatabaseValue(self[column] as DatabaseValue) else {
      throw Refusal.storage(.damaged(detail: "column \(column)"))
    }
    return value
  }

  /// A column's value, or nil where it is NULL.
  func optionalField<Value: DatabaseValueConvertible>(
    _ column: String, as type: Value.Type = Value.self
  ) throws -> Value? {
    let stored = self[column] as DatabaseValue
    return stored.isNull ? nil : try field(column, as: type)
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

  /// A column that holds a name.
  func name(_ column: String) throws -> Name {
    do {
      return try Name(imported: try field(column))
    } catch is NameProblem {
      throw Refusal.storage(.damaged(detail: "column \(column)"))
    }
  }
}
