/// What one virtual account has and uses of one license on one day (domain §4).
public struct Position: Hashable, Sendable {
  public let row: RowKey
  /// Units of counting lots.
  public var entitled: Int
  /// Units that instances consume or have reserved, and use that no instance accounts for.
  public var inUse: Int
  /// Units tied to instances; they are part of `inUse`.
  public var reserved: Int
  /// Units of future lots.
  public var pending: Int
  /// Units of ended lots.
  public var expired: Int
  /// Units of higher tiers that cover this row's shortage.
  public var substitutedIn: Int
  /// Units of this row that cover lower tiers' shortages.
  public var substitutedOut: Int
  /// Units somebody wants but does not use yet; shown beside the balance, never part of it.
  public var needed: Int
  /// The day on which the next counting lot ends.
  public var nextEnd: Day?
  /// The last event that changed the row's lots or reservations; usage does not change it.
  public var version: SequenceNumber
  /// The last event that changed anything of the row.
  public var changedBy: SequenceNumber

  /// A row in which nothing is held and nothing is used.
  public init(row: RowKey) {
    self.row = row
    (entitled, inUse, reserved, pending, expired) = (0, 0, 0, 0, 0)
    (substitutedIn, substitutedOut, needed) = (0, 0, 0)
    nextEnd = nil
    version = .none
    changedBy = .none
  }

  /// `entitled − inUse + substitutedIn − substitutedOut`; negative when the row is short.
  public var balance: Int { entitled - inUse + substitutedIn - substitutedOut }

  /// Units unused now.
  public var surplus: Int { max(0, balance) }

  /// Units used without a license for them.
  public var shortage: Int { max(0, -balance) }

  /// How the row stands, for marking and filtering.
  public var status: Status {
    if balance < 0 { return .short }
    return balance > 0 ? .surplus : .even
  }

  /// How a row stands.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case short, even, surplus
  }
}
