extension Estate {
  /// Decides a move: rights on both sides, the lots, what was seen, and the reason.
  public func decide(
    _ request: MoveRequest, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let authorization = try authorizeMove(request.lines.map { ($0.source, $0.target) }, principal)
    let preview = try preview(request)
    try requireReason(request)
    try compare(request.seen, with: preview)
    return draft(
      Transfer(
        kind: .move, lines: preview.lines, reason: request.reason, effects: preview.effects),
      authorization: authorization)
  }

  /// The event of a transfer that was decided.
  func draft(_ transfer: Transfer, authorization: Authorization) -> EventDraft {
    var accounts: [Identifier<VirtualAccount>] = []
    for account in transfer.lines.flatMap({ [$0.source, $0.target] })
    where !accounts.contains(account) {
      accounts.append(account)
    }
    return EventDraft(
      smartAccount: accounts.first.flatMap { virtualAccounts[$0]?.smartAccount },
      virtualAccounts: accounts, happening: .moved(transfer), authorization: authorization,
      postings: transfer.lines.flatMap(\.postings))
  }

  /// A transfer needs licensing rights on both virtual accounts of each line.
  func authorizeMove(
    _ sides: [(Identifier<VirtualAccount>, Identifier<VirtualAccount>)], _ principal: Principal
  ) throws(Refusal) -> Authorization {
    var last: Authorization?
    for account in sides.flatMap({ [$0.0, $0.1] }) {
      guard let found = virtualAccounts[account] else {
        throw .unknownVirtualAccount(account.description)
      }
      last = try authorize(
        .moveLicenses, in: .virtualAccount(account, of: found.smartAccount), for: principal)
    }
    guard let last else { throw .noLines }
    return last
  }

  private func requireReason(_ request: MoveRequest) throws(Refusal) {
    let units = request.lines.reduce(0) { $0 + $1.quantity }
    guard units > MoveRequest.unitsWithoutReason else { return }
    guard request.reason?.allSatisfy(\.isWhitespace) ?? true else { return }
    throw .reasonRequired(units: units, limit: MoveRequest.unitsWithoutReason)
  }

  /// Refuses what the person could not have meant: rows that changed since they looked, and
  /// shortages that their preview did not show.
  private func compare(_ seen: [SeenRow], with preview: MovePreview) throws(Refusal) {
    guard !seen.isEmpty else { return }
    let stale = seen.filter { use(of: $0.row).version != $0.version }
    guard stale.isEmpty else { throw .stale(rows: stale.map { staleRow($0.row) }) }
    let shown = Dictionary(seen.map { ($0.row, $0.shortageAfter) }, uniquingKeysWith: max)
    let surprises = preview.createdShortages.filter { $0.after.shortage > shown[$0.row] ?? 0 }
    guard surprises.isEmpty else {
      throw .shortageNotShown(rows: surprises.map { staleRow($0.row) })
    }
  }

  private func staleRow(_ row: RowKey) -> StaleRow {
    StaleRow(
      license: catalog[row.license]?.name ?? .unknown,
      virtualAccount: name(of: row.virtualAccount) ?? .unknown, now: position(of: row))
  }
}
