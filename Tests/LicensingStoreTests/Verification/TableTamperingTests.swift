import GRDB
import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("Tables changed behind the program's back")
struct TableTamperingTests {
  /// What somebody does, and the events that may be named for it.
  struct Tampering: CustomTestStringConvertible, Sendable {
    let sql: String
    let table: String
    let events: Set<Int64>

    init(_ sql: String, _ table: String, _ events: Int64...) {
      self.sql = sql
      self.table = table
      self.events = Set(events)
    }

    var testDescription: String { sql }
  }

  /// Events of `EverySort`: 1 accounts, 2 lots, 3 instances, 4 orders, 5 and 6 moves, 7 an undo.
  static let ledger = [
    Tampering("UPDATE lots SET license = 2 WHERE id = 1", "lots", 2),
    Tampering("UPDATE lots SET term_end = term_end + 1 WHERE id = 2", "lots", 2),
    Tampering("UPDATE lots SET term_start = NULL WHERE id = 1", "lots", 2),
    Tampering("UPDATE lots SET kind = 'demo' WHERE id = 1", "lots", 2),
    Tampering("UPDATE lots SET price = 1 WHERE id = 1", "lots", 2),
    Tampering("UPDATE lots SET currency = 'USD' WHERE id = 1", "lots", 2),
    Tampering("UPDATE lots SET order_number = 'SO-9' WHERE id = 1", "lots", 2),
    Tampering("UPDATE lots SET status = 'cancelled' WHERE id = 1", "lots", 2),
    Tampering("UPDATE lots SET original_quantity = 21 WHERE id = 1", "lots", 2),
    Tampering("DELETE FROM lots WHERE id = 2", "lots", 2),
    Tampering(
      "INSERT INTO lots SELECT 9, license, kind, billing, original_quantity, term_start,"
        + " term_end, source, order_number, order_line, subscription, price, currency, status"
        + " FROM lots WHERE id = 1", "lots", 7),
    Tampering(
      "UPDATE holdings SET quantity = quantity + 1 WHERE virtual_account = 1", "holdings", 7),
    Tampering("UPDATE holdings SET quantity = 6 WHERE lot = 2", "holdings", 2),
    Tampering("DELETE FROM holdings WHERE virtual_account = 2 AND license = 1", "holdings", 5),
    Tampering("INSERT INTO holdings VALUES (3, 1, 1, 4)", "holdings", 7),
    Tampering("UPDATE holdings SET license = 1 WHERE lot = 2", "holdings", 2, 5),
    Tampering("UPDATE instances SET virtual_account = 2", "instances", 3),
    Tampering("UPDATE instances SET serial_number = 'S2'", "instances", 3),
    Tampering("UPDATE instances SET last_contact = NULL", "instances", 3),
    Tampering("DELETE FROM instances", "instances", 3),
    Tampering("UPDATE usage SET quantity = 6", "usage", 3),
    Tampering("DELETE FROM usage", "usage", 3),
    Tampering("INSERT INTO usage VALUES (1, 2, 1)", "usage", 3),
    Tampering("INSERT INTO usage VALUES (8, 2, 1)", "usage", 7),
    Tampering("UPDATE reservations SET instance = NULL", "reservations", 3),
    Tampering("DELETE FROM reservations", "reservations", 3),
    Tampering("UPDATE reservation_lots SET quantity = 1", "reservations", 3),
    Tampering("DELETE FROM reservation_lots", "reservations", 3),
    Tampering("INSERT INTO reservation_lots VALUES (5, 1, 1)", "reservation_lots", 7),
  ]

