public import Licensing

/// All things of one kind in the scope: a view in place of the four panes.
public struct RecordsPane: Hashable, Sendable {
  public let kind: RecordKind
  /// The accounts whose records are shown; nil until one is selected.
  public internal(set) var scope: Scope?
  public internal(set) var list: RowList<ListedRecord>
  public internal(set) var filter: PaneFilter
  /// The column that rows are sorted by; nil for the order in which people look for such things.
  public internal(set) var order: RecordOrder?
  /// Columns that are not shown.
  public internal(set) var hidden: Set<RecordColumn>
  /// The row that was marked last, from which a range reaches.
  var rangeStart: RecordIdentity?
  /// Rows marked by hand, for what is done to several at once.
  public internal(set) var marked: Set<RecordIdentity>

  /// A view that knows nothing, or one that shows a list, for drawing without a desk.
  public init(
    kind: RecordKind, scope: Scope? = nil, list: RowList<ListedRecord> = RowList(),
    filter: PaneFilter = .none, order: RecordOrder? = nil, hidden: Set<RecordColumn> = [],
    marked: Set<RecordIdentity> = []
  ) {
    self.order = order
    self.hidden = hidden
    self.kind = kind
    self.scope = scope
    self.list = list
    self.filter = filter
    self.marked = marked
  }
}

/// What stays the same of a record as long as it is the same one.
public struct RecordIdentity: Hashable, Sendable {
  public let kind: RecordKind
  public let number: Int64

  /// Names a record by its kind and its number.
  public init(kind: RecordKind, number: Int64) {
    self.kind = kind
    self.number = number
  }
}

extension ListedRecord: ListedRow {
  public typealias Key = RecordKey

  /// The kind and the number.
  public var identity: RecordIdentity { RecordIdentity(kind: kind, number: key.number) }

  /// What kind of thing it is.
  public var kind: RecordKind {
    switch self {
    case .instance: .instances
    case .virtualAccount: .virtualAccounts
    case .user: .users
    case .agreement: .agreements
    case .token: .tokens
    case .reservation: .reservations
    case .enterpriseAgreement: .enterpriseAgreements
    case .traditionalLicense: .traditionalLicenses
    case .need: .needs
    case .request: .requests
    case .access: .accessRequests
    case .alert: .alerts
    }
  }
}
