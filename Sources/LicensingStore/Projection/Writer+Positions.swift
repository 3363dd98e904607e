internal import GRDB
internal import Licensing

extension Writer {
  /// Writes the positions of rows, and of all that tiers join them with, and what changed of sums.
  func savePositions(affectedBy rows: Set<RowKey>, of estate: Estate) throws {
    let table = PositionsTable(database: database)
    var accounts: [Identifier<VirtualAccount>: Totals] = [:]
    var licenses: [LicenseOfAccount: Totals] = [:]
    for position in estate.positions(affectedBy: rows.sorted()) {
      guard let names = RowNames(position.row, in: estate) else { continue }
      let before = try table.position(of: position.row)
      guard before != position else { continue }
      let change = Totals(position) - (before.map(Totals.init) ?? Totals())
      accounts[position.row.virtualAccount, default: Totals()] += change
      licenses[
        LicenseOfAccount(account: names.smartAccount, license: position.row.license),
        default: Totals()] += change
      try table.save(position, use: estate.use(of: position.row), names: names, before: before)
    }
    for row in rows.sorted() where estate.rows[row] == nil {
      guard let gone = try table.remove(row) else { continue }
      licenses[
        LicenseOfAccount(account: gone.account, license: row.license), default: Totals()] +=
        Totals() - Totals(gone.position)
    }
    try save(accounts, licenses, of: estate)
  }

  private func save(
    _ accounts: [Identifier<VirtualAccount>: Totals], _ licenses: [LicenseOfAccount: Totals],
    of estate: Estate
  ) throws {
    let totals = TotalsTable(database: database)
    for (id, change) in accounts {
      if let account = estate.virtualAccounts[id] { try totals.add(change, to: account) }
    }
    for (key, change) in licenses where change != Totals() {
      try totals.add(change, to: key.license, in: key.account)
    }
  }
}

extension RowNames {
  /// The names of a row; nil where the estate does not know its virtual account or license.
  init?(_ row: RowKey, in estate: Estate) {
    guard let account = estate.virtualAccounts[row.virtualAccount],
      let license = estate.catalog[row.license]
    else { return nil }
    self.init(
      smartAccount: account.smartAccount, license: license.name.folded,
      virtualAccount: account.name.folded)
  }
}
