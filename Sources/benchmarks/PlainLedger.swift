import GRDBSQLite
import Licensing

/// The reads and writes of one move and nothing else, through SQLite's C interface.
///
/// Same schema, same settings, same number and size of rows, every statement prepared once: what
/// nobody who keeps this ledger in SQLite can do faster. It owns its connection.
final class PlainLedger {
  private var connection: OpaquePointer?
  private var prepared: [String: OpaquePointer] = [:]
  private var sequence: Int64

  init(path: String) throws {
    sequence = 0
    guard sqlite3_open(path, &connection) == SQLITE_OK else { throw Trouble.sqlite(1, path) }
    for pragma in [
      "journal_mode = WAL", "synchronous = FULL", "cache_size = -16384",
      "recursive_triggers = ON", "trusted_schema = OFF", "cell_size_check = ON",
    ] {
      guard sqlite3_exec(connection, "PRAGMA \(pragma)", nil, nil, nil) == SQLITE_OK else {
        throw trouble(pragma)
      }
    }
    sequence = try value("SELECT max(sequence) FROM events", [])
  }

  func close() {
    for statement in prepared.values { sqlite3_finalize(statement) }
    sqlite3_close(connection)
  }

  /// Moves one unit of the largest lot, in one transaction.
  func move(
    license: Identifier<License>, from source: Identifier<VirtualAccount>,
    to target: Identifier<VirtualAccount>
  ) throws {
    try run("BEGIN IMMEDIATE", [])
    try run("SELECT sequence, time, chain FROM events ORDER BY sequence DESC LIMIT 1", [])
    sequence += 1
    try run("SELECT sequence FROM events WHERE request = ?", [.text("plain-\(sequence)")])
    let rows = [(source.rawValue, Int64(-1)), (target.rawValue, Int64(1))]
    for (account, _) in rows { try read(account, license.rawValue) }
    let lot = try value(
      "SELECT lot FROM holdings WHERE virtual_account = ? AND license = ? "
        + "ORDER BY quantity DESC LIMIT 1",
      [.number(source.rawValue), .number(license.rawValue)])
    try append(rows, lot: lot)
    for (account, change) in rows { try write(account, license.rawValue, lot: lot, change) }
    try run(
      "INSERT INTO license_totals VALUES (1, ?, 0, 0, 0) ON CONFLICT (smart_account, license) "
        + "DO UPDATE SET rows = rows + excluded.rows, entitled = entitled + excluded.entitled, "
        + "in_use = in_use + excluded.in_use", [.number(license.rawValue)])
    try run("UPDATE state SET counters = counters WHERE id = 1", [])
    try run("COMMIT", [])
  }

  private func read(_ account: Int64, _ license: Int64) throws {
    let key: [Value] = [.number(account), .number(license)]
    try run("SELECT * FROM positions WHERE virtual_account = ? AND license = ?", key)
    try run(
      "SELECT lots.*, holdings.quantity FROM holdings JOIN lots ON lots.id = holdings.lot "
        + "WHERE holdings.virtual_account = ? AND holdings.license = ?", key)
    try run("SELECT * FROM reservations WHERE virtual_account = ? AND license = ?", key)
  }

  private func append(_ rows: [(Int64, Int64)], lot: Int64) throws {
    try run(
      "INSERT INTO events (sequence, time, login, host, smart_account, type, request, "
        + "request_digest, story, changes, chain) "
        + "VALUES (?, 1800000000000, 'owner', 'here', 1, 'moved', ?, zeroblob(32), ?, '[]', "
        + "zeroblob(32))",
      [.number(sequence), .text("plain-\(sequence)"), .text(PlainLedger.story)])
    for (position, (account, change)) in rows.enumerated() {
      try run(
        "INSERT INTO postings (sequence, position, lot, place, quantity) VALUES (?, ?, ?, ?, ?)",
        [
          .number(sequence), .number(Int64(position)), .number(lot), .number(account),
          .number(change),
        ])
      try run(
        "INSERT INTO event_accounts (virtual_account, sequence) VALUES (?, ?)",
        [.number(account), .number(sequence)])
    }
    try run(
      "INSERT INTO transfers (sequence, login, is_undo, answered_by) VALUES (?, 'owner', 0, NULL)",
      [.number(sequence)])
  }

  private func write(_ account: Int64, _ license: Int64, lot: Int64, _ change: Int64) throws {
    try run(
      "INSERT INTO holdings (virtual_account, license, lot, quantity) VALUES (?, ?, ?, max(1, ?)) "
        + "ON CONFLICT DO UPDATE SET quantity = quantity + ?4",
      [.number(account), .number(license), .number(lot), .number(change)])
    try run(
      "UPDATE positions SET entitled = entitled + ?3, balance = balance + ?3, version = ?4, "
        + "changed_by = ?4 WHERE virtual_account = ?1 AND license = ?2",
      [.number(account), .number(license), .number(change), .number(sequence)])
    try run(
      "UPDATE account_totals SET entitled = entitled + ?2, surplus = surplus + ?2 "
        + "WHERE virtual_account = ?1", [.number(account), .number(change)])
  }

  /// As long as the story of a move of one line is.
  private static let story = String(repeating: "s", count: 240)

  private enum Value {
    case number(Int64)
    case text(String)
  }

  private func run(_ sql: String, _ values: [Value]) throws {
    _ = try value(sql, values)
  }

  /// The first column of the first row, 0 where there is none; every row is stepped through.
  private func value(_ sql: String, _ values: [Value]) throws -> Int64 {
    let statement = try statement(sql)
    defer { sqlite3_reset(statement) }
    for (index, value) in values.enumerated() {
      switch value {
      case .number(let number): sqlite3_bind_int64(statement, Int32(index + 1), number)
      case .text(let text):
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_bind_text(statement, Int32(index + 1), text, -1, transient)
      }
    }
    var first: Int64 = 0
    var isFirst = true
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        if isFirst { first = sqlite3_column_int64(statement, 0) }
        isFirst = false
      case SQLITE_DONE: return first
      default: throw trouble(sql)
      }
    }
  }

  private func statement(_ sql: String) throws -> OpaquePointer? {
    if let known = prepared[sql] { return known }
    var statement: OpaquePointer?
    guard sqlite3_prepare_v3(connection, sql, -1, 1, &statement, nil) == SQLITE_OK else {
      throw trouble(sql)
    }
    prepared[sql] = statement
    return statement
  }

  private func trouble(_ sql: String) -> Trouble {
    .sqlite(sqlite3_errcode(connection), sql + ": " + String(cString: sqlite3_errmsg(connection)))
  }
}
