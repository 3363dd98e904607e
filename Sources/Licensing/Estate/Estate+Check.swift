/// What has to hold before an event is taken, so that one that does not fit changes nothing.
extension Estate {
  /// Makes sure that an event fits this state, change by change and posting by posting.
  func check(_ event: Event) throws(DamagedEvent) {
    guard event.sequence == head.next else {
      throw DamagedEvent(sequence: event.sequence, detail: .outOfOrder)
    }
    guard Posting.unbalanced(event.draft.postings).isEmpty else {
      throw DamagedEvent(sequence: event.sequence, detail: .unbalanced)
    }
    let detail = misfit(in: event.draft.changes) ?? misfit(in: event.draft)
    if let detail { throw DamagedEvent(sequence: event.sequence, detail: detail) }
  }

  /// Follows which instances and reservations exist while the changes are made.
  private func misfit(in changes: [Change]) -> DamagedEvent.Detail? {
    var present: [Identifier<ProductInstance>: Bool] = [:]
    var reserved: [Identifier<Reservation>: Bool] = [:]
    func exists(_ id: Identifier<ProductInstance>) -> Bool { present[id] ?? (instances[id] != nil) }
    for change in changes {
      switch change {
      case .instance(let instance): present[instance.id] = true
      case .instanceRemoved(let id):
        guard exists(id) else { return .unknownInstance }
        present[id] = false
      case .usage(let key, _):
        guard exists(key.instance) else { return .unknownInstance }
      case .reservation(let reservation):
        guard reservation.instance.map(exists) ?? true else { return .unknownInstance }
        reserved[reservation.id] = true
      case .reservationReturned(let id):
        guard reserved[id] ?? (reservations[id] != nil) else { return .unknownReservation }
        reserved[id] = false
      case .smartAccount, .virtualAccount, .license, .lot, .row, .unattributedUse, .order,
        .orderLine, .user, .grant, .grantRemoved, .virtualAccountRemoved, .document,
        .documentRemoved, .sourceRecord, .day, .token, .enterpriseAgreement,
        .traditionalLicense:
        continue
      }
    }
    return nil
  }

  /// Follows what each row holds while the postings are made.
  private func misfit(in draft: EventDraft) -> DamagedEvent.Detail? {
    var licenses: [Identifier<Lot>: Identifier<License>] = [:]
    for case .lot(let lot) in draft.changes { licenses[lot.id] = lot.license }
    var held: [HoldingKey: Int] = [:]
    for posting in draft.postings {
      guard let license = licenses[posting.lot] ?? lots[posting.lot]?.license else {
        return .unknownLot
      }
      guard case .virtualAccount(let account) = posting.place else { continue }
      let key = HoldingKey(row: RowKey(account, license), lot: posting.lot)
      let quantity = (held[key] ?? holdings[key.row]?[key.lot] ?? 0) + posting.quantity
      guard quantity >= 0 else { return .negativeHolding }
      held[key] = quantity
    }
    return nil
  }
}
