public import Licensing

/// Who holds and uses how many of which license.
public struct InventoryPane: Hashable, Sendable {
  /// The accounts whose rows are shown; nil until one is selected.
  public internal(set) var scope: Scope?
  public internal(set) var list: RowList<InventoryRow>
  public internal(set) var order: InventoryOrder
  public internal(set) var filter: PaneFilter
  /// Columns that are not shown.
  public internal(set) var hidden: Set<InventoryField>
  /// The row that was marked last, from which a range reaches.
  var rangeStart: RowKey?
  /// Rows marked by hand, to be moved together.
  public internal(set) var marked: Set<RowKey>
  /// Rows that were changed a moment ago, and by whom.
  public internal(set) var changed: [RowKey: ChangeMark]
  /// The newest change that was on the screen; what is newer is marked when it comes.
  var newest = SequenceNumber.none
  /// The question for a selected row that is no longer where it was.
  var search: RecordSearch?

  /// A pane that knows nothing, or one that shows a list, for drawing without a desk.
  public init(
    scope: Scope? = nil, list: RowList<InventoryRow> = RowList(),
    order: InventoryOrder = .byBalance, filter: PaneFilter = .none, marked: Set<RowKey> = [],
    changed: [RowKey: ChangeMark] = [:], hidden: Set<InventoryField> = InventoryField.hiddenAtFirst
  ) {
    self.hidden = hidden
    self.scope = scope
    self.list = list
    self.order = order
    self.filter = filter
    self.marked = marked
    self.changed = changed
  }
}

/// A column of the inventory, in the order in which they are shown.
public enum InventoryField: String, Hashable, Sendable, CaseIterable {
  case license, virtualAccount, entitled, inUse, reserved, pending, expired, substituted, balance,
    nextEnd

  /// The columns that somebody has to ask for.
  public static let hiddenAtFirst: Set<InventoryField> = [.reserved, .pending, .expired]

  /// The column by which the inventory can be sorted, where it can be by this one.
  public var sorting: InventoryColumn? { InventoryColumn(rawValue: rawValue) }
}

/// That a row was changed a moment ago.
public struct ChangeMark: Hashable, Sendable {
  /// Who changed it; nil for the system.
  public let by: Login?
  /// When the mark goes.
  public let until: Instant

  /// Makes a mark.
  public init(by: Login?, until: Instant) {
    self.by = by
    self.until = until
  }

  /// How long a change stays marked.
  public static let milliseconds: Int64 = 5_000
}

/// The question where a row is now, asked by its names when it left the loaded rows.
struct RecordSearch: Hashable, Sendable {
  var number: RequestNumber?
  var row: RowAddress
  /// The line of the screen on which it stood.
  var line: Int
}

extension InventoryRow {
  /// The row by its key and its names.
  var address: RowAddress {
    RowAddress(row: row, license: license, virtualAccount: virtualAccount)
  }
}
