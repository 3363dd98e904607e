internal import GRDB
public import Licensing

extension Reader {
  /// The small part of the state that every decision needs: accounts, people, the catalog, the day.
  ///
  /// Slices start from it; a service keeps it in memory and reads it anew when it changed.
  public func foundation(today: Day) throws -> Estate {
    var estate = Estate(day: today)
    try StateTable(database: database).load(into: &estate)
    try AccountsTable(database: database).load(into: &estate)
    try PeopleTable(database: database).load(into: &estate)
    try LicensesTable(database: database).load(into: &estate)
    try DocumentsTable(database: database).load(into: &estate)
    return estate
  }

  /// Everything.
  public func wholeEstate(today: Day) throws -> Estate {
    var estate = try estateWithoutTransfers(today: today)
    try TransfersTable(database: database).loadAll(into: &estate)
    return estate
  }

  /// Everything but what transfers did, which the log holds: what an import compares with, and what
  /// verifying compares the replay with.
  func estateWithoutTransfers(today: Day) throws -> Estate {
    var estate = try foundation(today: today)
    try PositionsTable(database: database).loadAll(into: &estate)
    try LotsTable(database: database).loadAll(into: &estate)
    try InstancesTable(database: database).loadAll(into: &estate)
    try OrdersTable(database: database).loadAll(into: &estate)
    try TokensTable(database: database).loadAll(into: &estate)
    try EnterpriseTable(database: database).loadAll(into: &estate)
    try SourceRecordsTable(database: database).loadAll(into: &estate)
    return estate
  }

  /// Rows and lots of the whole database without instances, for positions on another day.
  public func ledger(over foundation: Estate) throws -> Estate {
    var estate = foundation
    try PositionsTable(database: database).loadAll(into: &estate)
    try LotsTable(database: database).loadAll(into: &estate)
    return estate
  }

  /// Adds rows to a slice, each with its whole family of tiers.
  public func load(_ rows: some Sequence<RowKey>, into estate: inout Estate) throws {
    var loaded: Set<RowKey> = []
    for row in rows {
      for license in estate.catalog.family(of: row.license) {
        let key = RowKey(row.virtualAccount, license)
        guard loaded.insert(key).inserted else { continue }
        try PositionsTable(database: database).load(key, into: &estate)
        try LotsTable(database: database).load(heldBy: key, into: &estate)
        try InstancesTable(database: database).loadReservations(of: key, into: &estate)
      }
    }
  }

  /// The slice that a command's decision needs, over the foundation.
  public func slice(
    for command: Command, by login: Login, over foundation: Estate
  ) throws -> Estate {
    var estate = foundation
    switch command {
    case .move(let request):
      try load(request.rows, into: &estate)
      for line in request.lines { try loadNamedLots(of: line, into: &estate) }
    case .undo(let request):
      try loadTransfer(request.transfer, latestOf: login, isUndo: false, into: &estate)
    case .redo(let request):
      try loadTransfer(request.transfer, latestOf: login, isUndo: true, into: &estate)
    case .account(.deleteVirtualAccount(let account)):
      try loadEverything(in: account, into: &estate)
    case .account(.setTier(let license, above: let tier)):
      try loadFamilies(of: [license] + (tier.map { [$0] } ?? []), into: &estate)
    case .account, .people, .acceptAgreement: break
    case .acknowledge(let key, note: _): try load(key.subject, into: &estate)
    case .order(let command):
      try loadOrders(for: command, into: &estate)
    case .token(let command):
      try loadTokens(for: command, into: &estate)
    case .instance(let command):
      try loadInstances(for: command, into: &estate)
    case .reservation(let command):
      try loadReservations(for: command, into: &estate)
    case .enterprise(let command):
      try loadEnterprise(for: command, into: &estate)
    case .traditional(let command):
      try loadTraditional(for: command, into: &estate)
    case .need(let need): try load([need.row], into: &estate)
    case .request(let command):
      let request = command.accountRequest.flatMap { estate.accountRequest($0) }
      if let account = request?.account { try loadWaitingLines(of: account, into: &estate) }
    case .import:
      estate = try estateWithoutTransfers(today: foundation.day)
    }
    return estate
  }

  /// Every row of the licenses that a tier joins or parts: what each covers changes with it.
  private func loadFamilies(
    of licenses: [Identifier<License>], into estate: inout Estate
  ) throws {
    let families = Set(licenses.flatMap { estate.catalog.family(of: $0) })
    for license in families.sorted() {
      let rows = try database.all(
        "SELECT virtual_account, license FROM positions WHERE license = ?", [license.rawValue],
        RowKey.init)
      try load(rows, into: &estate)
    }
  }

  /// All that a virtual account holds: what deleting it has to look at.
  private func loadEverything(
    in account: Identifier<VirtualAccount>, into estate: inout Estate
  ) throws {
    let rows = try database.all(
      "SELECT virtual_account, license FROM positions WHERE virtual_account = ?",
      [account.rawValue], RowKey.init)
    try load(rows, into: &estate)
    try InstancesTable(database: database).load(in: account, into: &estate)
    try OrdersTable(database: database).loadLines(in: account, into: &estate)
    try TokensTable(database: database).load(in: account, into: &estate)
    try EnterpriseTable(database: database).loadKeys(in: account, into: &estate)
  }

  /// The thing of an alert, with the rows that it follows from.
  private func load(_ subject: AlertSubject, into estate: inout Estate) throws {
    switch subject {
    case .row(let row):
      let home = estate.virtualAccounts[row.virtualAccount]?.smartAccount
      let siblings = estate.virtualAccounts.values.filter { $0.smartAccount == home }
      try load(siblings.map { RowKey($0.id, row.license) }, into: &estate)
    case .instance(let id): try InstancesTable(database: database).load(id, into: &estate)
    case .reservation(let id):
      try InstancesTable(database: database).load(id, into: &estate)
      if let row = estate.reservations[id]?.row { try load([row], into: &estate) }
    case .orderLine(let id): try OrdersTable(database: database).load(id, into: &estate)
    case .token(let id): try TokensTable(database: database).load(id, into: &estate)
    case .traditionalLicense(let id):
      try EnterpriseTable(database: database).load(id, into: &estate)
      if let lot = estate.traditionalLicenses[id]?.lot {
        try LotsTable(database: database).load(lot, into: &estate)
      }
    case .smartAccount: break
    }
  }

  private func loadNamedLots(of line: MoveLine, into estate: inout Estate) throws {
    guard case .byHand(let lots) = line.lots else { return }
    for part in lots where estate.lots[part.lot] == nil {
      try LotsTable(database: database).load(part.lot, into: &estate)
    }
  }

  private func loadTransfer(
    _ named: SequenceNumber?, latestOf login: Login, isUndo: Bool, into estate: inout Estate
  ) throws {
    let table = TransfersTable(database: database)
    guard let sequence = try named ?? table.latest(of: login, isUndo: isUndo) else { return }
    try table.load(sequence, into: &estate)
    let lines = estate.transfers[sequence]?.transfer.lines ?? []
    try load(
      lines.flatMap { [RowKey($0.source, $0.license), RowKey($0.target, $0.license)] },
      into: &estate)
  }
}

extension MoveRequest {
  /// The rows that give and take.
  public var rows: [RowKey] {
    lines.flatMap { [RowKey($0.source, $0.license), RowKey($0.target, $0.license)] }
  }
}

extension Reader {
  /// The last event of the log.
  public func head() throws -> SequenceNumber {
    try EventLog(database: database).head().sequence
  }
}
