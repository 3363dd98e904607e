extension Estate {
  /// What a move would do: its lots, and every row before and after, tiers included (domain §4).
  ///
  /// All lines see the state before the move: what one line brings, another can't take away.
  public func preview(_ request: MoveRequest) throws(Refusal) -> MovePreview {
    try check(request)
    var taken: [HoldingKey: Int] = [:]
    var lines: [TransferLine] = []
    var available: [Int] = []
    for line in request.lines {
      try checkAccounts(of: line)
      available.append(movable(of: line, taken: taken).reduce(0) { $0 + $1.quantity.rawValue })
      let lots = try chooseLots(for: line, taken: taken)
      for part in lots {
        taken[HoldingKey(row: line.sourceRow, lot: part.lot), default: 0] += part.quantity.rawValue
      }
      lines.append(
        TransferLine(
          license: line.license, source: line.source, target: line.target, lots: lots))
    }
    return MovePreview(lines: lines, effects: try effects(of: lines), available: available)
  }

  /// Every row that moving these lines touches, before and after.
  func effects(of lines: [TransferLine]) throws(Refusal) -> [RowEffect] {
    let moved = try moving(lines.flatMap(\.postings))
    let touched = lines.flatMap { [RowKey($0.source, $0.license), RowKey($0.target, $0.license)] }
    let before = positions(affectedBy: touched)
    let known = Dictionary(uniqueKeysWithValues: before.map { ($0.row, $0) })
    return moved.positions(affectedBy: touched)
      .map { RowEffect(before: known[$0.row] ?? Position(row: $0.row), after: $0) }
      .filter { $0.before != $0.after }
  }

  /// The state with these postings made by the next event; their lots were chosen from this state,
  /// so that one which does not fit means that the state contradicts itself.
  private func moving(_ postings: [Posting]) throws(Refusal) -> Estate {
    var moved = self
    var footprint = Footprint()
    do throws(DamagedEvent) {
      for posting in postings { try moved.apply(posting, at: head.next, to: &footprint) }
    } catch {
      throw .storage(.damaged(detail: error.detail.rawValue))
    }
    return moved
  }

  private func check(_ request: MoveRequest) throws(Refusal) {
    guard !request.lines.isEmpty else { throw .noLines }
    guard request.lines.count <= MoveRequest.mostLines else {
      throw .tooManyLines(limit: MoveRequest.mostLines)
    }
    if let reason = request.reason, reason.utf8.count > MoveRequest.longestReason {
      throw .reasonTooLong(limit: MoveRequest.longestReason)
    }
    for line in request.lines where !(1...Quantity.ceiling).contains(line.quantity) {
      throw .quantityOutOfRange(asked: line.quantity, limit: Quantity.ceiling)
    }
  }

  private func checkAccounts(of line: MoveLine) throws(Refusal) {
    guard let source = virtualAccounts[line.source] else {
      throw .unknownVirtualAccount(line.source.description)
    }
    guard let target = virtualAccounts[line.target] else {
      throw .unknownVirtualAccount(line.target.description)
    }
    guard catalog[line.license] != nil else { throw .unknownLicense(line.license.description) }
    guard source.id != target.id else { throw .sameSourceAndTarget(source.name) }
    guard source.smartAccount == target.smartAccount else {
      throw .differentSmartAccounts(source.name, target.name)
    }
    try requireActive(source.smartAccount)
  }
}

extension MoveLine {
  /// The row that gives.
  var sourceRow: RowKey { RowKey(source, license) }
}
