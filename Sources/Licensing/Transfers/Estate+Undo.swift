extension Estate {
  /// Decides taking a move back: the exact lots return where they came from, as far as they can.
  public func decideUndo(
    _ request: UndoRequest, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let record = try transfer(request.transfer, orLatestOf: principal, ifNone: .nothingToUndo) {
      if case .undo = $0.transfer.kind { false } else { true }
    }
    if case .undo = record.transfer.kind { throw .notATransfer(record.sequence) }
    return try answer(record, as: .undo(of: record.sequence), request, by: principal)
  }

  /// Decides doing again what an undo took back.
  public func decideRedo(
    _ request: UndoRequest, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let record = try transfer(request.transfer, orLatestOf: principal, ifNone: .nothingToRedo) {
      if case .undo = $0.transfer.kind { true } else { false }
    }
    guard case .undo = record.transfer.kind else { throw .notATransfer(record.sequence) }
    return try answer(record, as: .redo(of: record.sequence), request, by: principal)
  }

  private func transfer(
    _ sequence: SequenceNumber?, orLatestOf principal: Principal, ifNone nothing: Refusal,
    where matches: (TransferRecord) -> Bool
  ) throws(Refusal) -> TransferRecord {
    if let sequence {
      guard let record = transfers[sequence] else { throw .notATransfer(sequence) }
      return record
    }
    let latest = transfers.values
      .filter { $0.login == principal.login && $0.answeredBy == nil && matches($0) }
      .max { $0.sequence < $1.sequence }
    guard let latest else { throw nothing }
    return latest
  }

  private func answer(
    _ record: TransferRecord, as kind: Transfer.Kind, _ request: UndoRequest,
    by principal: Principal
  ) throws(Refusal) -> EventDraft {
    if let answer = record.answeredBy { throw .alreadyUndone(record.sequence, by: answer) }
    let authorization = try authorizeMove(
      record.transfer.lines.map { ($0.source, $0.target) }, principal)
    for line in record.transfer.lines {
      if let account = virtualAccounts[line.source] { try requireActive(account.smartAccount) }
    }
    let lines = returnable(record.transfer.lines.map(\.reversed))
    let possible = lines.reduce(0) { $0 + $1.quantity }
    let asked = record.transfer.quantity
    guard possible == asked || (request.acceptingPart && possible > 0) else {
      throw .onlyPartCanGoBack(possible: possible, asked: asked)
    }
    return draft(
      Transfer(kind: kind, lines: lines, reason: nil, effects: try effects(of: lines)),
      authorization: authorization)
  }

  /// The part of each line that can still go back: held there, not reserved, not ended.
  private func returnable(_ lines: [TransferLine]) -> [TransferLine] {
    var taken: [HoldingKey: Int] = [:]
    return lines.compactMap { line in
      let row = RowKey(line.source, line.license)
      let held = Dictionary(uniqueKeysWithValues: holdings(of: row).map { ($0.lot.id, $0) })
      let lots = line.lots.compactMap { part -> LotQuantity? in
        guard let holding = held[part.lot], holding.lot.standing(on: day).canMove else {
          return nil
        }
        let key = HoldingKey(row: row, lot: part.lot)
        let quantity = min(part.quantity.rawValue, holding.free.rawValue - taken[key, default: 0])
        guard quantity > 0 else { return nil }
        taken[key, default: 0] += quantity
        return LotQuantity(lot: part.lot, quantity: Quantity(clamping: quantity))
      }
      guard !lots.isEmpty else { return nil }
      return TransferLine(
        license: line.license, source: line.source, target: line.target, lots: lots)
    }
  }
}

extension Standing {
  /// Whether units with this standing can leave where they are.
  var canMove: Bool {
    switch self {
    case .counting, .future: true
    case .ended, .cancelled: false
    }
  }
}
