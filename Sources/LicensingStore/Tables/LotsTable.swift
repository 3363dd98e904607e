internal import GRDB
internal import Licensing

/// Lots, and who holds their units, in the database.
struct LotsTable {
  let database: Database

  func loadAll(into estate: inout Estate) throws {
    let lots = try Row.fetchCursor(database, sql: "SELECT * FROM lots")
    while let row = try lots.next() { estate.load(try Lot(row)) }
    let holdings = try Row.fetchCursor(database, sql: "SELECT * FROM holdings")
    while let row = try holdings.next() {
      estate.load(
        try row.field("quantity"), of: try row.identifier("lot"), heldBy: try RowKey(row))
    }
  }

  /// Loads what one row holds, and the lots of it.
  func load(heldBy key: RowKey, into estate: inout Estate) throws {
    try database.forEach(
      """
      SELECT lots.*, holdings.quantity FROM holdings JOIN lots ON lots.id = holdings.lot
      WHERE holdings.virtual_account = ? AND holdings.license = ?
      """, [key.virtualAccount.rawValue, key.license.rawValue]
    ) { row in
      let lot = try Lot(row)
      estate.load(lot)
      estate.load(try row.field("quantity"), of: lot.id, heldBy: key)
    }
  }

  func load(_ lot: Identifier<Lot>, into estate: inout Estate) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM lots WHERE id = ?"), arguments: [lot.rawValue])
    if let row { estate.load(try Lot(row)) }
  }

  /// The lots whose standing may differ between two days, and the rows that hold them.
  func lots(turningAfter day: Day, upTo newDay: Day) throws -> [Lot] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM lots WHERE term_end > :day AND term_end <= :newDay
        UNION SELECT * FROM lots WHERE term_start > :day AND term_start <= :newDay
        """,
      arguments: ["day": day.number, "newDay": newDay.number]
    ).map(Lot.init)
  }

  func rows(holding lot: Identifier<Lot>) throws -> [RowKey] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT virtual_account, license FROM holdings WHERE lot = ?"),
      arguments: [lot.rawValue]
    ).map(RowKey.init)
  }

  func save(_ lot: Lot) throws {
    try database.cachedStatement(
      sql: """
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
    ).execute(arguments: [
      lot.id.rawValue, lot.license.rawValue, lot.kind.rawValue, lot.billing.rawValue,
      lot.originalQuantity.rawValue, lot.term.start?.number, lot.term.end?.number,
      lot.source.rawValue, lot.order?.number, lot.order?.line, lot.subscription,
      lot.unitPrice?.tenThousandths, lot.unitPrice?.currency, lot.status.rawValue,
    ])
  }

  func save(_ quantity: Int?, at key: HoldingKey) throws {
    let identity = [
      key.row.virtualAccount.rawValue, key.row.license.rawValue, key.lot.rawValue,
    ]
    guard let quantity else {
      return try database.cachedStatement(
        sql: "DELETE FROM holdings WHERE virtual_account = ? AND license = ? AND lot = ?"
      ).execute(arguments: StatementArguments(identity))
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO holdings (virtual_account, license, lot, quantity) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET quantity = excluded.quantity
        """
    ).execute(arguments: StatementArguments(identity + [Int64(quantity)]))
  }
}

extension RowKey {
  /// Reads the key of a row of the inventory.
  init(_ row: Row) throws {
    self.init(try row.identifier("virtual_account"), try row.identifier("license"))
  }
}

extension Lot {
  /// Reads a lot.
  init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), license: try row.identifier("license"),
      kind: try row.named("kind"), billing: try row.named("billing"),
      originalQuantity: try row.named("original_quantity"),
      term: Term(
        start: try row.optionalField("term_start").map(Day.init(number:)),
        end: try row.optionalField("term_end").map(Day.init(number:))),
      source: try row.named("source"),
      order: try row.optionalField("order_number").map {
        OrderReference(number: $0, line: try row.optionalField("order_line"))
      },
      subscription: try row.optionalField("subscription"), unitPrice: try Price(row),
      status: try row.named("status"))
  }
}

extension Price {
  /// Reads an amount; nil where the row has none.
  init?(_ row: Row) throws {
    guard let amount: Int64 = try row.optionalField("price"),
      let currency: String = try row.optionalField("currency")
    else { return nil }
    self.init(tenThousandths: amount, currency: currency)
  }
}
