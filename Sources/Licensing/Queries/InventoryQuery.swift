/// Asks for rows of the inventory: who holds and uses how many of which license.
public struct InventoryQuery: Query, Codable {
  public typealias Answer = Window<InventoryRow, InventoryKey>

  public var scope: Scope
  public var filter: Filter
  public var order: InventoryOrder
  public var anchor: Anchor<InventoryKey>
  public var limit: Int

  /// Asks for a window of the inventory.
  public init(
    scope: Scope, filter: Filter = .everything, order: InventoryOrder = .byBalance,
    anchor: Anchor<InventoryKey> = .first, limit: Int
  ) {
    self.scope = scope
    self.filter = filter
    self.order = order
    self.anchor = anchor
    self.limit = limit
  }
}

/// A row of the inventory, ready to be shown.
public struct InventoryRow: Hashable, Sendable {
  public let license: Name
  public let virtualAccount: Name
  public let position: Position
  /// Who changed the row last; nil for the system.
  public let changedBy: Login?

  /// Makes a row of its parts.
  public init(license: Name, virtualAccount: Name, position: Position, changedBy: Login? = nil) {
    self.license = license
    self.virtualAccount = virtualAccount
    self.position = position
    self.changedBy = changedBy
  }

  /// The row's key in the ledger.
  public var row: RowKey { position.row }
}

/// A column by which the inventory can be sorted.
public enum InventoryColumn: String, Hashable, Sendable, CaseIterable, Codable {
  case license, virtualAccount, entitled, inUse, balance, nextEnd
}

/// An order of the inventory: a column and a direction, ties by virtual account and license.
public struct InventoryOrder: Hashable, Sendable, Codable {
  public var column: InventoryColumn
  public var descending: Bool

  /// Sorts by a column.
  public init(_ column: InventoryColumn, descending: Bool = false) {
    self.column = column
    self.descending = descending
  }

  /// The largest shortage first.
  public static let byBalance = InventoryOrder(.balance)
}

/// The place of a row in a sorted inventory, by which the next window is found.
public struct InventoryKey: Hashable, Sendable {
  /// The value of the sorting column: a number, or a folded name.
  public enum Value: Hashable, Sendable {
    case number(Int)
    case text(String)
  }

  public let value: Value
  public let row: RowKey

  /// Makes a key of its parts.
  public init(value: Value, row: RowKey) {
    self.value = value
    self.row = row
  }
}

extension InventoryQuery {
  /// The question as a value.
  public var question: Question { .inventory(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .inventory(let answer) = reply { answer } else { nil }
  }
}
