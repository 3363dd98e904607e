/// What one source says of one smart account, read and checked, not yet compared with anything.
public struct ImportSet: Hashable, Sendable, Codable {
  /// The source whose previous import this one is compared with: the account's domain, so that
  /// license pages and the license CSV of one account are the same source.
  public var source: String { account.domain.rawValue }
  public var account: ImportedAccount
  /// Which kinds of things the source names completely; only of these is something inferred gone.
  public var complete: Set<Coverage>
  public var virtualAccounts: [ImportedVirtualAccount]
  public var licenses: [ImportedLicense]
  @LongList public var rows: [ImportedRow] = []
  @LongList public var instances: [ImportedInstance] = []
  public var orders: [ImportedOrder]
  /// What could not be read; kept for the report.
  public var keptAside: [KeptAside]

  /// An import of an account that names nothing yet.
  public init(account: ImportedAccount, complete: Set<Coverage> = []) {
    self.account = account
    self.complete = complete
    (virtualAccounts, licenses, orders) = ([], [], [])
    keptAside = []
  }

  /// A kind of thing that a source can name completely.
  public enum Coverage: String, Hashable, Sendable, Codable {
    /// Rows and all their lots.
    case rows
    /// Rows and those of their lots that count today, as the license CSV has them.
    case rowsWithCountingLots
    case instances
  }

  /// How many things one import may name.
  public static let most = 5_000_000
}

/// A smart account as a source names it.
public struct ImportedAccount: Hashable, Sendable, Codable {
  public let name: Name
  public let domain: DomainIdentifier
  public let kind: SmartAccount.Kind

  /// Names an account.
  public init(name: Name, domain: DomainIdentifier, kind: SmartAccount.Kind = .customer) {
    self.name = name
    self.domain = domain
    self.kind = kind
  }
}

/// A virtual account as a source names it.
public struct ImportedVirtualAccount: Hashable, Sendable, Codable {
  public let name: Name
  public let description: String
  public let visibility: VirtualAccount.Visibility
  public let isDefault: Bool
  public let place: FilePlace?

  /// Names a virtual account.
  public init(
    name: Name, description: String = "", visibility: VirtualAccount.Visibility = .public,
    isDefault: Bool = false, place: FilePlace? = nil
  ) {
    self.name = name
    self.description = description
    self.visibility = visibility
    self.isDefault = isDefault
    self.place = place
  }
}

/// A license with what only a catalog says of it; others come into being by being named in a row.
public struct ImportedLicense: Hashable, Sendable, Codable {
  public let name: Name
  public let description: String
  public let isExportRestricted: Bool
  public let nextTier: Name?

  /// Names a license.
  public init(
    name: Name, description: String = "", isExportRestricted: Bool = false, nextTier: Name? = nil
  ) {
    self.name = name
    self.description = description
    self.isExportRestricted = isExportRestricted
    self.nextTier = nextTier
  }
}

/// One license of one virtual account as a source counts it.
public struct ImportedRow: Hashable, Sendable, Codable {
  public let license: Name
  public let virtualAccount: Name
  /// What the source says is entitled; nil where it does not; only compared, never posted.
  public let quantity: Quantity?
  public let inUse: Quantity
  public let reserved: Quantity
  public let lots: [ImportedLot]
  public let place: FilePlace?

  /// Counts a row.
  public init(
    license: Name, virtualAccount: Name, quantity: Quantity? = nil, inUse: Quantity = .zero,
    reserved: Quantity = .zero, lots: [ImportedLot] = [], place: FilePlace? = nil
  ) {
    self.license = license
    self.virtualAccount = virtualAccount
    self.quantity = quantity
    self.inUse = inUse
    self.reserved = reserved
    self.lots = lots
    self.place = place
  }
}

/// Units of one purchase as a source lists them under a row.
public struct ImportedLot: Hashable, Sendable, Codable {
  public let kind: Lot.Kind
  public let billing: Lot.Billing
  public let quantity: Quantity
  public let term: Term
  public let order: OrderReference?
  public let subscription: String?
  public let unitPrice: Price?
  public let place: FilePlace?

  /// Lists units of one purchase.
  public init(
    kind: Lot.Kind, billing: Lot.Billing = .prepaid, quantity: Quantity, term: Term,
    order: OrderReference? = nil, subscription: String? = nil, unitPrice: Price? = nil,
    place: FilePlace? = nil
  ) {
    self.kind = kind
    self.billing = billing
    self.quantity = quantity
    self.term = term
    self.order = order
    self.subscription = subscription
    self.unitPrice = unitPrice
    self.place = place
  }
}
