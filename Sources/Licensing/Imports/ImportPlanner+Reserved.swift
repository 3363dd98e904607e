extension ImportPlanner {
  /// Ties the quantity that a source calls reserved, without saying for which instance, to lots.
  mutating func planReserved(_ imported: ImportedRow) throws(DamagedEvent) {
    guard let account = accountsByName[imported.virtualAccount.folded],
      let license = estate.catalog[imported.license]
    else { return }
    let row = RowKey(account, license.id)
    guard imported.reserved > .zero || estate.use(of: row).reserved > 0 else { return }
    let known = estate.reservations.values.first { $0.row == row && $0.instance == nil }
    let attributed = estate.use(of: row).reserved - (known?.quantity ?? 0)
    let wanted = max(0, imported.reserved.rawValue - attributed)
    guard wanted != known?.quantity ?? 0 else { return }
    if let known { try emit([.reservationReturned(known.id)], under: [account]) }
    let lots = reservable(wanted, in: row)
    let covered = lots.reduce(0) { $0 + $1.quantity.rawValue }
    if covered < wanted {
      keepAside(
        .reservedBeyondHeld(missing: wanted - covered), imported.label, at: imported.place)
    }
    guard covered > 0 else { return }
    let reservation = Reservation(
      id: estate.counters.take(\.reservation), instance: nil, row: row, lots: lots)
    try emit([.reservation(reservation)], under: [account])
  }

  /// Free units of counting lots, longest-ending first.
  private func reservable(_ wanted: Int, in row: RowKey) -> [LotQuantity] {
    var left = wanted
    let counting = estate.holdings(of: row).filter {
      $0.lot.standing(on: estate.day) == .counting
    }
    return LotRule.longestTermFirst.ordered(counting).compactMap { holding in
      let quantity = min(left, holding.free.rawValue)
      left -= quantity
      return quantity > 0
        ? LotQuantity(lot: holding.lot.id, quantity: Quantity(clamping: quantity)) : nil
    }
  }
}
