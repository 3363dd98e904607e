extension Estate {
  mutating func applyInstanceChange(
    _ change: Change, at sequence: SequenceNumber, to footprint: inout Footprint
  ) throws(DamagedEvent) {
    switch change {
    case .instance(let instance):
      put(instance, at: sequence, to: &footprint)
    case .instanceRemoved(let id):
      try removeInstance(id, at: sequence, from: &footprint)
    case .usage(let key, let quantity):
      try report(key, quantity: quantity.rawValue, at: sequence, to: &footprint)
    case .reservation(let reservation):
      try put(reservation, at: sequence, to: &footprint)
    case .reservationReturned(let id):
      try removeReservation(id, at: sequence, from: &footprint)
    case .smartAccount, .virtualAccount, .license, .lot, .row, .unattributedUse, .order,
      .orderLine, .user, .grant, .sourceRecord, .day:
      return
    }
  }

  /// Puts an instance where it says; its usage goes with it.
  private mutating func put(
    _ instance: ProductInstance, at sequence: SequenceNumber, to footprint: inout Footprint
  ) {
    let old = instances[instance.id]
    let reported = usage[instance.id] ?? [:]
    if let old, old.virtualAccount != instance.virtualAccount {
      for (license, quantity) in reported {
        count(
          use(of: old, license, reporting: quantity), reported: quantity, sign: -1,
          in: RowKey(old.virtualAccount, license), at: sequence, to: &footprint)
        count(
          use(of: instance, license, reporting: quantity), reported: quantity, sign: 1,
          in: RowKey(instance.virtualAccount, license), at: sequence, to: &footprint)
      }
    }
    instances[instance.id] = instance
    counters.pass(instance.id, \.instance)
    footprint.instances.insert(instance.id)
  }

  private mutating func removeInstance(
    _ id: Identifier<ProductInstance>, at sequence: SequenceNumber, from footprint: inout Footprint
  ) throws(DamagedEvent) {
    for license in (usage[id] ?? [:]).keys.sorted() {
      try report(UsageKey(id, license), quantity: 0, at: sequence, to: &footprint)
    }
    guard instances.removeValue(forKey: id) != nil else {
      throw DamagedEvent(sequence: sequence, detail: .unknownInstance)
    }
    footprint.instances.insert(id)
  }

  private mutating func report(
    _ key: UsageKey, quantity: Int, at sequence: SequenceNumber, to footprint: inout Footprint
  ) throws(DamagedEvent) {
    guard let instance = instances[key.instance] else {
      throw DamagedEvent(sequence: sequence, detail: .unknownInstance)
    }
    let row = RowKey(instance.virtualAccount, key.license)
    let before = usage[key.instance]?[key.license] ?? 0
    count(
      use(of: instance, key.license, reporting: before), reported: before, sign: -1, in: row,
      at: sequence, to: &footprint)
    count(
      use(of: instance, key.license, reporting: quantity), reported: quantity, sign: 1, in: row,
      at: sequence, to: &footprint)
    usage[key.instance, default: [:]][key.license] = quantity == 0 ? nil : quantity
    if usage[key.instance]?.isEmpty == true { usage[key.instance] = nil }
    footprint.usage.insert(key)
  }

  /// What an instance takes of a license: the larger of what it reports and what it has reserved.
  private func use(
    of instance: ProductInstance, _ license: Identifier<License>, reporting reported: Int
  ) -> Int {
    max(reported, reservedByInstance[UsageKey(instance.id, license)] ?? 0)
  }

  private mutating func count(
    _ use: Int, reported: Int, sign: Int, in row: RowKey, at sequence: SequenceNumber,
    to footprint: inout Footprint
  ) {
    rows[row, default: RowUse()].attributed += sign * use
    rows[row, default: RowUse()].reported += sign * reported
    touchUse(of: row, at: sequence, in: &footprint)
  }
}

extension Estate {
  private mutating func put(
    _ reservation: Reservation, at sequence: SequenceNumber, to footprint: inout Footprint
  ) throws(DamagedEvent) {
    if reservations[reservation.id] != nil {
      try removeReservation(reservation.id, at: sequence, from: &footprint)
    }
    try count(reservation, sign: 1, at: sequence, to: &footprint) { estate in
      estate.reservations[reservation.id] = reservation
    }
    counters.pass(reservation.id, \.reservation)
  }

  private mutating func removeReservation(
    _ id: Identifier<Reservation>, at sequence: SequenceNumber, from footprint: inout Footprint
  ) throws(DamagedEvent) {
    guard let reservation = reservations[id] else {
      throw DamagedEvent(sequence: sequence, detail: .unknownReservation)
    }
    try count(reservation, sign: -1, at: sequence, to: &footprint) { estate in
      estate.reservations[id] = nil
    }
  }

  private mutating func count(
    _ reservation: Reservation, sign: Int, at sequence: SequenceNumber,
    to footprint: inout Footprint, change: (inout Estate) -> Void
  ) throws(DamagedEvent) {
    let before = attributedUse(of: reservation)
    change(&self)
    if let instance = reservation.instance {
      let key = UsageKey(instance, reservation.row.license)
      let reserved = (reservedByInstance[key] ?? 0) + sign * reservation.quantity
      reservedByInstance[key] = reserved == 0 ? nil : reserved
    }
    let row = reservation.row
    rows[row, default: RowUse()].attributed += attributedUse(of: reservation) - before
    rows[row, default: RowUse()].reserved += sign * reservation.quantity
    if reservation.instance == nil {
      rows[row, default: RowUse()].reservedUnattributed += sign * reservation.quantity
    }
    for part in reservation.lots {
      let reserved = (reservedLots[row]?[part.lot] ?? 0) + sign * part.quantity.rawValue
      reservedLots[row, default: [:]][part.lot] = reserved == 0 ? nil : reserved
    }
    if reservedLots[row]?.isEmpty == true { reservedLots[row] = nil }
    footprint.reservations.insert(reservation.id)
    touchLots(of: row, at: sequence, in: &footprint)
  }

  private func attributedUse(of reservation: Reservation) -> Int {
    guard let id = reservation.instance, let instance = instances[id] else { return 0 }
    let license = reservation.row.license
    return use(of: instance, license, reporting: usage[id]?[license] ?? 0)
  }
}
