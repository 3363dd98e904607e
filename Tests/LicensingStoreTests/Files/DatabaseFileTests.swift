import Foundation
import GRDB
import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("The database's file")
struct DatabaseFileTests {
  private func opened(_ path: String, create: Bool = false) -> StorageProblem? {
    let refused = refusal { () throws in
      try LicenseDatabase(path: path, create: create).close()
    }
    guard let refused else { return nil }
    guard case .storage(let problem) = refused else {
      Issue.record("not a storage problem: \(refused)")
      return nil
    }
    return problem
  }

  @Test("A missing file, a missing folder, and a file for a folder are told apart")
  func missing() throws {
    let folder = TemporaryFolder()
    let path = folder.file("x.db")
    #expect(opened(path) == .missing(path: path))
    #expect(!FileManager.default.fileExists(atPath: path))
    let deep = folder.file("none/x.db")
    #expect(opened(deep, create: true) == .missingFolder(path: folder.file("none")))
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder.file("file")))
    let below = folder.file("file/x.db")
    #expect(opened(below, create: true) == .missingFolder(path: folder.file("file")))
  }

  @Test(
    "What is no database is left as it is", arguments: ["text", "SQLite format 4\0", "S", "\0"])
  func notADatabase(content: String) throws {
    let folder = TemporaryFolder()
    let path = folder.file("x.db")
    let bytes = Data(content.utf8)
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(opened(path) == .notADatabase(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    #expect(opened(folder.path) == .notADatabase(path: folder.path))
  }

  @Test("Another program's database is refused and not written to")
  func foreign() throws {
    let folder = TemporaryFolder()
    let path = folder.file("x.db")
    let queue = try Stranger.connection(to: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE places (url TEXT)") }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(opened(path) == .notADatabase(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("A start that was cut short leaves an empty file, which the next one fills")
  func empty() throws {
    let folder = TemporaryFolder()
    let path = folder.file("x.db")
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(opened(path) == nil)
    #expect(opened(path) == nil)
  }

  @Test("A newer program's database is refused, and let go of")
  func newer() throws {
    let store = try EverySort.store()
    store.database.close()
    try Stranger.tamper(with: store.path, ["PRAGMA user_version = \(Schema.version + 1)"])
    let newer = StorageProblem.newer(found: Schema.version + 1, known: Schema.version)
    #expect(opened(store.path) == newer)
    #expect(opened(store.path) == newer)
    try Stranger.tamper(with: store.path, ["PRAGMA user_version = \(Schema.version)"])
    #expect(opened(store.path) == nil)
  }

  @Test("One process owns a database until it closes it")
  func owned() throws {
    let store = try EverySort.store()
    #expect(opened(store.path) == .owned(path: store.path))
    #expect(opened(store.path, create: true) == .owned(path: store.path))
    store.database.close()
    #expect(opened(store.path) == nil)
  }

  @Test(
    "All files are their owner's alone, whatever the umask", arguments: [mode_t(0), 0o022, 0o277])
  func modes(mask: mode_t) throws {
    let folder = TemporaryFolder()
    let path = folder.file("x.db")
    let database = try Umask.during(mask) { try LicenseDatabase(path: path, create: true) }
    defer { database.close() }
    for name in ["x.db", "x.db-wal", "x.db-shm", "x.db.lock"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name))
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test(
    "What SQLite refuses is told in the owner's words",
    arguments: [
      (ResultCode.SQLITE_FULL, StorageProblem.full(path: "p")),
      (.SQLITE_READONLY, .readOnly(path: "p")), (.SQLITE_READONLY_DIRECTORY, .readOnly(path: "p")),
      (.SQLITE_NOTADB, .notADatabase(path: "p")), (.SQLITE_CANTOPEN, .notPermitted(path: "p")),
      (.SQLITE_PERM, .notPermitted(path: "p")), (.SQLITE_BUSY, .owned(path: "p")),
      (.SQLITE_LOCKED, .owned(path: "p")), (.SQLITE_CORRUPT, .damaged(detail: "said")),
      (.SQLITE_CORRUPT_INDEX, .damaged(detail: "said")), (.SQLITE_IOERR, .failed(detail: "said")),
    ])
  func mapping(code: ResultCode, problem: StorageProblem) {
    let error = DatabaseError(resultCode: code, message: "said")
    #expect(StorageProblem(error, path: "p") == problem)
  }

  @Test("A transaction that fails leaves everything as it was, and the next one works")
  func rollback() throws {
    let store = try EverySort.store()
    let before = try DatabaseDump(of: store.path)
    let refused = refusal { () throws in
      try store.database.write { writer in
        var estate = try writer.reader.wholeEstate(today: day("2026-11-23"))
        let draft = EventDraft(
          smartAccount: 1, happening: .dayBegan(estate.day, ended: 0, started: 0),
          changes: [.unattributedUse(row: RowKey(2, 1), quantity: Quantity(clamping: 9))])
        try writer.append(
          [draft], by: .system, at: Instant(rawValue: 0), request: nil, to: &estate)
        throw Refusal.nothingToUndo
      }
    }
    #expect(refused == .nothingToUndo)
    #expect(try DatabaseDump(of: store.path) == before)
    try store.perform(.redo(UndoRequest()), by: login("root"))
    #expect(try store.verify().problem == nil)
  }
}

/// The process's mask for new files, changed for the time of a call on a thread's own copy of it.
private enum Umask {
  static func during<Value>(_ mask: mode_t, _ body: () throws -> Value) rethrows -> Value {
    // CLONE_FS: from here on this thread has a mask of its own, so that no other test is disturbed.
    let unshare = dlsym(nil, "unshare").map {
      unsafeBitCast($0, to: (@convention(c) (Int32) -> Int32).self)
    }
    _ = unshare?(0x200)
    let before = umask(mask)
    defer { umask(before) }
    return try body()
  }
}
