import GRDB
import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("The schema as the last line of defence")
struct ConstraintTests {
  /// What each constraint refuses, over a database with two accounts and something of every sort.
  static let refused = [
    "INSERT INTO events VALUES (0, 0, NULL, '', 1, 'x', NULL, NULL, '', '', zeroblob(32))",
    "INSERT INTO events VALUES (900, 0, NULL, '', 1, 'x', NULL, NULL, '', '', zeroblob(31))",
    "INSERT INTO events VALUES (900, 'soon', NULL, '', 1, 'x', NULL, NULL, '', '', zeroblob(32))",
    "INSERT INTO events VALUES (900, 0, NULL, NULL, 1, 'x', NULL, NULL, '', '', zeroblob(32))",
    "INSERT INTO events SELECT * FROM events WHERE sequence = 1",
    "INSERT OR REPLACE INTO events SELECT * FROM events WHERE sequence = 1",
    "INSERT INTO postings VALUES (900, 0, 1, 1, 0)",
    "INSERT INTO postings VALUES (900, 0, 1, -2, 5)",
    "INSERT OR REPLACE INTO postings SELECT * FROM postings LIMIT 1",
    "INSERT OR REPLACE INTO event_accounts SELECT * FROM event_accounts LIMIT 1",
    "INSERT INTO state VALUES (2, 0, NULL, '{}')",
    "INSERT INTO licenses VALUES (900, 'Сеть', 'x', '', 0, 0, NULL)",
    "INSERT INTO licenses VALUES (900, 'new', 'new', '', 2, 0, NULL)",
    "INSERT INTO licenses VALUES (900, 'new', 'new', '', 0, 0, 900)",
    "UPDATE lots SET kind = 'eternal' WHERE id = 1",
    "UPDATE lots SET billing = 'later' WHERE id = 1",
    "UPDATE lots SET original_quantity = -1 WHERE id = 1",
    "UPDATE lots SET original_quantity = 'many' WHERE id = 1",
    "UPDATE lots SET status = 'lost' WHERE id = 1",
    "UPDATE lots SET source = 'thin air' WHERE id = 1",
    "UPDATE lots SET price = -1, currency = 'EUR' WHERE id = 1",
    "UPDATE lots SET price = 5, currency = NULL WHERE id = 1",
    "UPDATE lots SET order_number = NULL, order_line = '1' WHERE id = 1",
    "INSERT INTO holdings VALUES (1, 1, 1, 0)",
    "INSERT INTO holdings VALUES (1, 1, 1, -3)",
    "INSERT INTO usage VALUES (1, 1, 0)",
    "INSERT INTO reservation_lots VALUES (1, 1, 0)",
    "INSERT INTO order_lines VALUES (900, 1, 1, '', 1, -1, NULL, NULL, NULL, 'held', 1)",
    "INSERT INTO order_lines VALUES (900, 1, 1, '', 1, 1, NULL, NULL, NULL, 'eaten', 1)",
    "UPDATE transfers SET is_undo = 2",
    "INSERT INTO transfers VALUES (900, 'x', 2, NULL)",
    "INSERT INTO smart_accounts VALUES (900, 'firm', 'x', 'x.example', 'active')",
    "INSERT INTO smart_accounts VALUES (900, 'customer', 'x', 'x.example', 'asleep')",
    "INSERT INTO smart_accounts VALUES (900, 'customer', 'x', 'metalworks.example', 'active')",
    "INSERT INTO virtual_accounts SELECT 900, smart_account, name, folded, '', 'public', 0"
      + " FROM virtual_accounts WHERE id = 2",
    "INSERT INTO virtual_accounts VALUES (900, 1, 'x', 'x', '', 'public', 1)",
    "INSERT INTO virtual_accounts VALUES (900, 9, 'x', 'x', '', 'private', 1)",
    "INSERT INTO virtual_accounts VALUES (900, 1, 'x', 'x', '', 'hidden', 0)",
    "INSERT INTO users VALUES (900, 'x', 'root', NULL, 'active')",
    "INSERT INTO users VALUES (900, 'x', 'y', NULL, 'gone')",
    "INSERT INTO grants VALUES (1, 'king', 1, 0)",
    "INSERT INTO grants SELECT * FROM grants LIMIT 1",
    "UPDATE positions SET balance = balance + 1",
    "UPDATE positions SET entitled = -1, balance = -1 - in_use + substituted_in - substituted_out",
    "UPDATE positions SET unattributed = -1",
    "UPDATE account_totals SET instances = -1",
  ]

  @Test("What no rule may write the tables refuse as well", arguments: refused)
  func constraint(sql: String) throws {
    let store = try EverySort.store()
    let before = try DatabaseDump(of: store.path)
    #expect(throws: DatabaseError.self, "\(sql)") {
      try store.database.pool.write { try $0.execute(sql: sql) }
    }
    #expect(try DatabaseDump(of: store.path) == before)
  }

  @Test(
    "Nothing of the log is changed or deleted, not even by way of a replacement",
    arguments: ["events", "postings", "event_accounts"])
  func appendOnly(table: String) throws {
    let store = try EverySort.store()
    let before = try DatabaseDump(of: store.path)
    for sql in [
      "DELETE FROM \(table)", "UPDATE \(table) SET sequence = sequence + 1000",
      "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)",
      "REPLACE INTO \(table) SELECT * FROM \(table) LIMIT 1",
    ] {
      let error = #expect(throws: DatabaseError.self, "\(sql)") {
        try store.database.pool.write { try $0.execute(sql: sql) }
      }
      #expect(error?.message == "\(table) is append-only", "\(sql)")
    }
    #expect(try DatabaseDump(of: store.path) == before)
  }

  @Test("Every table refuses what is not of its columns' types")
  func strict() throws {
    let store = try EverySort.store()
    let loose = try store.stranger().read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'
            AND name NOT LIKE 'grdb%'
          """)
    }
    #expect(loose == [])
  }

  @Test("What is committed is synced: every connection that writes is set to FULL")
  func synchronous() throws {
    let store = try EverySort.store()
    let (level, journal) = try store.database.pool.writeWithoutTransaction { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA synchronous"),
        try String.fetchOne(database, sql: "PRAGMA journal_mode")
      )
    }
    #expect(level == 2)
    #expect(journal == "wal")
  }
}
