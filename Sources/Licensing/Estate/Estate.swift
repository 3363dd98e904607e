/// The state that the log makes: all of a database, or the slice of it that one decision needs.
///
/// Deciding reads it, applying an event changes it, and nothing else does. Replaying the whole log
/// over an empty estate gives the state of the database.
public struct Estate: Hashable, Sendable {
  /// The UTC day for which terms are evaluated.
  public internal(set) var day: Day
  public internal(set) var head: SequenceNumber = .none
  public internal(set) var counters = Counters()
  public internal(set) var catalog = Catalog()
  public internal(set) var smartAccounts: [Identifier<SmartAccount>: SmartAccount] = [:]
  public internal(set) var virtualAccounts: [Identifier<VirtualAccount>: VirtualAccount] = [:]
  public internal(set) var lots: [Identifier<Lot>: Lot] = [:]
  /// Units held, by row and lot; a lot that a row no longer holds is absent.
  public internal(set) var holdings: [RowKey: [Identifier<Lot>: Int]] = [:]
  /// Units of them that reservations name.
  public internal(set) var reservedLots: [RowKey: [Identifier<Lot>: Int]] = [:]
  /// Every row that exists, even an empty one.
  public internal(set) var rows: [RowKey: RowUse] = [:]
  public internal(set) var instances: [Identifier<ProductInstance>: ProductInstance] = [:]
  /// What instances report, where it is more than nothing.
  public internal(set) var usage: [Identifier<ProductInstance>: [Identifier<License>: Int]] = [:]
  public internal(set) var reservations: [Identifier<Reservation>: Reservation] = [:]
  /// Units that each instance has reserved of each license: what the reservations come to.
  var reservedByInstance: [UsageKey: Int] = [:]
  public internal(set) var orders: [Identifier<Order>: Order] = [:]
  public internal(set) var orderLines: [Identifier<OrderLine>: OrderLine] = [:]
  public internal(set) var tokens: [Identifier<RegistrationToken>: RegistrationToken] = [:]
  public internal(set) var enterpriseAgreements:
    [Identifier<EnterpriseAgreement>: EnterpriseAgreement] = [:]
  public internal(set) var traditionalLicenses:
    [Identifier<TraditionalLicense>: TraditionalLicense] = [:]
  public internal(set) var users: [Identifier<User>: User] = [:]
  public internal(set) var grants: Set<Grant> = []
  public internal(set) var documents: [DocumentKey: Document] = [:]
  /// The owner of the installation: the first user.
  public internal(set) var operatorID: Identifier<User>?
  public internal(set) var transfers: [SequenceNumber: TransferRecord] = [:]
  /// What each source said last, by source and key.
  public internal(set) var sourceRecords: [String: [String: SourceRecord]] = [:]

  /// An estate in which nothing has happened.
  public init(day: Day) {
    self.day = day
  }

  /// The position's facts of a row; an empty use where the row does not exist.
  public func use(of row: RowKey) -> RowUse { rows[row] ?? RowUse() }

  /// What a row holds, lot by lot, in the order in which lots were made.
  public func holdings(of row: RowKey) -> [Holding] {
    let reserved = reservedLots[row] ?? [:]
    return (holdings[row] ?? [:]).keys.sorted().compactMap { id in
      lots[id].map {
        Holding(
          lot: $0, quantity: Quantity(clamping: holdings[row]?[id] ?? 0),
          reserved: Quantity(clamping: reserved[id] ?? 0))
      }
    }
  }

  /// The name of a virtual account; its number where a slice does not hold it.
  func name(of account: Identifier<VirtualAccount>) -> Name? { virtualAccounts[account]?.name }
}

/// A transfer as undo and redo need it.
public struct TransferRecord: Hashable, Sendable {
  public let sequence: SequenceNumber
  public let login: Login?
  public let transfer: Transfer
  /// The event that took it back or did it again.
  public var answeredBy: SequenceNumber?

  /// Makes a record of its parts.
  public init(
    sequence: SequenceNumber, login: Login?, transfer: Transfer, answeredBy: SequenceNumber? = nil
  ) {
    self.sequence = sequence
    self.login = login
    self.transfer = transfer
    self.answeredBy = answeredBy
  }
}
