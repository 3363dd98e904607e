/// What a row's use is made of: the facts beside its lots from which a position is computed.
public struct RowUse: Hashable, Sendable {
  /// Sum over instances of the larger of what each reports and what it has reserved.
  public var attributed = 0
  /// Sum of what instances report.
  public var reported = 0
  /// Use that a source names without an instance that reports it.
  public var unattributed = 0
  /// Units reserved by instances or without one.
  public var reserved = 0
  /// Units reserved that a source names without an instance.
  public var reservedUnattributed = 0
  /// Units somebody needs.
  public var needed = 0
  /// Units of order lines that wait for the account to become active.
  public var waiting = 0
  /// The last event that changed lots or reservations.
  public var version = SequenceNumber.none
  /// The last event that changed anything.
  public var changedBy = SequenceNumber.none

  /// A row that nothing uses.
  public init() {}

  /// Units in use: what instances take, and what is used without one.
  public var inUse: Int { attributed + max(unattributed, reservedUnattributed) }
}
