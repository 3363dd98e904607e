internal import GRDB
public import Licensing

extension Writer {
  /// Writes what events changed: the records named by the footprint as the estate now has them, and
  /// the positions and sums that follow.
  ///
  /// Everything is written in the order of its table's key: in a large import that is what lets
  /// SQLite fill one page after the other.
  public func save(_ footprint: Footprint, of estate: Estate) throws {
    try savePeopleAndAccounts(footprint, of: estate)
    try saveLedger(footprint, of: estate)
    try saveInstances(footprint, of: estate)
    try saveOrders(footprint, of: estate)
    try saveAnswers(footprint, of: estate)
    try savePositions(affectedBy: footprint.rows, of: estate)
  }

  private func savePeopleAndAccounts(_ footprint: Footprint, of estate: Estate) throws {
    let accounts = AccountsTable(database: database)
    for id in footprint.smartAccounts.sorted() {
      if let account = estate.smartAccounts[id] { try accounts.save(account) }
    }
    // The default one last: where the flag moves, two may never have it at the same time.
    let ids = footprint.virtualAccounts.sorted()
    let isDefault = { estate.virtualAccounts[$0]?.isDefault == true }
    for id in ids.filter({ !isDefault($0) }) + ids.filter(isDefault) {
      if let account = estate.virtualAccounts[id] {
        try accounts.save(account)
      } else {
        try accounts.delete(id)
      }
    }
    let licenses = LicensesTable(database: database)
    for id in footprint.licenses.sorted() {
      if let license = estate.catalog[id] { try licenses.save(license) }
    }
    let people = PeopleTable(database: database)
    for id in footprint.users.sorted() {
      if let user = estate.users[id] { try people.save(user) }
    }
    for grant in footprint.grants {
      if estate.grants.contains(grant) { try people.save(grant) } else { try people.delete(grant) }
    }
    let documents = DocumentsTable(database: database)
    for key in footprint.documents.sorted() { try documents.save(estate.documents[key], at: key) }
  }

  private func saveLedger(_ footprint: Footprint, of estate: Estate) throws {
    let lots = LotsTable(database: database)
    for id in footprint.lots.sorted() {
      if let lot = estate.lots[id] { try lots.save(lot) }
    }
    for key in footprint.holdings.sorted() {
      try lots.save(estate.holdings[key.row]?[key.lot], at: key)
    }
  }

  private func saveInstances(_ footprint: Footprint, of estate: Estate) throws {
    let table = InstancesTable(database: database)
    var counts: [Identifier<VirtualAccount>: Int] = [:]
    for id in footprint.instances.sorted() {
      let instance = estate.instances[id]
      if let before = try table.home(of: id) { counts[before, default: 0] -= 1 }
      if let instance { counts[instance.virtualAccount, default: 0] += 1 }
      if let instance { try table.save(instance) } else { try table.delete(id) }
    }
    try saveCounts(counts, of: estate)
    for key in footprint.usage.sorted() {
      try table.save(estate.usage[key.instance]?[key.license], reported: key)
    }
    for id in footprint.reservations.sorted() {
      try table.save(estate.reservations[id], at: id)
    }
  }

  private func saveCounts(
    _ changes: [Identifier<VirtualAccount>: Int], of estate: Estate
  ) throws {
    let totals = TotalsTable(database: database)
    for (id, change) in changes where change != 0 {
      if let account = estate.virtualAccounts[id] { try totals.add(instances: change, to: account) }
    }
  }

  private func saveOrders(_ footprint: Footprint, of estate: Estate) throws {
    let table = OrdersTable(database: database)
    for id in footprint.orders.sorted() {
      if let order = estate.orders[id] { try table.save(order) }
    }
    for id in footprint.orderLines.sorted() {
      if let line = estate.orderLines[id] { try table.save(line) }
    }
    try saveTokensAndAgreements(footprint, of: estate)
  }

  private func saveTokensAndAgreements(_ footprint: Footprint, of estate: Estate) throws {
    let tokens = TokensTable(database: database)
    for id in footprint.tokens.sorted() {
      if let token = estate.tokens[id] { try tokens.save(token) }
    }
    let enterprise = EnterpriseTable(database: database)
    for id in footprint.enterpriseAgreements.sorted() {
      if let agreement = estate.enterpriseAgreements[id] { try enterprise.save(agreement) }
    }
    for id in footprint.traditionalLicenses.sorted() {
      if let license = estate.traditionalLicenses[id] { try enterprise.save(license) }
    }
  }

  private func saveAnswers(_ footprint: Footprint, of estate: Estate) throws {
    let transfers = TransfersTable(database: database)
    for sequence in footprint.transfers.sorted() {
      if let record = estate.transfers[sequence] { try transfers.save(record) }
    }
    let records = SourceRecordsTable(database: database)
    for key in footprint.sourceRecords.sorted() {
      try records.save(estate.sourceRecords[key.source]?[key.key], at: key)
    }
  }
}