  static let people = [
    Tampering("UPDATE smart_accounts SET name = 'Mine'", "smart_accounts", 1),
    Tampering("UPDATE smart_accounts SET domain = 'mine.example'", "smart_accounts", 1),
    Tampering("UPDATE smart_accounts SET status = 'inactive'", "smart_accounts", 1),
    Tampering(
      "INSERT INTO smart_accounts VALUES (9, 'customer', 'x', 'x.example', 'active', NULL)",
      "smart_accounts", 7),
    Tampering("UPDATE virtual_accounts SET name = 'X' WHERE id = 2", "virtual_accounts", 1),
    Tampering("UPDATE virtual_accounts SET folded = 'x' WHERE id = 2", "virtual_accounts", 1),
    Tampering(
      "UPDATE virtual_accounts SET visibility = 'private' WHERE id = 2",
      "virtual_accounts", 1),
    Tampering("DELETE FROM virtual_accounts WHERE id = 3", "virtual_accounts", 1),
    Tampering("UPDATE licenses SET next_tier = NULL", "licenses", 1),
    Tampering("UPDATE licenses SET description = 'x' WHERE id = 2", "licenses", 1),
    Tampering("UPDATE licenses SET is_export_restricted = 1 WHERE id = 2", "licenses", 1),
    Tampering("UPDATE licenses SET folded = 'x' WHERE id = 1", "licenses", 1),
    Tampering("INSERT INTO licenses VALUES (9, 'x', 'x', '', 0, 0, NULL)", "licenses", 7),
    Tampering("UPDATE users SET login = 'eve' WHERE id = 1", "users", 1),
    Tampering("UPDATE users SET status = 'disabled' WHERE id = 2", "users", 1),
    Tampering("INSERT INTO users VALUES (9, 'Eve', 'eve', NULL, 'active', NULL)", "users", 7),
    Tampering("UPDATE grants SET virtual_account = 2 WHERE user = 2", "grants", 1),
    Tampering("INSERT INTO grants VALUES (2, 'administrator', 1, 0)", "grants", 1),
    Tampering("DELETE FROM grants WHERE user = 1", "grants", 1),
    Tampering("UPDATE orders SET partner = 'Other'", "orders", 4),
    Tampering("UPDATE orders SET placed = placed + 1", "orders", 4),
    Tampering("DELETE FROM orders", "orders", 4),
    Tampering("UPDATE order_lines SET quantity = 8", "order_lines", 4),
    Tampering("UPDATE order_lines SET status = 'delivered'", "order_lines", 4),
    Tampering("UPDATE order_lines SET virtual_account = NULL", "order_lines", 4),
    Tampering("UPDATE transfers SET answered_by = NULL WHERE sequence = 6", "transfers", 7, 6),
    Tampering("UPDATE transfers SET answered_by = 7 WHERE sequence = 5", "transfers", 5),
    Tampering("UPDATE transfers SET login = 'ada' WHERE sequence = 5", "transfers", 5),
    Tampering("UPDATE transfers SET is_undo = 1 WHERE sequence = 5", "transfers", 5),
    Tampering("DELETE FROM transfers WHERE sequence = 5", "transfers", 5),
    Tampering("INSERT INTO transfers VALUES (2, 'root', 0, NULL)", "transfers", 2, 7),
    Tampering("UPDATE source_records SET quantity = 6", "source_records", 3),
    Tampering("UPDATE source_records SET fingerprint = ''", "source_records", 3),
    Tampering("DELETE FROM source_records", "source_records", 3),
    Tampering("INSERT INTO source_records VALUES ('x', 'y', 1, 1, '')", "source_records", 7),
    Tampering("UPDATE state SET day = day + 1", "state", 7),
    Tampering("UPDATE state SET operator = 2", "state", 7),
    Tampering(
      "UPDATE state SET counters = replace(counters, '\"lot\":3', '\"lot\":4')", "state", 7),
    Tampering("DELETE FROM state", "state", 7),
  ]

