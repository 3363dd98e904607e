internal import Foundation
internal import GRDB
internal import Glibc
public import Licensing

/// What a look at a database's file finds, without writing to it or waiting for its owner.
public struct DatabaseExamination: Hashable, Sendable {
  public let path: String
  public let bytes: Int
  /// The permission bits of the file; only its owner should be able to read it.
  public let mode: Int
  /// The schema's version, and the newest that this program knows.
  public let schema: Int
  public let newestSchema: Int
  public let events: Int
  /// What SQLite's own check says: "ok", or the first thing that is wrong.
  public let integrity: String
  /// The process that signed the lock last, where it still lives.
  public let owner: Int32?
  public let sqliteVersion: String
  /// Bytes that are free where the file lies.
  public let freeBytes: Int

  /// Looks at a database.
  public init(path: String) throws(Refusal) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .storage(.missing(path: path)) }
    self.path = path
    bytes = Int(status.st_size)
    mode = Int(status.st_mode & 0o777)
    newestSchema = Schema.version
    owner =
      DatabaseOwner.isPresent(at: path) ? DatabaseOwner(databasePath: path)?.process : nil
    var space = statvfs()
    freeBytes = statvfs(path, &space) == 0 ? Int(space.f_bavail) * Int(space.f_frsize) : 0
    (schema, events, integrity, sqliteVersion) = try refusingFailures(path: path) {
      try DatabaseExamination.read(path)
    }
  }

  private static func read(_ path: String) throws -> (Int, Int, String, String) {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.inDatabase { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne(database, sql: "SELECT max(sequence) FROM events") ?? 0,
        try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "",
        try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? ""
      )
    }
  }
}
