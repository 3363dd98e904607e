internal import GRDB
internal import Licensing

extension Questioner {
  /// Within how many days a lot's end counts as soon in the headline.
  private static let soon = 30

  func accounts() throws -> [AccountBranch] {
    try foundation.smartAccounts.values.sorted { $0.id < $1.id }.compactMap { account in
      let visibility = Policy.visibility(
        of: account.id, with: .viewVirtualAccounts, to: principal)
      return visibility.isNothing ? nil : try branch(of: account, seeing: visibility)
    }
  }

  private func branch(
    of account: SmartAccount, seeing visibility: Visibility
  ) throws -> AccountBranch {
    let held = try heldLines()
    let sums = try TotalsTable(database: database).totals(of: account.id)
    let leaves = foundation.virtualAccounts(of: account.id)
      .filter { visibility.includes($0.id) }
      .map {
        AccountLeaf(
          virtualAccount: $0, totals: sums[$0.id]?.totals ?? Totals(), held: held[$0.id] ?? 0)
      }
    return AccountBranch(
      account: account, headline: try headline(of: account.id, seeing: visibility),
      held: leaves.reduce(0) { $0 + $1.held }
        + (try linesHeldElsewhere(for: account, seeing: visibility)),
      endingSoon: try endingSoon(in: account.id, seeing: visibility), virtualAccounts: leaves)
  }

  /// The sums of what one may see; the gap is pooled over just that.
  func headline(
    of account: Identifier<SmartAccount>, seeing visibility: Visibility
  ) throws -> Headline {
    let table = TotalsTable(database: database)
    let sums = try table.totals(of: account).filter { visibility.includes($0.key) }
    let pooled: [Identifier<License>: Int] =
      switch visibility {
      case .everything: try table.pooled(in: account)
      case .only(let accounts): try pooled(over: accounts)
      }
    return Headline(
      totals: sums.values.reduce(Totals()) { $0 + $1.totals },
      virtualAccounts: foundation.virtualAccounts(of: account).count {
        visibility.includes($0.id)
      },
      licenses: pooled.count, instances: sums.values.reduce(0) { $0 + $1.instances },
      realShortage: Headline.realShortage(pooled: pooled, catalog: foundation.catalog))
  }

  private func pooled(
    over accounts: Set<Identifier<VirtualAccount>>
  ) throws -> [Identifier<License>: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT license, sum(entitled) - sum(in_use) AS difference FROM positions
        WHERE virtual_account IN (\(SQLList(accounts))) GROUP BY license
        """)
    return try Dictionary(
      uniqueKeysWithValues: rows.map {
        (try $0.identifier("license"), try $0.field("difference"))
      })
  }

  private func endingSoon(
    in account: Identifier<SmartAccount>, seeing visibility: Visibility
  ) throws -> Int {
    let limit = foundation.day.adding(days: Questioner.soon).number
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM positions WHERE smart_account = ? AND next_end <= ?
        \(SQLList.condition(visibility, column: "virtual_account"))
        """,
      arguments: [account.rawValue, limit]) ?? 0
  }

  /// Lines that a partner still holds for a customer are waiting for it as well.
  private func linesHeldElsewhere(
    for account: SmartAccount, seeing visibility: Visibility
  ) throws -> Int {
    guard account.kind == .customer, visibility == .everything else { return 0 }
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM order_lines JOIN orders ON orders.id = order_lines."order"
        WHERE order_lines.status = 'held' AND orders.end_customer = ?
        """,
      arguments: [account.name.text]) ?? 0
  }

  private func heldLines() throws -> [Identifier<VirtualAccount>: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT virtual_account, count(*) AS lines FROM order_lines
        WHERE status = 'held' AND virtual_account IS NOT NULL GROUP BY virtual_account
        """)
    return try Dictionary(
      uniqueKeysWithValues: rows.map {
        (try $0.identifier("virtual_account"), try $0.field("lines"))
      })
  }
}

/// Identifiers as a list in SQL; they are numbers of our own, so they need no binding.
struct SQLList: CustomStringConvertible {
  let description: String

  init<Subject>(_ identifiers: some Sequence<Identifier<Subject>>) {
    description = identifiers.sorted().map(\.description).joined(separator: ",")
  }

  /// What has to be added to a condition so that only visible virtual accounts count.
  static func condition(_ visibility: Visibility, column: String) -> String {
    switch visibility {
    case .everything: ""
    case .only(let accounts): "AND \(column) IN (\(SQLList(accounts)))"
    }
  }
}
