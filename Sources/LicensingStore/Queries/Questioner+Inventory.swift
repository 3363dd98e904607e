internal import GRDB
internal import Licensing

extension Questioner {
  func inventory(_ query: InventoryQuery) throws -> InventoryQuery.Answer {
    let visibility = try visible(.viewLicenses, in: query.scope)
    let condition = InventoryCondition.condition(query.filter, foundation: foundation)
    let path = WindowPath(query.anchor, descending: query.order.descending)
    let statement = InventoryStatement(query: query, visibility: visibility, path: path)
    let limit = WindowPath.limit(query.limit)
    let rows = try Row.fetchAll(
      database, sql: statement.sql(filter: condition.sql),
      arguments: statement.arguments + condition.arguments + statement.keyArguments + [limit + 1])
    let found = try rows.prefix(limit).compactMap { try inventoryRow($0) }
    return path.window(of: found, isMore: rows.count > limit) { key(of: $0, in: query.order) }
  }

  private func inventoryRow(_ row: Row) throws -> InventoryRow? {
    let position = try Position(row)
    guard let named = self.row(position) else { return nil }
    let login = try row.optionalField("login", as: String.self).flatMap { Login(rawValue: $0) }
    return InventoryRow(
      license: named.license, virtualAccount: named.virtualAccount, position: position,
      changedBy: login)
  }

  private func key(of row: InventoryRow, in order: InventoryOrder) -> InventoryKey {
    let value: InventoryKey.Value =
      switch order.column {
      case .license: .text(row.license.folded)
      case .virtualAccount: .text(row.virtualAccount.folded)
      case .entitled: .number(row.position.entitled)
      case .inUse: .number(row.position.inUse)
      case .balance: .number(row.position.balance)
      case .nextEnd: .number(row.position.nextEnd?.number ?? PositionsTable.never)
      }
    return InventoryKey(value: value, row: row.row)
  }
}

/// The statement that reads a window of the inventory along its sort index.
private struct InventoryStatement {
  let query: InventoryQuery
  let visibility: Visibility
  let path: WindowPath

  func sql(filter: String) -> String {
    let column = query.order.column.stored
    let order = ["\(column)", "virtual_account", "license"]
      .map { "\($0) \(path.direction)" }.joined(separator: ", ")
    let key = path.comparison.map { "AND (\(column), virtual_account, license) \($0) (?, ?, ?)" }
    return """
      SELECT *, (SELECT login FROM events WHERE sequence = changed_by) AS login FROM positions
      WHERE \(scope) AND \(filter) \(key ?? "") ORDER BY \(order) LIMIT ?
      """
  }

  /// A virtual account's few rows are sorted as they come; a whole account is read along the index.
  private var scope: String {
    query.scope.virtualAccount == nil
      ? "smart_account = ? \(SQLList.condition(visibility, column: "virtual_account"))"
      : "virtual_account = ?"
  }

  var arguments: StatementArguments {
    [query.scope.virtualAccount?.rawValue ?? query.scope.smartAccount.rawValue]
  }

  var keyArguments: StatementArguments {
    guard let key = query.anchor.key else { return [] }
    let row = [key.row.virtualAccount.rawValue, key.row.license.rawValue]
    switch key.value {
    case .number(let number): return [number] + StatementArguments(row)
    case .text(let text): return [text] + StatementArguments(row)
    }
  }
}

extension InventoryColumn {
  fileprivate var stored: String {
    switch self {
    case .license: "license_name"
    case .virtualAccount: "account_name"
    case .entitled: "entitled"
    case .inUse: "in_use"
    case .balance: "balance"
    case .nextEnd: "next_end"
    }
  }
}
