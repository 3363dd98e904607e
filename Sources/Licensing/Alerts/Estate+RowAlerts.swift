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
    return position.alerts(today: day, canBeClosed: givers) + furtherAlerts(of: position)
  }

  /// What follows from more than the row's figures.
  func furtherAlerts(of position: Position) -> [Alert] {
    [
      restrictedNotAvailable(of: position), shortageAhead(of: position),
      duplicates(in: position.row), reservationReturned(in: position.row),
    ].compactMap { $0 }
  }

  /// A restricted or enforced license that is used beyond what there is: nothing more of it can be
  /// authorized, whatever devices ask for.
  private func restrictedNotAvailable(of position: Position) -> Alert? {
    guard position.shortage > 0, let license = catalog[position.row.license],
      license.isExportRestricted || license.isEnforced
    else { return nil }
    return Alert(
      kind: .restrictedLicenseNotAvailable, subject: .row(position.row), level: position.shortage,
      remedies: [.move, .buy])
  }

  /// For how many days something that is merely worth knowing is told.
  public static let daysOfNews = 7

  /// Whether a day is so near that what happened on it is still news.
  func isNews(_ happened: Day) -> Bool {
    (0..<Estate.daysOfNews).contains(day.number - happened.number)
  }

  /// That reserved units came back to the row a few days ago.
  private func reservationReturned(in row: RowKey) -> Alert? {
    guard case .returned(let news) = documents[ReturnedReservation.key(row)], isNews(news.day)
    else { return nil }
    return Alert(
      kind: .reservationReturned, subject: .row(row), level: news.quantity.rawValue,
      since: news.day, remedies: [.acknowledge])
  }

  /// A token that will soon let nobody in any more because of its limit, or lets nobody in now.
  public func alerts(of token: RegistrationToken) -> [Alert] {
    guard let most = token.mostUses, token.uses * 10 >= most * 8 else { return [] }
    switch token.standing(at: Instant(startOf: day)) {
    case .expired, .revoked: return []
    case .live, .usedUp: break
    }
    return [
      Alert(
        kind: .tokenNearLimit, subject: .token(token.id), level: token.uses,
        due: token.expires.day, since: nil, remedies: [.makeToken, .acknowledge])
    ]
  }

  /// That an old key became a license a few days ago.
  public func alerts(of key: TraditionalLicense) -> [Alert] {
    guard key.status == .converted, let converted = key.lot.flatMap({ lots[$0]?.term.start }),
      isNews(converted)
    else { return [] }
    return [
      Alert(
        kind: .conversionDone, subject: .traditionalLicense(key.id),
        level: key.quantity.rawValue, since: converted, remedies: [.acknowledge])
    ]
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
