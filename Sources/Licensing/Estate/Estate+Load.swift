/// How a store fills an estate, or the slice of one that a decision needs, from what it keeps.
extension Estate {
  /// Takes the state that belongs to the database as a whole.
  public mutating func load(
    day: Day, head: SequenceNumber, counters: Counters, operatorID: Identifier<User>?
  ) {
    self.day = day
    self.head = head
    self.counters = counters
    self.operatorID = operatorID
  }

  /// Takes a smart account.
  public mutating func load(_ account: SmartAccount) { smartAccounts[account.id] = account }

  /// Takes a virtual account.
  public mutating func load(_ account: VirtualAccount) { virtualAccounts[account.id] = account }

  /// Takes a license into the catalog.
  public mutating func load(_ license: License) { catalog.put(license) }

  /// Takes a user.
  public mutating func load(_ user: User) { users[user.id] = user }

  /// Takes a grant.
  public mutating func load(_ grant: Grant) { grants.insert(grant) }

  /// Takes a document.
  public mutating func load(_ document: Document) { documents[document.key] = document }

  /// Takes a row's facts.
  public mutating func load(_ use: RowUse, of row: RowKey) { rows[row] = use }

  /// Takes a lot.
  public mutating func load(_ lot: Lot) { lots[lot.id] = lot }

  /// Takes the units of a lot that a row holds.
  public mutating func load(_ quantity: Int, of lot: Identifier<Lot>, heldBy row: RowKey) {
    holdings[row, default: [:]][lot] = quantity
  }

  /// Takes an instance.
  public mutating func load(_ instance: ProductInstance) { instances[instance.id] = instance }

  /// Takes what an instance reports.
  public mutating func load(_ quantity: Int, reported key: UsageKey) {
    usage[key.instance, default: [:]][key.license] = quantity
  }

  /// Takes a reservation with all its lots.
  public mutating func load(_ reservation: Reservation) {
    // What is loaded twice counts once.
    guard reservations[reservation.id] == nil else { return }
    reservations[reservation.id] = reservation
    for part in reservation.lots {
      reservedLots[reservation.row, default: [:]][part.lot, default: 0] += part.quantity.rawValue
    }
    guard let instance = reservation.instance else { return }
    reservedByInstance[UsageKey(instance, reservation.row.license), default: 0] +=
      reservation.quantity
  }

  /// Takes an order.
  public mutating func load(_ order: Order) { orders[order.id] = order }

  /// Takes an order line.
  public mutating func load(_ line: OrderLine) { orderLines[line.id] = line }

  /// Takes a token.
  public mutating func load(_ token: RegistrationToken) { tokens[token.id] = token }

  /// Takes an enterprise agreement.
  public mutating func load(_ agreement: EnterpriseAgreement) {
    enterpriseAgreements[agreement.id] = agreement
  }

  /// Takes a traditional license.
  public mutating func load(_ license: TraditionalLicense) {
    traditionalLicenses[license.id] = license
  }

  /// Takes a transfer.
  public mutating func load(_ record: TransferRecord) { transfers[record.sequence] = record }

  /// Takes what a source said last of a thing.
  public mutating func load(_ record: SourceRecord, at key: SourceRecordKey) {
    sourceRecords[key.source, default: [:]][key.key] = record
  }
}

extension Estate {
  /// Keeps only the virtual accounts, and their rows, that a caller may see.
  public mutating func keepOnly(_ isVisible: (Identifier<VirtualAccount>) -> Bool) {
    virtualAccounts = virtualAccounts.filter { isVisible($0.key) }
    rows = rows.filter { isVisible($0.key.virtualAccount) }
    holdings = holdings.filter { isVisible($0.key.virtualAccount) }
  }
}

extension Estate {
  /// The small part of the state that every decision needs: accounts, people, the catalog,
  /// documents, the day.
  public var foundation: Estate {
    var foundation = Estate(day: day)
    foundation.load(day: day, head: head, counters: counters, operatorID: operatorID)
    foundation.smartAccounts = smartAccounts
    foundation.virtualAccounts = virtualAccounts
    foundation.catalog = catalog
    foundation.users = users
    foundation.grants = grants
    foundation.documents = documents
    return foundation
  }
}
