internal import GRDBSQLite
internal import Licensing

/// The row that a statement stands on, read column by column; it is gone with the next step.
///
/// A column that does not hold what its schema says is damage, not a trap.
struct StoredRow {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  /// A column's value.
  func value<Value: Storable>(_ column: Int, as type: Value.Type = Value.self) throws -> Value {
    guard let value = try optionalValue(column, as: type) else { throw damage(column) }
    return value
  }

  /// A column's value, or nil where it is NULL.
  func optionalValue<Value: Storable>(
    _ column: Int, as type: Value.Type = Value.self
  ) throws -> Value? {
    let kind = sqlite3_column_type(statement, Int32(column))
    if kind == SQLITE_NULL { return nil }
    guard kind == Value.storageKind, let value = Value(statement, Int32(column)) else {
      throw damage(column)
    }
    return value
  }

  /// A column that holds an identifier.
  func identifier<Subject>(_ column: Int) throws -> Identifier<Subject> {
    Identifier(rawValue: try value(column))
  }

  /// A column that holds one of a type's names or numbers.
  func named<Value: RawRepresentable>(_ column: Int) throws -> Value
  where Value.RawValue: Storable {
    guard let found = Value(rawValue: try value(column)) else { throw damage(column) }
    return found
  }

  /// The same, or nil where the column is NULL.
  func optionalNamed<Value: RawRepresentable>(_ column: Int) throws -> Value?
  where Value.RawValue: Storable {
    let isNull = sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL
    return isNull ? nil : try named(column)
  }

  private func damage(_ column: Int) -> Refusal {
    .storage(.damaged(detail: "column \(column + 1)"))
  }
}

/// A type of values that a column can hold.
protocol Storable {
  /// SQLite's name for how such values are stored.
  static var storageKind: Int32 { get }
  /// Reads a column that is stored so; nil where the value does not fit.
  init?(_ statement: OpaquePointer, _ column: Int32)
}

extension Int64: Storable {
  static var storageKind: Int32 { SQLITE_INTEGER }

  init?(_ statement: OpaquePointer, _ column: Int32) {
    self = sqlite3_column_int64(statement, column)
  }
}

extension Int: Storable {
  static var storageKind: Int32 { SQLITE_INTEGER }

  init?(_ statement: OpaquePointer, _ column: Int32) {
    self.init(exactly: sqlite3_column_int64(statement, column))
  }
}

extension Bool: Storable {
  static var storageKind: Int32 { SQLITE_INTEGER }

  init?(_ statement: OpaquePointer, _ column: Int32) {
    self = sqlite3_column_int64(statement, column) != 0
  }
}

extension String: Storable {
  static var storageKind: Int32 { SQLITE_TEXT }

  init?(_ statement: OpaquePointer, _ column: Int32) {
    guard let text = sqlite3_column_text(statement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    self.init(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }
}

extension [UInt8]: Storable {
  static var storageKind: Int32 { SQLITE_BLOB }

  init?(_ statement: OpaquePointer, _ column: Int32) {
    let count = Int(sqlite3_column_bytes(statement, column))
    self.init(UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, column), count: count))
  }
}