  static let projection = [
    Tampering(
      "UPDATE positions SET attributed = 6, in_use = in_use + 1, balance = balance - 1"
        + " WHERE virtual_account = 1", "positions", 7),
    Tampering(
      "UPDATE positions SET unattributed = 5 WHERE virtual_account = 2 AND license = 1",
      "positions", 5),
    Tampering("UPDATE positions SET version = 1 WHERE virtual_account = 1", "positions", 7),
    Tampering("UPDATE positions SET changed_by = 1 WHERE virtual_account = 1", "positions", 7),
    Tampering("UPDATE positions SET next_end = 0 WHERE virtual_account = 1", "positions", 7),
    Tampering("UPDATE positions SET pending = 5 WHERE virtual_account = 1", "positions", 7),
    Tampering("UPDATE positions SET license_name = 'x' WHERE virtual_account = 1", "positions", 7),
    Tampering("UPDATE positions SET account_name = 'x' WHERE virtual_account = 3", "positions", 7),
    Tampering("UPDATE positions SET smart_account = 2 WHERE virtual_account = 3", "positions", 7),
    Tampering("DELETE FROM positions WHERE virtual_account = 3", "positions", 7),
    Tampering(
      "INSERT INTO positions SELECT 9, license, smart_account, license_name, account_name,"
        + " attributed, reported, unattributed, reserved, reserved_unattributed, needed, version,"
        + " changed_by, entitled, in_use, pending, expired, substituted_in, substituted_out,"
        + " balance, next_end, waiting FROM positions WHERE virtual_account = 3", "positions", 7),
    Tampering(
      "UPDATE account_totals SET surplus = surplus + 1 WHERE virtual_account = 1",
      "account_totals", 7),
    Tampering(
      "UPDATE account_totals SET instances = 2 WHERE virtual_account = 1",
      "account_totals", 7),
    Tampering(
      "UPDATE account_totals SET smart_account = 2 WHERE virtual_account = 1",
      "account_totals", 7),
    Tampering("DELETE FROM account_totals WHERE virtual_account = 2", "account_totals", 5),
    Tampering(
      "INSERT INTO account_totals VALUES (9, 1, 1, 0, 1, 50, 0, 0, 50, 0, 0, 0, 3)",
      "account_totals", 7),
    Tampering(
      "UPDATE license_totals SET entitled = entitled + 1, in_use = in_use + 1"
        + " WHERE license = 1", "license_totals", 7),
    Tampering("UPDATE license_totals SET rows = rows + 1 WHERE license = 2", "license_totals", 2),
    Tampering("DELETE FROM license_totals WHERE license = 2", "license_totals", 2),
    Tampering("INSERT INTO license_totals VALUES (1, 9, 1, 0, 7)", "license_totals", 7),
    Tampering("INSERT INTO event_accounts VALUES (3, 2)", "event_accounts", 2),
    Tampering("DELETE FROM event_accounts WHERE sequence = 5", "event_accounts", 5),
    Tampering(
      "UPDATE event_accounts SET virtual_account = 9 WHERE sequence = 3",
      "event_accounts", 3),
    Tampering("INSERT INTO event_accounts VALUES (1, 900)", "event_accounts", 7),
  ]

  @Test(
    "Whatever record is changed, the table and an event that had to do with it are named",
    arguments: ledger + people + projection)
  func found(_ tampering: Tampering) throws {
    let store = try EverySort.store()
    try #require(try store.verify().problem == nil)
    let before = try DatabaseDump(of: store.path)
    try Stranger.tamper(with: store.path, [tampering.sql])
    try #require(try DatabaseDump(of: store.path) != before, "nothing was changed")
    guard case .tableDiffers(let table, record: _, let event) = try store.verify().problem else {
      Issue.record("nobody saw: \(tampering.sql)")
      return
    }
    #expect(table == tampering.table)
    #expect(tampering.events.contains(event.rawValue), "\(event) is named")
  }

  @Test(
    "A value that can't be read at all is a finding, never a crash",
    arguments: [
      "UPDATE state SET counters = 'none'", "UPDATE lots SET source = 'x' WHERE id = 1",
      "UPDATE grants SET role = 'king' WHERE user = 2", "UPDATE order_lines SET status = 'x'",
      "UPDATE grants SET virtual_account = 0 WHERE user = 2",
      "UPDATE holdings SET quantity = -5 WHERE lot = 1", "UPDATE lots SET original_quantity = -1",
      "UPDATE smart_accounts SET domain = '?'",
      "UPDATE virtual_accounts SET name = '' WHERE id = 2",
      "UPDATE licenses SET next_tier = 1 WHERE id = 2", "UPDATE instances SET registered = 9e18",
      "UPDATE positions SET attributed = 9223372036854775807 WHERE virtual_account = 1",
      "UPDATE holdings SET quantity = 9223372036854775807 WHERE lot = 1",
    ])
  func unreadable(sql: String) throws {
    let store = try EverySort.store()
    try Stranger.tamper(with: store.path, [sql])
    do {
      #expect(try store.verify().problem != nil)
    } catch let refusal as Refusal {
      guard case .storage(.damaged) = refusal else {
        Issue.record("\(sql): \(refusal)")
        return
      }
    }
  }
}
