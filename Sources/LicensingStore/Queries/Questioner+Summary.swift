internal import GRDB
internal import Licensing

extension Questioner {
  func summary(_ query: SummaryQuery) throws -> Summary {
    let visibility = try visible(.viewLicenses, in: .smartAccount(query.account))
    guard let account = foundation.smartAccounts[query.account] else {
      throw Refusal.unknownSmartAccount("\(query.account)")
    }
    let day = query.day ?? foundation.day
    var headline = try headline(of: account.id, seeing: visibility)
    if day != foundation.day {
      let instances = headline.instances
      headline = try headlineOnDay(day, account: account.id, seeing: visibility)
      headline.instances = instances
    }
    return Summary(account: account, headline: headline, day: day, head: foundation.head)
  }

  private func headlineOnDay(
    _ day: Day, account: Identifier<SmartAccount>, seeing visibility: Visibility
  ) throws -> Headline {
    var estate = try reader.ledger(over: foundation)
    estate.keepOnly { visibility.includes($0) }
    return estate.headline(of: account, on: day)
  }

  /// Every visible row of a scope; on another day than today the terms are evaluated anew.
  func positions(_ query: PositionsQuery) throws -> [InventoryRow] {
    let visibility = try visible(.viewLicenses, in: query.scope)
    let day = query.day ?? foundation.day
    let positions =
      day == foundation.day
      ? try keptPositions(query, seeing: visibility)
      : try positionsOnDay(day, query, seeing: visibility)
    return positions.compactMap(row).sorted {
      ($0.virtualAccount.folded, $0.license.text, $0.row) < (
        $1.virtualAccount.folded, $1.license.text, $1.row
      )
    }
  }

  private func keptPositions(
    _ query: PositionsQuery, seeing visibility: Visibility
  ) throws -> [Position] {
    let condition = InventoryCondition.condition(query.filter, foundation: foundation)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM positions WHERE smart_account = ?
        \(SQLList.condition(visibility, column: "virtual_account")) AND \(condition.sql)
        """,
      arguments: [query.scope.smartAccount.rawValue] + condition.arguments)
    return try rows.map(Position.init)
  }

  private func positionsOnDay(
    _ day: Day, _ query: PositionsQuery, seeing visibility: Visibility
  ) throws -> [Position] {
    let estate = try reader.ledger(over: foundation)
    let rows = estate.rows.keys.filter {
      visibility.includes($0.virtualAccount)
        && estate.virtualAccounts[$0.virtualAccount]?.smartAccount == query.scope.smartAccount
    }
    let matcher = InventoryMatcher(query.filter, estate: estate, today: day)
    return estate.positions(affectedBy: rows, on: day).filter(matcher.matches)
  }

  /// A position with the names that people know it by; nil where the catalog lacks them.
  func row(_ position: Position) -> InventoryRow? {
    guard let license = foundation.catalog[position.row.license],
      let account = foundation.virtualAccounts[position.row.virtualAccount]
    else { return nil }
    return InventoryRow(license: license.name, virtualAccount: account.name, position: position)
  }
}
