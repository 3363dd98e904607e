/// The keys of everything that an event changed: what a store has to write again from the estate.
public struct Footprint: Hashable, Sendable {
  public var smartAccounts: Set<Identifier<SmartAccount>> = []
  public var virtualAccounts: Set<Identifier<VirtualAccount>> = []
  public var licenses: Set<Identifier<License>> = []
  public var lots: Set<Identifier<Lot>> = []
  public var holdings: Set<HoldingKey> = []
  /// Rows whose facts changed; the positions of their whole families follow from them.
  public var rows: Set<RowKey> = []
  public var instances: Set<Identifier<ProductInstance>> = []
  public var usage: Set<UsageKey> = []
  public var reservations: Set<Identifier<Reservation>> = []
  public var orders: Set<Identifier<Order>> = []
  public var orderLines: Set<Identifier<OrderLine>> = []
  public var tokens: Set<Identifier<RegistrationToken>> = []
  public var enterpriseAgreements: Set<Identifier<EnterpriseAgreement>> = []
  public var traditionalLicenses: Set<Identifier<TraditionalLicense>> = []
  public var users: Set<Identifier<User>> = []
  public var grants: Set<Grant> = []
  public var documents: Set<DocumentKey> = []
  public var transfers: Set<SequenceNumber> = []
  public var sourceRecords: Set<SourceRecordKey> = []
  public var dayChanged = false

  /// Nothing changed.
  public init() {}

  /// Adds what another event changed.
  public mutating func formUnion(_ other: Footprint) {
    smartAccounts.formUnion(other.smartAccounts)
    virtualAccounts.formUnion(other.virtualAccounts)
    licenses.formUnion(other.licenses)
    lots.formUnion(other.lots)
    holdings.formUnion(other.holdings)
    rows.formUnion(other.rows)
    instances.formUnion(other.instances)
    usage.formUnion(other.usage)
    reservations.formUnion(other.reservations)
    orders.formUnion(other.orders)
    orderLines.formUnion(other.orderLines)
    tokens.formUnion(other.tokens)
    enterpriseAgreements.formUnion(other.enterpriseAgreements)
    traditionalLicenses.formUnion(other.traditionalLicenses)
    users.formUnion(other.users)
    grants.formUnion(other.grants)
    documents.formUnion(other.documents)
    transfers.formUnion(other.transfers)
    sourceRecords.formUnion(other.sourceRecords)
    dayChanged = dayChanged || other.dayChanged
  }
}

/// One lot in one virtual account.
public struct HoldingKey: Hashable, Sendable {
  public let row: RowKey
  public let lot: Identifier<Lot>

  /// Names a lot in a row.
  public init(row: RowKey, lot: Identifier<Lot>) {
    self.row = row
    self.lot = lot
  }
}

/// One thing of one source.
public struct SourceRecordKey: Hashable, Sendable {
  public let source: String
  public let key: String

  /// Names a thing of a source.
  public init(source: String, key: String) {
    self.source = source
    self.key = key
  }
}

extension HoldingKey: Comparable {
  /// Orders by row, then by lot.
  public static func < (left: HoldingKey, right: HoldingKey) -> Bool {
    (left.row, left.lot) < (right.row, right.lot)
  }
}

extension SourceRecordKey: Comparable {
  /// Orders by source, then by key.
  public static func < (left: SourceRecordKey, right: SourceRecordKey) -> Bool {
    (left.source, left.key) < (right.source, right.key)
  }
}
