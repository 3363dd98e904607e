extension Estate {
  /// Takes an event into the state and says what it changed.
  ///
  /// The event must be the result of a decision on this state: whatever contradicts it is a damaged
  /// log, and is refused as such before anything is changed by it.
  @discardableResult
  public mutating func apply(_ event: Event) throws(DamagedEvent) -> Footprint {
    try check(event)
    var footprint = Footprint()
    for change in event.draft.changes {
      try apply(change, at: event.sequence, to: &footprint)
    }
    for posting in event.draft.postings {
      try apply(posting, at: event.sequence, to: &footprint)
    }
    // What is taken away is empty only once its last units have gone.
    for case .virtualAccountRemoved(let id) in event.draft.changes { remove(id, from: &footprint) }
    record(event, in: &footprint)
    head = event.sequence
    return footprint
  }

  mutating func apply(
    _ posting: Posting, at sequence: SequenceNumber, to footprint: inout Footprint
  ) throws(DamagedEvent) {
    guard let lot = lots[posting.lot] else {
      throw DamagedEvent(sequence: sequence, detail: .unknownLot)
    }
    guard case .virtualAccount(let account) = posting.place else { return }
    let row = RowKey(account, lot.license)
    let held = (holdings[row]?[lot.id] ?? 0) + posting.quantity
    guard held >= 0 else { throw DamagedEvent(sequence: sequence, detail: .negativeHolding) }
    holdings[row, default: [:]][lot.id] = held == 0 ? nil : held
    if held == 0, holdings[row]?.isEmpty == true { holdings[row] = nil }
    footprint.holdings.insert(HoldingKey(row: row, lot: lot.id))
    touchLots(of: row, at: sequence, in: &footprint)
  }

  private mutating func record(_ event: Event, in footprint: inout Footprint) {
    guard case .moved(let transfer) = event.draft.happening else { return }
    transfers[event.sequence] = TransferRecord(
      sequence: event.sequence, login: event.actor.login, transfer: transfer)
    footprint.transfers.insert(event.sequence)
    guard let answered = transfer.kind.answered else { return }
    transfers[answered]?.answeredBy = event.sequence
    footprint.transfers.insert(answered)
  }

  /// Marks a row whose lots or reservations changed: its version is the event.
  mutating func touchLots(
    of row: RowKey, at sequence: SequenceNumber, in footprint: inout Footprint
  ) {
    changeUse(of: row, at: sequence, in: &footprint) { $0.version = sequence }
  }

  /// Marks a row whose use changed.
  mutating func touchUse(
    of row: RowKey, at sequence: SequenceNumber, in footprint: inout Footprint
  ) {
    changeUse(of: row, at: sequence, in: &footprint) { _ in }
  }

  /// Changes the facts of a row's use, and marks it.
  mutating func changeUse(
    of row: RowKey, at sequence: SequenceNumber, in footprint: inout Footprint,
    _ change: (inout RowUse) -> Void
  ) {
    func mark(_ facts: inout RowUse) {
      change(&facts)
      facts.changedBy = sequence
    }
    mark(&rows[row, default: RowUse()])
    footprint.rows.insert(row)
  }
}

/// An event that does not fit the state before it: the log is damaged there.
public struct DamagedEvent: Error, Hashable, Sendable {
  /// What does not fit.
  public enum Detail: String, Hashable, Sendable {
    case outOfOrder, unbalanced, unknownLot, negativeHolding, unknownInstance, unknownReservation
  }

  public let sequence: SequenceNumber
  public let detail: Detail
}
