internal import GRDB
internal import Licensing

extension Questioner {
  func inventory(_ query: InventoryQuery) throws -> InventoryQuery.Answer {
    let visibility = try visible(.viewLicenses, in: query.scope)
    let condition = InventoryCondition.condition(query.filter, foundation: foundation)
    let path = WindowPath(query.anchor, descending: query.order.descending)
    let statement = InventoryStatement(query: query, visibility: visibility, path: path)
    let limit = min(max(1, query.limit), mostRowsOfWindow)
    let rows = try Row.fetchAll(
      database, sql: statement.sql(filter: condition.sql),
      arguments: statement.arguments + condition.arguments + statement.keyArguments + [limit + 1])
    let found = try rows.prefix(limit).map { try inventoryRow($0) }.compactMap(\.self)
    let isMore = rows.count > limit
    let ordered = path.isBackward ? found.reversed() : found
    return Window(
      rows: ordered, keys: ordered.map { key(of: $0, in: query.order) },
      hasEarlier: path.isBackward ? isMore : path.startsInside,
      hasLater: path.isBackward ? path.startsInside : isMore)
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

/// In which direction a window is read, and whether it begins at a key or at an end.
struct WindowPath {
  /// Whether rows are read against the order that the window shows.
  let isBackward: Bool
  /// Whether something may lie on the other side of where reading starts.
  let startsInside: Bool
  /// How the key compares: `>`, `>=` or `<`; nil at an end.
  let comparison: String?
  /// The direction in SQL.
  let direction: String

  init<Key>(_ anchor: Anchor<Key>, descending: Bool) {
    let forward: String
    switch anchor {
    case .first: (isBackward, startsInside, forward) = (false, false, "")
    case .last: (isBackward, startsInside, forward) = (true, false, "")
    case .after: (isBackward, startsInside, forward) = (false, true, ">")
    case .from: (isBackward, startsInside, forward) = (false, true, ">=")
    case .before: (isBackward, startsInside, forward) = (true, true, "<")
    }
    direction = descending != isBackward ? "DESC" : "ASC"
    comparison =
      forward.isEmpty ? nil : descending ? WindowPath.mirrored(forward) : forward
  }

  private static func mirrored(_ comparison: String) -> String {
    switch comparison {
    case ">": "<"
    case ">=": "<="
    default: ">"
    }
  }
}

extension Anchor {
  /// The key that the window starts from; nil at an end.
  var key: Key? {
    switch self {
    case .first, .last: nil
    case .after(let key), .before(let key), .from(let key): key
    }
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
