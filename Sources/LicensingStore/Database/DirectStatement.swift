internal import GRDB
internal import GRDBSQLite
internal import Licensing

/// A prepared statement that is bound and stepped through SQLite itself: for what every move runs,
/// and for loading and writing whole tables.
///
/// GRDB wraps each value and copies each row, which costs several times what SQLite needs for the
/// small statements here. Its cache still owns the statement.
struct DirectStatement {
  private let owner: Statement
  private let statement: OpaquePointer
  private let database: Database

  fileprivate init(_ sql: String, in database: Database) throws {
    self.database = database
    let cached = try database.cachedStatement(sql: sql)
    // One that is being stepped through further out can't be bound anew.
    let isBusy = sqlite3_stmt_busy(cached.sqliteStatement) != 0
    owner = try isBusy ? database.makeStatement(sql: sql) : cached
    statement = owner.sqliteStatement
  }

  /// Runs a statement that finds nothing.
  func run(_ values: [(any Bindable)?] = []) throws {
    try forEach(values) { _ in }
  }

  /// What the statement finds first, read as it is found; nil where it finds nothing.
  func first<Value>(
    _ values: [(any Bindable)?] = [], _ read: (StoredRow) throws -> Value
  ) throws -> Value? {
    try bind(values)
    defer { sqlite3_reset(statement) }
    return try step() ? read(StoredRow(statement)) : nil
  }

  /// Everything that the statement finds, read as it is found.
  func all<Value>(
    _ values: [(any Bindable)?] = [], _ read: (StoredRow) throws -> Value
  ) throws -> [Value] {
    var found: [Value] = []
    try forEach(values) { found.append(try read($0)) }
    return found
  }

  /// Hands over each row that the statement finds.
  func forEach(
    _ values: [(any Bindable)?] = [], _ body: (StoredRow) throws -> Void
  ) throws {
    try bind(values)
    defer { sqlite3_reset(statement) }
    while try step() { try body(StoredRow(statement)) }
  }

  private func bind(_ values: [(any Bindable)?]) throws {
    precondition(Int(sqlite3_bind_parameter_count(statement)) == values.count)
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let result = value?.bind(to: statement, at: place) ?? sqlite3_bind_null(statement, place)
      guard result == SQLITE_OK else { throw failure(result) }
    }
  }

  private func step() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let result: throw failure(result)
    }
  }

  private func failure(_ result: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: result),
      message: String(cString: sqlite3_errmsg(database.sqliteConnection)), sql: owner.sql)
  }
}

extension Database {
  /// A statement for the hot paths, prepared once.
  func direct(_ sql: String) throws -> DirectStatement {
    try DirectStatement(sql, in: self)
  }
}

/// A value that goes into a statement as it is.
protocol Bindable {
  /// Binds the value to a parameter and answers SQLite's code.
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32
}

extension Int64: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    sqlite3_bind_int64(statement, place, self)
  }
}

extension Int: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    sqlite3_bind_int64(statement, place, Int64(self))
  }
}

extension Bool: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    sqlite3_bind_int64(statement, place, self ? 1 : 0)
  }
}

extension String: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty text has no address, which SQLite would take for NULL.
        guard let address = characters.baseAddress, !characters.isEmpty else {
          return sqlite3_bind_text(statement, place, "", 0, copied)
        }
        return sqlite3_bind_text(statement, place, address, Int32(characters.count), copied)
      }
    }
  }
}

extension [UInt8]: Bindable {
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    withUnsafeBytes { bytes in
      guard let address = bytes.baseAddress else {
        return sqlite3_bind_zeroblob(statement, place, 0)
      }
      return sqlite3_bind_blob(statement, place, address, Int32(bytes.count), copied)
    }
  }
}

/// Tells SQLite to keep a copy, since what is bound may be gone when the statement runs.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
