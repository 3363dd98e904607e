internal import GRDB
internal import Licensing

/// Orders and their lines in the database.
struct OrdersTable {
  let database: Database

  func loadAll(into estate: inout Estate) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM orders") {
      estate.load(try Order(row))
    }
    for row in try Row.fetchAll(database, sql: "SELECT * FROM order_lines") {
      estate.load(try OrderLine(row))
    }
  }

  /// Loads the lines in a virtual account, with their orders.
  func loadLines(in account: Identifier<VirtualAccount>, into estate: inout Estate) throws {
    let lines = try database.all(
      "SELECT * FROM order_lines WHERE virtual_account = ?", [account.rawValue], OrderLine.init)
    for line in lines { try load(line.id, into: &estate) }
  }

  func save(_ order: Order) throws {
    try database.direct(
      """
      INSERT INTO orders (id, number, partner, end_customer, purchase_order, placed, web_number)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET number = excluded.number, partner = excluded.partner,
        end_customer = excluded.end_customer, purchase_order = excluded.purchase_order,
        placed = excluded.placed, web_number = excluded.web_number
      """
    ).run([
      order.id.rawValue, order.number, order.partner, order.endCustomer, order.purchaseOrder,
      order.placed.number, order.webNumber,
    ])
  }

  func load(_ id: Identifier<OrderLine>, into estate: inout Estate) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM order_lines WHERE id = ?"),
      arguments: [id.rawValue])
    guard let row else { return }
    let line = try OrderLine(row)
    estate.load(line)
    let order = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM orders WHERE id = ?"),
      arguments: [line.order.rawValue])
    if let order { estate.load(try Order(order)) }
  }

  /// Loads the orders of a number with all their lines.
  func load(orderNumber: String, into estate: inout Estate) throws {
    let orders = try Row.fetchAll(
      database.cachedStatement(sql: "SELECT * FROM orders WHERE number = ?"),
      arguments: [orderNumber])
    for row in orders {
      let order = try Order(row)
      estate.load(order)
      let lines = try Row.fetchAll(
        database.cachedStatement(sql: "SELECT * FROM order_lines WHERE \"order\" = ?"),
        arguments: [order.id.rawValue])
      for line in lines { estate.load(try OrderLine(line)) }
    }
  }

  /// The lines that wait for an account to become active.
  func waitingLines(
    in accounts: [Identifier<VirtualAccount>]
  ) throws -> [Identifier<OrderLine>] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM order_lines
        WHERE virtual_account IN (\(SQLList(accounts))) AND status = 'assigned' ORDER BY id
        """
    ).map { Identifier(rawValue: $0) }
  }

  func save(_ line: OrderLine) throws {
    try database.direct(
      """
      INSERT INTO order_lines (id, "order", number, sku, license, quantity, price, currency,
        term_months, status, virtual_account, held_in, hold_reason, subscription, lot)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET sku = excluded.sku, license = excluded.license,
        quantity = excluded.quantity, price = excluded.price, currency = excluded.currency,
        term_months = excluded.term_months, status = excluded.status,
        virtual_account = excluded.virtual_account, held_in = excluded.held_in,
        hold_reason = excluded.hold_reason, subscription = excluded.subscription,
        lot = excluded.lot
      """
    ).run([
      line.id.rawValue, line.order.rawValue, line.number, line.sku, line.license.rawValue,
      line.quantity.rawValue, line.unitPrice?.tenThousandths, line.unitPrice?.currency,
      line.termMonths, line.status.rawValue, line.virtualAccount?.rawValue,
      line.heldIn?.rawValue, line.holdReason?.stored, line.subscription, line.lot?.rawValue,
    ])
  }
}

extension Order {
  /// Reads an order.
  init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), number: try row.field("number"),
      partner: try row.field("partner"), endCustomer: try row.field("end_customer"),
      purchaseOrder: try row.field("purchase_order"),
      placed: Day(number: try row.field("placed")),
      webNumber: try row.optionalField("web_number"))
  }
}

extension OrderLine {
  /// Reads a line.
  init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), order: try row.identifier("order"),
      number: try row.field("number"), sku: try row.field("sku"),
      license: try row.identifier("license"), quantity: try row.named("quantity"),
      unitPrice: try Price(row), termMonths: try row.optionalField("term_months"),
      status: try row.named("status"),
      virtualAccount: try row.optionalField("virtual_account").map { Identifier(rawValue: $0) },
      heldIn: try row.optionalField("held_in").map { Identifier(rawValue: $0) },
      holdReason: try row.optionalField("hold_reason").map(HoldReason.init(stored:)),
      subscription: try row.optionalField("subscription"),
      lot: try row.optionalField("lot").map { Identifier(rawValue: $0) })
  }
}

extension HoldReason {
  /// Reads the stored form.
  fileprivate init(stored text: String) {
    switch text {
    case "noAccount": self = .noAccount
    case "inactiveAccount": self = .inactiveAccount
    default: self = .other(String(text.dropFirst()))
    }
  }

  /// A word of ours, or what a person gave after a sign that no word begins with.
  fileprivate var stored: String {
    switch self {
    case .noAccount: "noAccount"
    case .inactiveAccount: "inactiveAccount"
    case .other(let reason): "=" + reason
    }
  }
}
