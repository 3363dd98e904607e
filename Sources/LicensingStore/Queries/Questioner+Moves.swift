internal import GRDB
internal import Licensing

extension Questioner {
  func lots(_ query: LotsQuery) throws -> [Holding] {
    try requireView(of: query.row.virtualAccount)
    var estate = foundation
    try reader.load([query.row], into: &estate)
    return LotRule.longestTermFirst.ordered(estate.holdings(of: query.row))
  }

  func movePreview(_ query: MovePreviewQuery) throws -> MovePreview {
    for line in query.request.lines {
      try requireView(of: line.source)
      try requireView(of: line.target)
    }
    let slice = try reader.slice(
      for: .move(query.request), by: principal.login, over: foundation)
    return try slice.preview(query.request)
  }

  /// The other rows of the license that the caller may see; the best moves first.
  func moveProposals(_ query: MoveProposalsQuery) throws -> MoveProposals {
    try requireView(of: query.row.virtualAccount)
    guard let home = foundation.virtualAccounts[query.row.virtualAccount] else {
      throw Refusal.unknownVirtualAccount("\(query.row.virtualAccount)")
    }
    let visibility = Policy.visibility(
      of: home.smartAccount, with: .viewLicenses, to: principal)
    var estate = foundation
    estate.keepOnly { visibility.includes($0) }
    let family = foundation.catalog.family(of: query.row.license)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT virtual_account FROM positions
        WHERE license IN (\(SQLList(family))) AND smart_account = ?
        """,
      arguments: [home.smartAccount.rawValue])
    let keys = try rows.map { RowKey(try $0.identifier("virtual_account"), query.row.license) }
    try reader.load(keys.filter { visibility.includes($0.virtualAccount) }, into: &estate)
    return estate.proposals(for: query.row)
  }

  private func requireView(of account: Identifier<VirtualAccount>) throws {
    guard let found = foundation.virtualAccounts[account] else {
      throw Refusal.unknownVirtualAccount("\(account)")
    }
    _ = try visible(.viewLicenses, in: .virtualAccount(account, of: found.smartAccount))
  }
}
