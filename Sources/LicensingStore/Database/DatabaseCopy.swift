internal import Foundation
internal import GRDB
internal import Glibc
public import Licensing

/// A consistent copy of a database, taken while others use it, and proved before it is trusted.
public enum DatabaseCopy {
  /// Copies a database as it is at this moment into a new file, and verifies the copy.
  ///
  /// It reads through a connection of its own that neither writes nor checkpoints. A copy that does
  /// not verify is removed again.
  public static func take(
    of path: String, to target: String
  ) throws(Refusal) -> Verification {
    guard access(path, F_OK) == 0 else { throw .storage(.missing(path: path)) }
    guard access(target, F_OK) != 0 else { throw .file(.cannotWrite(path: target)) }
    do {
      try refusingFailures(path: target) {
        let descriptor = open(target, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Refusal.file(.cannotWrite(path: target)) }
        Glibc.close(descriptor)
        let source = try DatabaseQueue(path: path, configuration: readOnly)
        try source.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [target]) }
        try source.close()
      }
      return try verify(target)
    } catch {
      unlink(target)
      throw error
    }
  }

  /// Proves that a file is a whole database of this program; refused where it is not.
  public static func verify(_ path: String) throws(Refusal) -> Verification {
    guard access(path, F_OK) == 0 else { throw .storage(.missing(path: path)) }
    let found = try refusingFailures(path: path) {
      let copy = try DatabaseQueue(path: path, configuration: readOnly)
      defer { try? copy.close() }
      return try copy.inDatabase { database in
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version <= Schema.version else {
          throw Refusal.storage(.newer(found: version, known: Schema.version))
        }
        let mark = try Int.fetchOne(database, sql: "PRAGMA application_id")
        guard mark == Schema.applicationID else {
          throw Refusal.storage(.notADatabase(path: path))
        }
        return try Verifier(reader: Reader(database: database)).verify(nil)
      }
    }
    if let problem = found.problem { throw .verificationFailed(problem) }
    return found
  }

  /// Puts a proved copy in a database's place; what was there is kept beside it under a new name.
  ///
  /// The copy is made anew in the same folder first, so that the last step is one rename; the old
  /// file's write-ahead log goes with it, for over a new file it would spoil everything.
  public static func restore(
    _ copy: String, to path: String, keepingAs kept: String
  ) throws(Refusal) -> Verification {
    _ = try verify(copy)
    let fresh = path + ".restoring"
    unlink(fresh)
    let found = try take(of: copy, to: fresh)
    let lock = try OwnerLock(databasePath: path)
    defer { lock.release() }
    for suffix in ["", "-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
      guard rename(path + suffix, kept + suffix) == 0 else {
        throw .file(.cannotWrite(path: kept + suffix))
      }
    }
    guard rename(fresh, path) == 0 else { throw .file(.cannotWrite(path: path)) }
    return found
  }

  private static var readOnly: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    return configuration
  }
}
