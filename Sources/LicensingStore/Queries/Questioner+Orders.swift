internal import GRDB
internal import Licensing

extension Questioner {
  /// A window of order lines, the latest order first: those in the scope's virtual accounts; for
  /// a whole customer account also those that a partner still holds for it.
  func orders(_ query: OrdersQuery) throws -> OrdersQuery.Answer {
    let visibility = try visible(.viewOrders, in: query.scope)
    let path = WindowPath(query.anchor, descending: true)
    let limit = WindowPath.limit(query.limit)
    let accounts = foundation.virtualAccounts(of: query.scope.smartAccount)
      .map(\.id).filter { visibility.includes($0) }
    let condition = OrderCondition.condition(query.filter, foundation: foundation)
    let held = heldElsewhere(query.scope, seeing: visibility)
    let key = path.comparison.map { "AND order_lines.id \($0) ?" } ?? ""
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT order_lines.*, orders.id AS order_id, orders.number AS order_number,
          orders.partner, orders.end_customer, orders.purchase_order, orders.placed,
          orders.web_number
        FROM order_lines JOIN orders ON orders.id = order_lines."order"
        WHERE (order_lines.virtual_account IN (\(SQLList(accounts)))
          OR order_lines.held_in IN (\(SQLList(accounts))) \(held.sql))
          AND \(condition.sql) \(key) ORDER BY order_lines.id \(path.direction) LIMIT ?
        """,
      arguments: held.arguments + condition.arguments
        + StatementArguments(query.anchor.key.map { [$0.rawValue] } ?? []) + [limit + 1])
    let found = try rows.prefix(limit).compactMap(orderRow)
    return path.window(of: found, isMore: rows.count > limit, key: \.line.id)
  }

  /// What a partner holds for the account is in none of its virtual accounts, so only those who see
  /// the whole account see it.
  private func heldElsewhere(_ scope: Scope, seeing visibility: Visibility) -> SQLCondition {
    guard visibility == .everything, let account = foundation.smartAccounts[scope.smartAccount]
    else { return SQLCondition("") }
    return SQLCondition(
      "OR (order_lines.status IN ('held', 'onHold') AND orders.end_customer = ?)",
      [account.name.text])
  }

  private func orderRow(_ row: Row) throws -> OrderRow? {
    let line = try OrderLine(row)
    guard let license = foundation.catalog[line.license] else { return nil }
    let order = Order(
      id: try row.identifier("order_id"), number: try row.field("order_number"),
      partner: try row.field("partner"), endCustomer: try row.field("end_customer"),
      purchaseOrder: try row.field("purchase_order"),
      placed: Day(number: try row.field("placed")),
      webNumber: try row.optionalField("web_number"))
    return OrderRow(
      order: order, line: line, license: license.name,
      virtualAccount: line.virtualAccount.flatMap { foundation.virtualAccounts[$0]?.name })
  }
}
