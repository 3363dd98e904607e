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
      .orderLine, .user, .grant, .grantRemoved, .virtualAccountRemoved, .document,
      .documentRemoved, .sourceRecord, .day, .token, .enterpriseAgreement,
      .traditionalLicense:
      return
    }
  }

  /// Puts an instance where it says; what it takes of each license goes with it.
  private mutating func put(
    _ instance: ProductInstance, at sequence: SequenceNumber, to footprint: inout Footprint
  ) {
    if let old = instances[instance.id], old.virtualAccount != instance.virtualAccount {
      for license in licensesTaken(by: instance.id) {
        let reported = usage[instance.id]?[license] ?? 0
        let use = use(of: instance.id, license, reporting: reported)
        for (account, sign) in [(old.virtualAccount, -1), (instance.virtualAccount, 1)] {
          count(
            use, reported: reported, sign: sign, in: RowKey(account, license), at: sequence,
            to: &footprint)
        }
      }
    }
    instances[instance.id] = instance
    counters.pass(instance.id, \.instance)
    footprint.instances.insert(instance.id)
  }

  private mutating func removeInstance(
    _ id: Identifier<ProductInstance>, at sequence: SequenceNumber, from footprint: inout Footprint
  ) throws(DamagedEvent) {
    guard let instance = instances[id] else {
      throw DamagedEvent(sequence: sequence, detail: .unknownInstance)
    }
    for license in licensesTaken(by: id) {
      try report(UsageKey(id, license), quantity: 0, at: sequence, to: &footprint)
      count(
        use(of: id, license, reporting: 0), reported: 0, sign: -1,
        in: RowKey(instance.virtualAccount, license), at: sequence, to: &footprint)
    }
    instances[id] = nil
    footprint.instances.insert(id)
  }

  /// The licenses that an instance reports or has reserved.
  private func licensesTaken(by id: Identifier<ProductInstance>) -> [Identifier<License>] {
    let reserved = reservedByInstance.keys.filter { $0.instance == id }.map(\.license)
    return Set(reserved).union((usage[id] ?? [:]).keys).sorted()
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
      use(of: key.instance, key.license, reporting: quantity)
        - use(of: key.instance, key.license, reporting: before),
      reported: quantity - before, sign: 1, in: row, at: sequence, to: &footprint)
    usage[key.instance, default: [:]][key.license] = quantity == 0 ? nil : quantity
    if quantity == 0, usage[key.instance]?.isEmpty == true { usage[key.instance] = nil }
    footprint.usage.insert(key)
  }

  /// What an instance takes of a license: the larger of what it reports and what it has reserved.
  private func use(
    of instance: Identifier<ProductInstance>, _ license: Identifier<License>,
    reporting reported: Int
  ) -> Int {
    max(reported, reservedByInstance[UsageKey(instance, license)] ?? 0)
  }

  private mutating func count(
    _ use: Int, reported: Int, sign: Int, in row: RowKey, at sequence: SequenceNumber,
    to footprint: inout Footprint
  ) {
    changeUse(of: row, at: sequence, in: &footprint) { facts in
      facts.attributed += sign * use
      facts.reported += sign * reported
    }
  }
}

extension Estate {
  private mutating func put(
    _ reservation: Reservation, at sequence: SequenceNumber, to footprint: inout Footprint
  ) throws(DamagedEvent) {
    if reservations[reservation.id] != nil {
      try removeReservation(reservation.id, at: sequence, from: &footprint)
    }
    reservations[reservation.id] = reservation
    count(reservation, sign: 1, at: sequence, to: &footprint)
    counters.pass(reservation.id, \.reservation)
  }

  private mutating func removeReservation(
    _ id: Identifier<Reservation>, at sequence: SequenceNumber, from footprint: inout Footprint
  ) throws(DamagedEvent) {
    guard let reservation = reservations.removeValue(forKey: id) else {
      throw DamagedEvent(sequence: sequence, detail: .unknownReservation)
    }
    count(reservation, sign: -1, at: sequence, to: &footprint)
  }

  private mutating func count(
    _ reservation: Reservation, sign: Int, at sequence: SequenceNumber,
    to footprint: inout Footprint
  ) {
    let row = reservation.row
    if let instance = reservation.instance {
      countUse(
        of: instance, row.license, reserving: sign * reservation.quantity, at: sequence,
        to: &footprint)
    } else {
      rows[row, default: RowUse()].reservedUnattributed += sign * reservation.quantity
    }
    rows[row, default: RowUse()].reserved += sign * reservation.quantity
    for part in reservation.lots {
      let reserved = (reservedLots[row]?[part.lot] ?? 0) + sign * part.quantity.rawValue
      reservedLots[row, default: [:]][part.lot] = reserved == 0 ? nil : reserved
    }
    if reservedLots[row]?.isEmpty == true { reservedLots[row] = nil }
    footprint.reservations.insert(reservation.id)
    touchLots(of: row, at: sequence, in: &footprint)
  }

  /// Counts what reserving so many units more changes in the instance's use, where it stands.
  private mutating func countUse(
    of id: Identifier<ProductInstance>, _ license: Identifier<License>, reserving units: Int,
    at sequence: SequenceNumber, to footprint: inout Footprint
  ) {
    let reported = usage[id]?[license] ?? 0
    let before = use(of: id, license, reporting: reported)
    let key = UsageKey(id, license)
    let reserved = (reservedByInstance[key] ?? 0) + units
    reservedByInstance[key] = reserved == 0 ? nil : reserved
    guard let instance = instances[id] else { return }
    count(
      use(of: id, license, reporting: reported) - before, reported: 0, sign: 1,
      in: RowKey(instance.virtualAccount, license), at: sequence, to: &footprint)
  }
}
