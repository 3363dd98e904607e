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
      guard before?.quantity != lot.quantity.rawValue else { continue }
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
    let wanted = -difference.change
    let lot = Identifier<Lot>(rawValue: difference.before?.subject ?? 0)
    let holding = estate.holdings(of: difference.row).first { $0.lot.id == lot }
    let taken = min(wanted, holding?.free.rawValue ?? 0)
    let moving = min(taken, leaving.growth)
    let missing = wanted - taken
    leaving.record(lot: lot, from: difference.row, units: moving, missing: missing)
    reportMissing(missing, of: difference, held: holding?.quantity.rawValue ?? 0)
    note(
      difference.lot == nil ? .gone : .changed, .lot, label(of: difference.row),
      before: difference.before?.quantity, after: difference.lot?.quantity.rawValue ?? 0)
    let postings =
      taken > moving
      ? Posting.transfer(
        of: Quantity(clamping: taken - moving), lot: lot,
        from: .virtualAccount(difference.row.virtualAccount), to: .returned) : []
    try emit(
      lotChange(lot, difference) + [remember(difference.key, record(lot, difference))],
      postings: postings, under: [difference.row.virtualAccount])
  }

  private mutating func give(
    _ difference: LotComparison.Difference, leaving: inout LeavingUnits
  ) throws(DamagedEvent) {
    guard let imported = difference.lot else { return }
    let target = Place.virtualAccount(difference.row.virtualAccount)
    var missing = difference.change - leaving.takeAlreadyMoved(upTo: difference.change)
    var postings: [Posting] = []
    var known = difference.before.map { Identifier<Lot>(rawValue: $0.subject) } ?? leaving.lot
    for (row, units) in leaving.takeMoving(upTo: missing) {
      guard let lot = leaving.lot else { continue }
      postings += Posting.transfer(
        of: Quantity(clamping: units), lot: lot, from: .virtualAccount(row.virtualAccount),
        to: target)
      missing -= units
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

/// Units of one purchase that left some rows and may arrive in others.
struct LeavingUnits {
  /// How much the purchase grows elsewhere in the same import.
  private(set) var growth: Int
  private(set) var lot: Identifier<Lot>?
  private var moving: [(row: RowKey, units: Int)] = []
  private var alreadyMoved = 0

  init(growth: Int) {
    self.growth = growth
  }

  mutating func record(lot: Identifier<Lot>, from row: RowKey, units: Int, missing: Int) {
    growth -= units
    if units > 0 || missing > 0 { self.lot = lot }
    if units > 0 { moving.append((row, units)) }
    alreadyMoved += missing
  }

  /// Units that were moved away here before the source moved them: they are not issued again.
  mutating func takeAlreadyMoved(upTo wanted: Int) -> Int {
    let taken = min(wanted, alreadyMoved)
    alreadyMoved -= taken
    return taken
  }

  mutating func takeMoving(upTo wanted: Int) -> [(row: RowKey, units: Int)] {
    var left = wanted
    var taken: [(row: RowKey, units: Int)] = []
    for index in moving.indices where left > 0 && moving[index].units > 0 {
      let units = min(left, moving[index].units)
      moving[index].units -= units
      left -= units
      taken.append((moving[index].row, units))
    }
    return taken
  }
}
