extension Estate {
  /// The position of a row on a day (today's, unless another is given), substitution included.
  public func position(of row: RowKey, on day: Day? = nil) -> Position {
    positions(of: row.virtualAccount, family: catalog.family(of: row.license), on: day)
      .first { $0.row == row } ?? Position(row: row)
  }

  /// The positions of a family's existing rows in one virtual account.
  public func positions(
    of account: Identifier<VirtualAccount>, family: [Identifier<License>], on day: Day? = nil
  ) -> [Position] {
    var positions = family.map { RowKey(account, $0) }
      .filter { rows[$0] != nil }
      .map { exactPosition(of: $0, on: day ?? self.day) }
    guard positions.count > 1 else { return positions }
    let balances = Dictionary(
      uniqueKeysWithValues: positions.map { ($0.row.license, $0.balance) })
    for part in Substitution.assign(balances, family: family, catalog: catalog) {
      for index in positions.indices {
        let license = positions[index].row.license
        if license == part.lower { positions[index].substitutedIn += part.quantity }
        if license == part.higher { positions[index].substitutedOut += part.quantity }
      }
    }
    return positions
  }

  /// The positions of every row that any of `rows` has an effect on through its family of tiers.
  public func positions(affectedBy rows: some Sequence<RowKey>, on day: Day? = nil) -> [Position] {
    var seen: Set<RowKey> = []
    var positions: [Position] = []
    for row in rows where !seen.contains(row) {
      let family = catalog.family(of: row.license)
      for license in family { seen.insert(RowKey(row.virtualAccount, license)) }
      positions += self.positions(of: row.virtualAccount, family: family, on: day)
    }
    return positions
  }

  /// Every row's position, by virtual account and license.
  public func allPositions(on day: Day? = nil) -> [Position] {
    positions(affectedBy: rows.keys.sorted(), on: day).sorted { $0.row < $1.row }
  }

  private func exactPosition(of row: RowKey, on day: Day) -> Position {
    var position = Position(row: row)
    for (id, quantity) in holdings[row] ?? [:] {
      guard let lot = lots[id] else { continue }
      switch lot.standing(on: day) {
      case .counting:
        position.entitled += quantity
        if let end = lot.term.end { position.nextEnd = min(position.nextEnd ?? end, end) }
      case .future: position.pending += quantity
      case .ended: position.expired += quantity
      case .cancelled: continue
      }
    }
    let use = use(of: row)
    position.inUse = use.inUse
    position.reserved = use.reserved
    position.needed = use.needed
    position.pending += use.waiting
    position.version = use.version
    position.changedBy = use.changedBy
    return position
  }
}
