internal import GRDB
internal import Licensing

extension Questioner {
  /// The saved views of an account, for whoever sees anything of it.
  func savedViews(of account: Identifier<SmartAccount>) throws -> [SavedView] {
    _ = try visible(.viewVirtualAccounts, in: .smartAccount(account))
    return try SavedViewsTable(database: database).views(of: account)
  }

  /// A part of the grid of balances: licenses that have a row by name, virtual accounts by name.
  func matrix(_ query: MatrixQuery) throws -> Matrix {
    let scope = Scope.smartAccount(query.account)
    let visibility = try visible(.viewLicenses, in: scope)
    let fitting =
      query.filter == .everything && visibility == .everything
      ? try all(in: query.account)
      : try found(in: query.account, seeing: visibility, fitting: query.filter)
    let accounts = foundation.virtualAccounts(of: query.account).filter {
      fitting.accounts.contains($0.id)
    }
    let licenses = foundation.catalog.all.filter { fitting.licenses.contains($0.id) }
      .sorted { ($0.name.folded, $0.id) < ($1.name.folded, $1.id) }
    let columns = accounts.window(query.firstColumn, min(query.columns, MatrixQuery.mostColumns))
    let rows = licenses.window(query.firstRow, min(query.rows, MatrixQuery.mostRows))
    let lines = try lines(
      rows.map(\.self), columns.map(\.id), over: accounts.map(\.id))
    return Matrix(
      columns: columns.map { Matrix.Column(virtualAccount: $0.id, name: $0.name) }, lines: lines,
      firstRow: rows.startIndex, firstColumn: columns.startIndex, allRows: licenses.count,
      allColumns: accounts.count)
  }

  private typealias Fitting = (
    licenses: Set<Identifier<License>>, accounts: Set<Identifier<VirtualAccount>>
  )

  /// Which licenses and virtual accounts have a row at all, as the kept sums tell.
  private func all(in account: Identifier<SmartAccount>) throws -> Fitting {
    func ids(_ column: String, _ table: String) throws -> [Int64] {
      try Int64.fetchAll(
        database, sql: "SELECT \(column) FROM \(table) WHERE smart_account = ? AND rows > 0",
        arguments: [account.rawValue])
    }
    return (
      Set(try ids("license", "license_totals").map { Identifier(rawValue: $0) }),
      Set(try ids("virtual_account", "account_totals").map { Identifier(rawValue: $0) })
    )
  }

  /// Which licenses and virtual accounts have a row that fits.
  private func found(
    in account: Identifier<SmartAccount>, seeing visibility: Visibility,
    fitting filter: Filter
  ) throws -> Fitting {
    let condition = InventoryCondition.condition(filter, foundation: foundation)
    var fitting: Fitting = ([], [])
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT virtual_account, license FROM positions WHERE smart_account = ?
        \(SQLList.condition(visibility, column: "virtual_account")) AND \(condition.sql)
        """, arguments: [account.rawValue] + condition.arguments)
    while let row = try rows.next() {
      fitting.accounts.insert(Identifier(rawValue: row[0]))
      fitting.licenses.insert(Identifier(rawValue: row[1]))
    }
    return fitting
  }

  private func lines(
    _ licenses: [License], _ columns: [Identifier<VirtualAccount>],
    over accounts: [Identifier<VirtualAccount>]
  ) throws -> [Matrix.Line] {
    let balances = try balances(licenses.map(\.id), in: columns)
    let sums = try sums(licenses.map(\.id), in: accounts)
    return licenses.map { license in
      let own = balances[license.id] ?? [:]
      let sum = sums[license.id] ?? (0, 0)
      return Matrix.Line(
        license: license.id, name: license.name, shortage: sum.shortage, surplus: sum.surplus,
        balances: columns.map { own[$0] })
    }
  }

  private func sums(
    _ licenses: [Identifier<License>], in accounts: [Identifier<VirtualAccount>]
  ) throws -> [Identifier<License>: (shortage: Int, surplus: Int)] {
    var sums: [Identifier<License>: (shortage: Int, surplus: Int)] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT license, sum(max(-balance, 0)), sum(max(balance, 0)) FROM positions
        WHERE license IN (\(SQLList(licenses))) AND virtual_account IN (\(SQLList(accounts)))
        GROUP BY license
        """)
    while let row = try rows.next() { sums[Identifier(rawValue: row[0])] = (row[1], row[2]) }
    return sums
  }

  private func balances(
    _ licenses: [Identifier<License>], in accounts: [Identifier<VirtualAccount>]
  ) throws -> [Identifier<License>: [Identifier<VirtualAccount>: Int]] {
    var balances: [Identifier<License>: [Identifier<VirtualAccount>: Int]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT license, virtual_account, balance FROM positions
        WHERE license IN (\(SQLList(licenses))) AND virtual_account IN (\(SQLList(accounts)))
        """)
    while let row = try rows.next() {
      balances[Identifier(rawValue: row[0]), default: [:]][Identifier(rawValue: row[1])] = row[2]
    }
    return balances
  }
}

extension Array {
  /// So many elements from a place on, as far as there are any.
  fileprivate func window(_ start: Int, _ count: Int) -> ArraySlice<Element> {
    let first = Swift.min(Swift.max(0, start), self.count)
    return self[first..<Swift.min(self.count, first + Swift.max(0, count))]
  }
}
