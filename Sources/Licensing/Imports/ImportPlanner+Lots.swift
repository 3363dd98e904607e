extension ImportPlanner {
  /// Compares a row's lots with what the source said of them last.
  mutating func compareLots(
    of imported: ImportedRow, in row: RowKey, with comparison: inout LotComparison
  ) {
    var occurrences: [String: Int] = [:]
    for lot in imported.lots {
      let first = lot.purchase(of: row.license, occurrence: 1)
      occurrences[first, default: 0] += 1
      let purchase = lot.purchase(of: row.license, occurrence: occurrences[first, default: 1])
      let key = ImportPlanner.key("lot", "\(row.virtualAccount)", purchase)
      seenKeys.insert(key)
      let before = previous(key)
      guard (before?.quantity ?? 0) != lot.quantity.rawValue else { continue }
      comparison.add(
        LotComparison.Difference(key: key, row: row, before: before, lot: lot), to: purchase)
    }
  }

  /// Lots that a complete source no longer names have gone to nothing.
  mutating func compareGoneLots(with comparison: inout LotComparison) {
    guard set.namesAllRows else { return }
    for key in goneKeys(of: "lot") {
      guard let before = previous(key),
        let lot = estate.lots[Identifier<Lot>(rawValue: before.subject)],
        set.complete.contains(.rows) || lot.standing(on: estate.day) == .counting
      else { continue }
      let parts = key.split(separator: "\u{1F}", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let account = Int64(parts[1]) else { continue }
      comparison.add(
        LotComparison.Difference(
          key: key, row: RowKey(Identifier(rawValue: account), lot.license), before: before,
          lot: nil),
        to: String(parts[2]))
    }
  }

  /// Posts what changed: first what left, so that what grew elsewhere can be the same units.
  mutating func post(_ comparison: LotComparison) throws(DamagedEvent) {
    for purchase in comparison.order {
      let differences = comparison.purchases[purchase] ?? []
      var leaving = LeavingUnits(growth: differences.reduce(0) { $0 + max(0, $1.change) })
      for difference in differences where difference.change <= 0 {
        try take(difference, leaving: &leaving)
      }
      for difference in differences where difference.change > 0 {
        try give(difference, leaving: &leaving)
      }
    }
  }

  private mutating func take(
    _ difference: LotComparison.Difference, leaving: inout LeavingUnits
  ) throws(DamagedEvent) {
    let lot = Identifier<Lot>(rawValue: difference.before?.subject ?? 0)
    let held = holdings(of: lot, in: difference.row)
    let gone = max(
      0, (difference.before?.quantity ?? 0) - held.reduce(0) { $0 + $1.quantity.rawValue })
    // What the source moved and somebody here moved before it has arrived already.
    let moved = min(-difference.change, gone, leaving.growth)
    if moved > 0 { leaving.record(alreadyMoved: moved, of: lot) }
    var left = -difference.change - moved
    var postings: [Posting] = []
    for holding in held where left > 0 {
      let taken = min(left, holding.free.rawValue)
      let moving = min(taken, leaving.growth)
      if moving > 0 {
        leaving.record(.init(row: difference.row, lot: holding.lot.id, units: moving))
      }
      if taken > moving {
        postings += Posting.transfer(
          of: Quantity(clamping: taken - moving), lot: holding.lot.id,
          from: .virtualAccount(difference.row.virtualAccount), to: .returned)
      }
      left -= taken
    }
    if left > 0 { leaving.record(alreadyMoved: left, of: lot) }
    reportMissing(left, of: difference, held: held.reduce(0) { $0 + $1.quantity.rawValue })
    note(
      difference.lot == nil ? .gone : .changed, .lot, label(of: difference.row),
      before: difference.before?.quantity, after: difference.lot?.quantity.rawValue ?? 0)
    try emit(
      lotChange(lot, difference) + [remember(difference.key, record(lot, difference))],
      postings: postings, under: [difference.row.virtualAccount])
  }

  /// What a row holds of a lot, and after it of other lots of the same purchase, which came to the
  /// row when the source or somebody here moved them.
  private func holdings(of id: Identifier<Lot>, in row: RowKey) -> [Holding] {
    guard let lot = estate.lots[id] else { return [] }
    let held = estate.holdings(of: row).filter { $0.lot.isOfSamePurchase(as: lot) }
    return held.filter { $0.lot.id == id } + held.filter { $0.lot.id != id }
  }

  private mutating func give(
    _ difference: LotComparison.Difference, leaving: inout LeavingUnits
  ) throws(DamagedEvent) {
    guard let imported = difference.lot else { return }
    let target = Place.virtualAccount(difference.row.virtualAccount)
    var missing = difference.change - leaving.takeAlreadyMoved(upTo: difference.change)
    var postings: [Posting] = []
    var known = difference.before.map { Identifier<Lot>(rawValue: $0.subject) } ?? leaving.lot
    for part in leaving.takeMoving(upTo: missing) {
      postings += Posting.transfer(
        of: Quantity(clamping: part.units), lot: part.lot,
        from: .virtualAccount(part.row.virtualAccount), to: target)
      missing -= part.units
    }
    var changes: [Change] = []
    if known == nil {
      let lot = newLot(imported, license: difference.row.license)
      changes = [.lot(lot)]
      known = lot.id
    } else if let known {
      changes = lotChange(known, difference)
    }
    guard let lot = known else { return }
    if missing > 0 {
      postings += Posting.transfer(
        of: Quantity(clamping: missing), lot: lot, from: .issued, to: target)
    }
    note(
      difference.before == nil ? .added : .changed, .lot, label(of: difference.row),
      before: difference.before?.quantity, after: imported.quantity.rawValue)
    try emit(
      changes + [remember(difference.key, record(lot, difference))], postings: postings,
      under: [difference.row.virtualAccount])
  }

  private mutating func newLot(_ imported: ImportedLot, license: Identifier<License>) -> Lot {
    Lot(
      id: estate.counters.take(\.lot), license: license, kind: imported.kind,
      billing: imported.billing, originalQuantity: imported.quantity, term: imported.term,
      source: .import, order: imported.order, subscription: imported.subscription,
      unitPrice: imported.unitPrice)
  }

  /// The purchase itself, where the source now says another quantity of it.
  private func lotChange(
    _ id: Identifier<Lot>, _ difference: LotComparison.Difference
  ) -> [Change] {
    guard var lot = estate.lots[id], let imported = difference.lot,
      imported.quantity > lot.originalQuantity
    else { return [] }
    lot.originalQuantity = imported.quantity
    return [.lot(lot)]
  }

  private func record(
    _ lot: Identifier<Lot>, _ difference: LotComparison.Difference
  ) -> SourceRecord? {
    difference.lot.map { SourceRecord(subject: lot.rawValue, quantity: $0.quantity.rawValue) }
  }

  private mutating func reportMissing(
    _ missing: Int, of difference: LotComparison.Difference, held: Int
  ) {
    guard missing > 0 else { return }
    let reserved = min(missing, max(0, held))
    keepAside(
      reserved > 0 ? .unitsReserved(missing: missing) : .unitsMovedAway(missing: missing),
      label(of: difference.row), at: difference.lot?.place)
  }
}

extension Lot {
  /// Whether a source names two lots alike: it counts a purchase in each row that holds some of it.
  fileprivate func isOfSamePurchase(as other: Lot) -> Bool {
    kind == other.kind && billing == other.billing && term == other.term
      && order?.number == other.order?.number && subscription == other.subscription
  }
}
