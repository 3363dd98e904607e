import GRDB
import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("A database of an older version")
struct OlderDatabaseTests {
  /// The tables of version 1, by that migration alone, with what `EverySort` holds in them.
  private func older(_ source: TestStore, in folder: TemporaryFolder) throws -> String {
    let path = folder.file("old.db")
    let queue = try Stranger.connection(to: path)
    try Schema.migrator.migrate(queue, upTo: "1")
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "ATTACH ? AS source", arguments: [source.path])
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM main.sqlite_master
          WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
          """)
      for table in tables {
        let names = try String.fetchAll(
          database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
        let columns = names.map { "\"\($0)\"" }.joined(separator: ", ")
        try database.execute(
          sql: """
            DELETE FROM main.\(table);
            INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM source.\(table)
            """)
      }
      // The counters of what version 1 did not know were not there either.
      for counter in ["token", "enterpriseAgreement", "traditionalLicense", "document"] {
        try database.execute(
          sql: "UPDATE state SET counters = json_remove(counters, '$.' || ?)",
          arguments: [counter])
      }
    }
    try queue.close()
    return path
  }

  @Test("It is opened, brought up to date, verified, and goes on")
  func opened() throws {
    let source = try EverySort.store()
    let folder = TemporaryFolder()
    let path = try older(source, in: folder)
    let queue = try Stranger.connection(to: path)
    let before = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    try queue.close()
    #expect(before == 1)

    let store = try TestStore(opening: path, as: source.model)
    let after = try store.database.read {
      try Int.fetchOne($0.database, sql: "PRAGMA user_version")
    }
    #expect(after == Schema.version)
    let found = try store.verify()
    #expect(found.problem == nil)
    #expect(found.head.sequence == source.model.head)

    let root = login("root")
    try store.perform(.move(EverySort.move(2, from: 1, to: 2)), by: root)
    let secret = try #require(Secret(rawValue: "correct-horse"))
    try store.perform(.token(.create(NewToken(virtualAccount: 1, secret: secret))), by: root)
    try store.perform(
      .instance(.register(Registration(secret: secret, hostName: "new"))), by: root)
    try store.perform(.order(.cancel([1])), by: root)
    try store.perform(.need(.state(RowKey(3, 1), quantity: 9, by: nil)), by: root)
    #expect(try store.verify().problem == nil)
    let stored = try store.database.read { try $0.wholeEstate(today: day("2026-11-23")) }
    #expect(stored == store.model)
    try store.database.rebuild()
    #expect(try store.verify().problem == nil)
  }
}
