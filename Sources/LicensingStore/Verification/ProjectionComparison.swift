internal import GRDB
internal import Licensing

/// Compares what is kept for speed with what the replayed state comes to.
struct ProjectionComparison {
  private let reader: Reader
  private let replayed: Estate
  /// What the replayed state comes to, row by row: worked out once.
  private let positions: [Position]

  init(reader: Reader, replayed: Estate) {
    self.reader = reader
    self.replayed = replayed
    positions = replayed.allPositions()
  }

  func firstDifference() throws -> TableDifference? {
    try positionDifference() ?? totalsDifference() ?? pooledDifference()
  }

  private func positionDifference() throws -> TableDifference? {
    var stored: [RowKey: Position] = [:]
    stored.reserveCapacity(positions.count)
    try PositionsTable(database: reader.database).forEach { stored[$0.row] = $0 }
    for position in positions where stored[position.row] != position {
      return difference(at: position.row)
    }
    let names = try nameDifference()
    return names.map(difference(at:))
  }

  private func difference(at row: RowKey) -> TableDifference {
    TableDifference("positions", row.label) { $1.rows.contains(row) }
  }

  private func nameDifference() throws -> RowKey? {
    try Row.fetchOne(
      reader.database,
      sql: """
        SELECT positions.virtual_account, positions.license FROM positions
        JOIN licenses ON licenses.id = license
        JOIN virtual_accounts ON virtual_accounts.id = virtual_account
        WHERE license_name <> licenses.folded OR account_name <> virtual_accounts.folded
          OR positions.smart_account <> virtual_accounts.smart_account
        LIMIT 1
        """
    ).map(RowKey.init)
  }

  private func totalsDifference() throws -> TableDifference? {
    let expected = expectedTotals()
    let table = TotalsTable(database: reader.database)
    var stored: [Identifier<VirtualAccount>: AccountTotals] = [:]
    for totals in try table.everyAccount() { stored[totals.virtualAccount] = totals }
    for id in Set(stored.keys).union(expected.keys).sorted() where stored[id] != expected[id] {
      return TableDifference("account_totals", id) { _, footprint in
        footprint.rows.contains { $0.virtualAccount == id }
      }
    }
    return nil
  }

  private func expectedTotals() -> [Identifier<VirtualAccount>: AccountTotals] {
    var expected = replayed.virtualAccounts.mapValues {
      AccountTotals(virtualAccount: $0.id, smartAccount: $0.smartAccount)
    }
    for position in positions {
      expected[position.row.virtualAccount]?.totals += Totals(position)
    }
    for instance in replayed.instances.values {
      expected[instance.virtualAccount]?.instances += 1
    }
    return expected
  }

  private func pooledDifference() throws -> TableDifference? {
    var expected: [LicenseOfAccount: LicenseTotals] = [:]
    for position in positions {
      guard let account = replayed.virtualAccounts[position.row.virtualAccount] else { continue }
      let key = LicenseOfAccount(account: account.smartAccount, license: position.row.license)
      expected[key, default: LicenseTotals()].add(Totals(position))
    }
    let stored = try TotalsTable(database: reader.database).everyLicense()
    let differing = Set(stored.keys).union(expected.keys).filter { stored[$0] != expected[$0] }
    guard let license = differing.map(\.license).min() else { return nil }
    return TableDifference("license_totals", "license \(license)") { _, footprint in
      footprint.rows.contains { $0.license == license }
    }
  }
}
