import Testing

@testable import Licensing
@testable import LicensingStore

/// The inventory as an array: sorted and cut by plain Swift, to compare the store's windows with.
struct InventoryModel {
  let keys: [InventoryKey]
  let order: InventoryOrder

  init(query: InventoryQuery, visibility: Visibility, estate: Estate) {
    let matcher = InventoryMatcher(query.filter, estate: estate, today: estate.day)
    order = query.order
    let order = query.order
    keys = estate.allPositions()
      .filter { position in
        let account = position.row.virtualAccount
        return estate.virtualAccounts[account]?.smartAccount == 1 && visibility.includes(account)
          && (query.scope.virtualAccount ?? account) == account && matcher.matches(position)
      }
      .map { InventoryModel.key(of: $0, order.column, in: estate) }
      .sorted { InventoryModel.precedes($0, $1) != order.descending && $0 != $1 }
  }

  /// Both ends, every row as an anchor of each sort, and a key that no row has.
  var anchors: [Anchor<InventoryKey>] {
    let odd = keys.map { InventoryKey(value: $0.value, row: RowKey($0.row.virtualAccount, 77)) }
    return [.first, .last]
      + (keys + odd.prefix(2)).flatMap { [.after($0), .before($0), .from($0)] }
  }

  func expect(_ window: InventoryQuery.Answer, is query: InventoryQuery) {
    let (range, limit) = (self.range(from: query.anchor), max(1, query.limit))
    let part =
      switch query.anchor {
      case .last, .before: range.suffix(limit)
      case .first, .after, .from: range.prefix(limit)
      }
    #expect(window.keys == Array(keys[part]), "\(query)")
    #expect(window.rows.map(\.row) == window.keys.map(\.row))
    // At the side where reading started the window may promise a row too many, never one too few.
    if part.lowerBound > 0, !part.isEmpty { #expect(window.hasEarlier, "\(query)") }
    if part.upperBound < keys.count, !part.isEmpty { #expect(window.hasLater, "\(query)") }
    switch query.anchor {
    case .last, .before: #expect(window.hasEarlier == (part.lowerBound > 0), "\(query)")
    case .first, .after, .from: #expect(window.hasLater == (part.upperBound < keys.count))
    }
  }

  private func range(from anchor: Anchor<InventoryKey>) -> Range<Int> {
    let before = { (key: InventoryKey) in
      keys.count { InventoryModel.precedes($0, key) != order.descending && $0 != key }
    }
    switch anchor {
    case .first, .last: return 0..<keys.count
    case .from(let key): return before(key)..<keys.count
    case .before(let key): return 0..<before(key)
    case .after(let key): return (before(key) + (keys.contains(key) ? 1 : 0))..<keys.count
    }
  }

  private static func key(
    of position: Position, _ column: InventoryColumn, in estate: Estate
  ) -> InventoryKey {
    let value: InventoryKey.Value =
      switch column {
      case .license: .text(estate.catalog[position.row.license]?.name.folded ?? "")
      case .virtualAccount:
        .text(estate.virtualAccounts[position.row.virtualAccount]?.name.folded ?? "")
      case .entitled: .number(position.entitled)
      case .inUse: .number(position.inUse)
      case .balance: .number(position.balance)
      case .nextEnd: .number(position.nextEnd?.number ?? PositionsTable.never)
      }
    return InventoryKey(value: value, row: position.row)
  }

  /// Texts by their bytes, as SQLite compares them.
  private static func precedes(_ left: InventoryKey, _ right: InventoryKey) -> Bool {
    switch (left.value, right.value) {
    case (.number(let one), .number(let other)):
      one == other ? left.row < right.row : one < other
    case (.text(let one), .text(let other)):
      one == other ? left.row < right.row : one.utf8.lexicographicallyPrecedes(other.utf8)
    case (.number, .text), (.text, .number): false
    }
  }
}
