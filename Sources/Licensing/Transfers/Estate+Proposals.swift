extension Estate {
  /// The moves that a row suggests (domain §1): where a short row can take from, or where surplus
  /// is missed; the one that closes the most comes first, then the one that leaves the most.
  public func proposals(for row: RowKey) -> MoveProposals {
    let candidates = candidates(for: row)
    let here = position(of: row)
    let others = candidates.filter { $0.virtualAccount != row.virtualAccount }
    let proposals =
      here.balance < 0
      ? sources(for: row, missing: here.shortage, among: others)
      : targets(for: row, spare: min(here.surplus, movable(from: row)), among: others)
    return MoveProposals(
      license: catalog[row.license]?.name ?? .unknown, proposals: proposals,
      candidates: candidates)
  }

  private func sources(
    for row: RowKey, missing: Int, among others: [MoveCandidate]
  ) -> [MoveProposal] {
    others.map { ($0, min(missing, $0.position.surplus, $0.movable)) }
      .filter { $0.1 > 0 }
      .sorted { ($0.1, $0.0.position.surplus) > ($1.1, $1.0.position.surplus) }
      .map {
        MoveProposal(
          license: row.license, source: $0.0.virtualAccount, target: row.virtualAccount,
          quantity: $0.1)
      }
  }

  private func targets(
    for row: RowKey, spare: Int, among others: [MoveCandidate]
  ) -> [MoveProposal] {
    others.map { ($0, min(spare, $0.position.shortage)) }
      .filter { $0.1 > 0 }
      .sorted { ($0.1, $0.0.position.shortage) > ($1.1, $1.0.position.shortage) }
      .map {
        MoveProposal(
          license: row.license, source: row.virtualAccount, target: $0.0.virtualAccount,
          quantity: $0.1)
      }
  }

  private func candidates(for row: RowKey) -> [MoveCandidate] {
    guard let account = virtualAccounts[row.virtualAccount] else { return [] }
    return virtualAccounts.values
      .filter { $0.smartAccount == account.smartAccount }
      .sorted { ($0.name.folded, $0.id) < ($1.name.folded, $1.id) }
      .map { other in
        let otherRow = RowKey(other.id, row.license)
        return MoveCandidate(
          virtualAccount: other.id, name: other.name, position: position(of: otherRow),
          movable: movable(from: otherRow))
      }
  }
}
