internal import GRDB
internal import Licensing

/// Lots, and who holds their units, in the database.
struct LotsTable {
  let database: Database

  func loadAll(into estate: inout Estate) throws {
    try database.direct("SELECT \(Lot.columns) FROM lots").forEach {
      estate.load(try Lot(stored: $0))
    }
    try database.direct(
      "SELECT virtual_account, license, lot, quantity FROM holdings"
    ).forEach { row in
      let key = RowKey(try row.identifier(0), try row.identifier(1))
      estate.load(try row.value(3), of: try row.identifier(2), heldBy: key)
    }
  }

  /// Loads what one row holds, and the lots of it.
  func load(heldBy key: RowKey, into estate: inout Estate) throws {
    try database.direct(
      """
      SELECT \(Lot.columns), holdings.quantity FROM holdings JOIN lots ON lots.id = holdings.lot
      WHERE holdings.virtual_account = ? AND holdings.license = ?
      """
    ).forEach([key.virtualAccount.rawValue, key.license.rawValue]) { row in
      let lot = try Lot(stored: row)
      estate.load(lot)
      estate.load(try row.value(14), of: lot.id, heldBy: key)
    }
  }

  func load(_ lot: Identifier<Lot>, into estate: inout Estate) throws {
    let found = try database.direct("SELECT \(Lot.columns) FROM lots WHERE id = ?")
      .first([lot.rawValue], Lot.init(stored:))
    if let found { estate.load(found) }
  }

  /// The lots whose standing may differ between two days, and the rows that hold them.
  func lots(turningAfter day: Day, upTo newDay: Day) throws -> [Lot] {
    try database.direct(
      """
      SELECT \(Lot.columns) FROM lots WHERE term_end > ?1 AND term_end <= ?2
      UNION SELECT \(Lot.columns) FROM lots WHERE term_start > ?1 AND term_start <= ?2
      """
    ).all([day.number, newDay.number], Lot.init(stored:))
  }

  func rows(holding lot: Identifier<Lot>) throws -> [RowKey] {
    try database.direct("SELECT virtual_account, license FROM holdings WHERE lot = ?")
      .all([lot.rawValue]) { RowKey(try $0.identifier(0), try $0.identifier(1)) }
  }

  func save(_ lot: Lot) throws {
    try database.direct(
      """
      INSERT INTO lots (id, license, kind, billing, original_quantity, term_start, term_end,
        source, order_number, order_line, subscription, price, currency, status)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET license = excluded.license, kind = excluded.kind,
        billing = excluded.billing, original_quantity = excluded.original_quantity,
        term_start = excluded.term_start, term_end = excluded.term_end,
        source = excluded.source, order_number = excluded.order_number,
        order_line = excluded.order_line, subscription = excluded.subscription,
        price = excluded.price, currency = excluded.currency, status = excluded.status
      """
    ).run([
      lot.id.rawValue, lot.license.rawValue, lot.kind.rawValue, lot.billing.rawValue,
      lot.originalQuantity.rawValue, lot.term.start?.number, lot.term.end?.number,
      lot.source.rawValue, lot.order?.number, lot.order?.line, lot.subscription,
      lot.unitPrice?.tenThousandths, lot.unitPrice?.currency, lot.status.rawValue,
    ])
  }

  func save(_ quantity: Int?, at key: HoldingKey) throws {
    let identity: [(any Bindable)?] = [
      key.row.virtualAccount.rawValue, key.row.license.rawValue, key.lot.rawValue,
    ]
    guard let quantity else {
      return try database.direct(
        "DELETE FROM holdings WHERE virtual_account = ? AND license = ? AND lot = ?"
      ).run(identity)
    }
    try database.direct(
      """
      INSERT INTO holdings (virtual_account, license, lot, quantity) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET quantity = excluded.quantity
      """
    ).run(identity + [quantity])
  }
}

extension RowKey {
  /// Reads the key of a row of the inventory.
  init(_ row: Row) throws {
    self.init(try row.identifier("virtual_account"), try row.identifier("license"))
  }
}

extension Lot {
  /// The columns of a lot, in the order in which it is read.
  fileprivate static let columns =
    "lots.id, lots.license, kind, billing, original_quantity, term_start, term_end, source, "
    + "order_number, order_line, subscription, price, currency, status"

  /// Reads a lot out of its columns.
  fileprivate init(stored row: StoredRow) throws {
    self.init(
      id: try row.identifier(0), license: try row.identifier(1), kind: try row.named(2),
      billing: try row.named(3), originalQuantity: try row.named(4),
      term: Term(
        start: try row.optionalValue(5).map(Day.init(number:)),
        end: try row.optionalValue(6).map(Day.init(number:))),
      source: try row.named(7),
      order: try row.optionalValue(8).map {
        OrderReference(number: $0, line: try row.optionalValue(9))
      },
      subscription: try row.optionalValue(10), unitPrice: try Price(stored: row),
      status: try row.named(13))
  }
}

extension Price {
  /// Reads the amount of a lot's columns; nil where the lot has none.
  fileprivate init?(stored row: StoredRow) throws {
    guard let amount: Int64 = try row.optionalValue(11),
      let currency: String = try row.optionalValue(12)
    else { return nil }
    self.init(tenThousandths: amount, currency: currency)
  }

  /// Reads an amount; nil where the row has none.
  init?(_ row: Row) throws {
    guard let amount: Int64 = try row.optionalField("price"),
      let currency: String = try row.optionalField("currency")
    else { return nil }
    self.init(tenThousandths: amount, currency: currency)
  }
}
