/// Something that is asked for reservations.
public enum ReservationCommand: Hashable, Sendable, Codable {
  case reserve(NewReservation)
  /// Gives the units back; the code was shown when they were reserved.
  case giveBack(Identifier<Reservation>, code: Secret)
}

/// Units to be reserved for one instance; the code comes from whoever asks, who alone knows it.
public struct NewReservation: Hashable, Sendable, Codable {
  public var instance: Identifier<ProductInstance>
  public var license: Identifier<License>
  public var quantity: Int
  public var code: Secret

  /// Describes a reservation.
  public init(
    instance: Identifier<ProductInstance>, license: Identifier<License>, quantity: Int,
    code: Secret
  ) {
    self.instance = instance
    self.license = license
    self.quantity = quantity
    self.code = code
  }
}

/// Why something was not done with a reservation.
public enum ReservationRefusal: Hashable, Sendable, Codable {
  case unknown(Identifier<Reservation>)
  /// The code is not the one of this reservation.
  case wrongCode(Identifier<Reservation>)
}

extension Estate {
  /// Decides what is asked for a reservation.
  func decide(
    _ command: ReservationCommand, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    switch command {
    case .reserve(let new): try decideReserving(new, by: principal)
    case .giveBack(let id, let code): try decideGivingBack(id, code: code, by: principal)
    }
  }

  private func decideReserving(
    _ new: NewReservation, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    guard let instance = instances[new.instance] else {
      throw .unknownInstance(new.instance.description)
    }
    let authorization = try authorize(.reserveLicenses, on: instance, for: principal)
    let account = try consumingAccount(instance.virtualAccount)
    try requireConsumption(in: account.smartAccount)
    try requireAgreement(account.smartAccount)
    guard let license = catalog[new.license] else {
      throw .unknownLicense(new.license.description)
    }
    guard (1...Quantity.ceiling).contains(new.quantity) else {
      throw .quantityOutOfRange(asked: new.quantity, limit: Quantity.ceiling)
    }
    if license.isExportRestricted, instance.isExportAllowed != true {
      throw .instance(.exportNotAllowed(license: license.name, instance: instance.label))
    }
    var counters = counters
    let row = RowKey(account.id, license.id)
    let reservation = Reservation(
      id: counters.take(\.reservation), instance: instance.id, row: row,
      lots: try lots(for: new, in: account, of: license), codeDigest: new.code.digest)
    return draft(
      .licensesReserved, reservation, instance, quantity: new.quantity,
      [.reservation(reservation)], authorization)
  }

  /// Counting units that nobody reserved, longest-ending first; units that others use are theirs.
  private func lots(
    for new: NewReservation, in account: VirtualAccount, of license: License
  ) throws(Refusal) -> [LotQuantity] {
    let row = RowKey(account.id, license.id)
    let free = LotRule.longestTermFirst.ordered(
      holdings(of: row).filter { $0.lot.standing(on: day) == .counting && $0.free > .zero })
    let key = UsageKey(new.instance, license.id)
    let reserved = reservedByInstance[key] ?? 0
    // What the instance uses already without having reserved it is only marked as its own.
    let ownUse = max(0, (usage[new.instance]?[license.id] ?? 0) - reserved)
    let units = free.reduce(0) { $0 + $1.free.rawValue }
    let available = min(units, max(0, position(of: row).balance + ownUse))
    guard new.quantity <= available else {
      throw .notEnough(
        available: available, asked: new.quantity, license: license.name,
        virtualAccount: account.name)
    }
    var missing = new.quantity
    var chosen: [LotQuantity] = []
    for holding in free where missing > 0 {
      let quantity = min(missing, holding.free.rawValue)
      chosen.append(LotQuantity(lot: holding.lot.id, quantity: Quantity(clamping: quantity)))
      missing -= quantity
    }
    return chosen.sorted { $0.lot < $1.lot }
  }

  private func decideGivingBack(
    _ id: Identifier<Reservation>, code: Secret, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    guard let reservation = reservations[id],
      let account = virtualAccounts[reservation.row.virtualAccount]
    else { throw .reservation(.unknown(id)) }
    let authorization = try authorize(
      .reserveLicenses, in: .virtualAccount(account.id, of: account.smartAccount),
      for: principal)
    // One that came from elsewhere has no code here: what the device printed is taken as it is.
    guard reservation.codeDigest == nil || reservation.codeDigest == code.digest else {
      throw .reservation(.wrongCode(id))
    }
    return draft(
      .reservationReturned, reservation, reservation.instance.flatMap { instances[$0] },
      quantity: reservation.quantity,
      [
        .reservationReturned(id),
        .document(
          .returned(
            ReturnedReservation(
              row: reservation.row, quantity: Quantity(clamping: reservation.quantity), day: day))),
      ], authorization)
  }

  private func draft(
    _ kind: Deed.Kind, _ reservation: Reservation, _ instance: ProductInstance?, quantity: Int,
    _ changes: [Change], _ authorization: Authorization
  ) -> EventDraft {
    let account = reservation.row.virtualAccount
    return EventDraft(
      smartAccount: virtualAccounts[account]?.smartAccount, virtualAccounts: [account],
      happening: .did(
        Deed(
          kind, objects: [reservation.id.rawValue],
          subjects: [instance?.label].compactMap { $0 }, quantity: quantity,
          license: reservation.row.license, target: account)),
      authorization: authorization, changes: changes)
  }
}
