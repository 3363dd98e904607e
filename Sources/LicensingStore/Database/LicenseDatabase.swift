internal import Foundation
internal import GRDB
public import Licensing

/// The one open database of a process; it owns the connections and what is remembered of the whole.
///
/// One connection writes, and also checkpoints; two read beside it. Whatever fails is told as a
/// `Refusal`, and leaves the state before or after, never between.
public final class LicenseDatabase: Sendable {
  let pool: DatabasePool
  let path: String
  private let lock: OwnerLock

  /// Opens the database at a path for reading and writing; `create` makes it where there is none.
  public init(path: String, create: Bool) throws(Refusal) {
    self.path = path
    try DatabaseFile.prepare(path: path, create: create)
    lock = try OwnerLock(databasePath: path)
    pool = try refusingFailures(path: path) {
      try LicenseDatabase.requireOurs(path: path)
      return try LicenseDatabase.openPool(path: path)
    }
  }

  /// Opening for writing changes a file, so another program's database is told apart before.
  ///
  /// One that holds nothing yet is ours to fill: a start that was cut short leaves it so.
  private static func requireOurs(path: String) throws {
    guard !DatabaseFile.isMarked(path: path) else { return }
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let isOurs = try queue.read { database in
      try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID
        || Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master)") == true
    }
    try queue.close()
    guard isOurs else { throw Refusal.storage(.notADatabase(path: path)) }
  }

  private static func openPool(path: String) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.maximumReaderCount = 2
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      database.add(function: SQLCondition.foldedMatch)
      try database.execute(sql: "PRAGMA recursive_triggers = ON")
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
    }
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // In KiB: a large import would else write its pages out before it is done with them.
      try database.execute(sql: "PRAGMA cache_size = -16384")
      try requireFullSync(database)
    }
    try migrate(pool)
    return pool
  }

  private static func requireFullSync(_ database: Database) throws {
    let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
    guard level == 2 else {
      throw Refusal.storage(.failed(detail: "synchronous is \(level ?? -1), not FULL"))
    }
  }

  private static func migrate(_ pool: DatabasePool) throws {
    let found = try pool.read { database in
      try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }
    guard found <= Schema.version else {
      throw Refusal.storage(.newer(found: found, known: Schema.version))
    }
    try Schema.migrator.migrate(pool)
    try pool.read { database in
      let mark = try Int.fetchOne(database, sql: "PRAGMA application_id")
      guard mark == Schema.applicationID else {
        throw Refusal.storage(.notADatabase(path: pool.path))
      }
    }
  }

  /// Reads from one consistent state.
  public func read<Value>(_ body: (Reader) throws -> Value) throws(Refusal) -> Value {
    try refusingFailures(path: path) {
      try pool.read { database in try body(Reader(database: database)) }
    }
  }

  /// Writes in one transaction: all of it is durable when this returns, or nothing has happened.
  public func write<Value>(_ body: (Writer) throws -> Value) throws(Refusal) -> Value {
    try refusingFailures(path: path) {
      try pool.writeWithoutTransaction { database in
        try database.direct("BEGIN IMMEDIATE").run()
        do {
          let value = try body(Writer(database: database))
          try database.direct("COMMIT").run()
          return value
        } catch {
          // Where the failure has rolled everything back already, there is nothing to roll back.
          if database.isInsideTransaction { try database.direct("ROLLBACK").run() }
          throw error
        }
      }
    }
  }

  /// Brings the file up to date with its write-ahead log, so that the file alone is a whole copy.
  ///
  /// Readers that are still at work are not waited for: then a later call does the rest.
  public func checkpoint() {
    try? pool.writeWithoutTransaction { database in
      _ = try database.checkpoint(.passive)
    }
  }

  /// Closes every connection, after what they are doing; the file is whole without its log then.
  /// Closing again does nothing.
  public func close() {
    guard lock.isHeld else { return }
    try? pool.writeWithoutTransaction { database in
      _ = try database.checkpoint(.truncate)
    }
    try? pool.close()
    lock.release()
  }
}

/// A consistent state of the database to read from.
public struct Reader {
  let database: Database
}

/// A transaction that writes.
public struct Writer {
  let database: Database

  /// The same transaction to read from.
  public var reader: Reader { Reader(database: database) }
}
