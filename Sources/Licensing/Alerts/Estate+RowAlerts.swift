extension Estate {
  /// Every alert about a row, the figures' and the lots'.
  public func alerts(of row: RowKey) -> [Alert] {
    guard rows[row] != nil else { return [] }
    let position = position(of: row)
    let givers = virtualAccounts.values.contains { sibling in
      sibling.id != row.virtualAccount
        && sibling.smartAccount == virtualAccounts[row.virtualAccount]?.smartAccount
        && self.position(of: RowKey(sibling.id, row.license)).surplus > 0
    }
    return position.alerts(today: day, canBeClosed: givers)
      + [shortageAhead(of: position), duplicates(in: row)].compactMap { $0 }
  }

  /// A row that covers its use today and will not when its lots end within the ladder.
  ///
  /// What comes in meanwhile is taken into account: the positions of that very day are compared.
  public func shortageAhead(of position: Position) -> Alert? {
    guard position.shortage == 0 else { return nil }
    let horizon = day.adding(days: Position.ladder.first ?? 0)
    let ends = holdings(of: position.row).compactMap(\.lot.term.end)
      .filter { $0 > day && $0 <= horizon }
    for end in Set(ends).sorted() {
      let then = self.position(of: position.row, on: end)
      guard then.shortage > 0 else { continue }
      return Alert(
        kind: .shortageAhead, subject: .row(position.row), level: then.shortage, due: end,
        remedies: [.renew, .move, .buy])
    }
    return nil
  }

  /// Two counting lots from the same line of the same order: one purchase that was entered twice.
  public func duplicates(in row: RowKey) -> Alert? {
    var seen: Set<OrderReference> = []
    var doubled = 0
    for holding in holdings(of: row) where holding.lot.standing(on: day) == .counting {
      guard let order = holding.lot.order, order.line != nil else { continue }
      if !seen.insert(order).inserted { doubled += holding.quantity.rawValue }
    }
    guard doubled > 0 else { return nil }
    return Alert(
      kind: .duplicateLicenses, subject: .row(row), level: doubled, remedies: [.acknowledge])
  }

  /// Reserved units whose lots have ended: the instance keeps what no longer counts.
  public func alerts(of reservation: Reservation) -> [Alert] {
    let ended = reservation.lots.filter { lots[$0.lot]?.standing(on: day) == .ended }
      .reduce(0) { $0 + $1.quantity.rawValue }
    guard ended > 0 else { return [] }
    let since = reservation.lots.compactMap { lots[$0.lot]?.term.end }.filter { $0 <= day }.min()
    return [
      Alert(
        kind: .reservedLicenseExpired, subject: .reservation(reservation.id), level: ended,
        since: since, remedies: [.returnReservation, .renew])
    ]
  }
}
