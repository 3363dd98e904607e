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
    for line in lines {
      estate.load(line)
      try load(line.order, into: &estate)
    }
  }

  /// Loads one line, with its order.
  func load(_ id: Identifier<OrderLine>, into estate: inout Estate) throws {
    let line = try database.first(
      "SELECT * FROM order_lines WHERE id = ?", [id.rawValue], OrderLine.init)
    guard let line else { return }
    estate.load(line)
    try load(line.order, into: &estate)
  }

  private func load(_ id: Identifier<Order>, into estate: inout Estate) throws {
    let order = try database.first(
      "SELECT * FROM orders WHERE id = ?", [id.rawValue], Order.init)
    if let order { estate.load(order) }
  }

  func save(_ order: Order) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO orders (id, number, partner, end_customer, purchase_order, placed)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET number = excluded.number, partner = excluded.partner,
          end_customer = excluded.end_customer, purchase_order = excluded.purchase_order,
          placed = excluded.placed
        """
    ).execute(arguments: [
      order.id.rawValue, order.number, order.partner, order.endCustomer, order.purchaseOrder,
      order.placed.number,
    ])
  }

  func save(_ line: OrderLine) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO order_lines (id, "order", number, sku, license, quantity, price, currency,
          term_months, status, virtual_account) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET sku = excluded.sku, license = excluded.license,
          quantity = excluded.quantity, price = excluded.price, currency = excluded.currency,
          term_months = excluded.term_months, status = excluded.status,
          virtual_account = excluded.virtual_account
        """
    ).execute(arguments: [
      line.id.rawValue, line.order.rawValue, line.number, line.sku, line.license.rawValue,
      line.quantity.rawValue, line.unitPrice?.tenThousandths, line.unitPrice?.currency,
      line.termMonths, line.status.rawValue, line.virtualAccount?.rawValue,
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
      placed: Day(number: try row.field("placed")))
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
      virtualAccount: try row.optionalField("virtual_account").map { Identifier(rawValue: $0) })
  }
}
