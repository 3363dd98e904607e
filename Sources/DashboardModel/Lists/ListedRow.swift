public import Licensing

/// A row that can stand in a list: it has a place by which windows are fetched, and an identity by
/// which it is recognized when its place has changed.
public protocol ListedRow: Hashable, Sendable {
  /// The place in the sorted list.
  associatedtype Key: Hashable & Sendable
  /// What stays the same as long as it is the same record.
  associatedtype Identity: Hashable & Sendable

  /// What the row is recognized by.
  var identity: Identity { get }
}

extension InventoryRow: ListedRow {
  public typealias Key = InventoryKey

  /// Virtual account and license.
  public var identity: RowKey { row }
}

extension OrderRow: ListedRow {
  public typealias Key = Licensing.Identifier<OrderLine>

  /// The order line.
  public var identity: Licensing.Identifier<OrderLine> { line.id }
}

extension EventRow: ListedRow {
  public typealias Key = SequenceNumber

  /// The place in the log.
  public var identity: SequenceNumber { sequence }
}
