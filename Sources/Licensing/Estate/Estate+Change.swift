extension Estate {
  mutating func apply(
    _ change: Change, at sequence: SequenceNumber, to footprint: inout Footprint
  ) throws(DamagedEvent) {
    switch change {
    case .smartAccount(let account):
      smartAccounts[account.id] = account
      counters.pass(account.id, \.smartAccount)
      footprint.smartAccounts.insert(account.id)
    case .virtualAccount(let account):
      virtualAccounts[account.id] = account
      counters.pass(account.id, \.virtualAccount)
      footprint.virtualAccounts.insert(account.id)
    case .license(let license):
      apply(license, at: sequence, to: &footprint)
    case .lot(let lot):
      apply(lot, at: sequence, to: &footprint)
    case .row(let row):
      touchUse(of: row, at: sequence, in: &footprint)
    case .unattributedUse(let row, let quantity):
      setUnattributedUse(of: row, to: quantity, at: sequence, in: &footprint)
    case .instance, .instanceRemoved, .usage, .reservation, .reservationReturned:
      try applyInstanceChange(change, at: sequence, to: &footprint)
    case .order, .orderLine:
      applyOrderChange(change, at: sequence, to: &footprint)
    case .token(let token):
      tokens[token.id] = token
      counters.pass(token.id, \.token)
      footprint.tokens.insert(token.id)
    case .enterpriseAgreement(let agreement):
      enterpriseAgreements[agreement.id] = agreement
      counters.pass(agreement.id, \.enterpriseAgreement)
      footprint.enterpriseAgreements.insert(agreement.id)
    case .traditionalLicense(let license):
      traditionalLicenses[license.id] = license
      counters.pass(license.id, \.traditionalLicense)
      footprint.traditionalLicenses.insert(license.id)
    case .user(let user):
      apply(user, to: &footprint)
    case .grant, .grantRemoved, .document, .documentRemoved, .virtualAccountRemoved:
      applyAccountChange(change, at: sequence, to: &footprint)
    case .sourceRecord(let source, let key, let record):
      remember(record, at: SourceRecordKey(source: source, key: key), in: &footprint)
    case .day(let newDay, let ended, let started):
      beginDay(newDay, lots: ended + started, at: sequence, to: &footprint)
    }
  }

  private mutating func apply(
    _ license: License, at sequence: SequenceNumber, to footprint: inout Footprint
  ) {
    let tierChanged = catalog[license.id]?.nextTier != license.nextTier
    let families = Set(catalog.family(of: license.id) + [license.id])
    catalog.put(license)
    counters.pass(license.id, \.license)
    footprint.licenses.insert(license.id)
    guard tierChanged else { return }
    let affected = families.union(catalog.family(of: license.id))
    for row in rows.keys where affected.contains(row.license) {
      touchUse(of: row, at: sequence, in: &footprint)
    }
  }

  /// Puts a lot; where it counts on other days than before, the rows that hold it are not as seen.
  private mutating func apply(
    _ lot: Lot, at sequence: SequenceNumber, to footprint: inout Footprint
  ) {
    let old = lots[lot.id]
    lots[lot.id] = lot
    counters.pass(lot.id, \.lot)
    footprint.lots.insert(lot.id)
    guard let old, old.term != lot.term || old.status != lot.status else { return }
    for (row, held) in holdings where held[lot.id] != nil {
      touchLots(of: row, at: sequence, in: &footprint)
    }
  }

  private mutating func remember(
    _ record: SourceRecord?, at key: SourceRecordKey, in footprint: inout Footprint
  ) {
    sourceRecords[key.source, default: [:]][key.key] = record
    if record == nil, sourceRecords[key.source]?.isEmpty == true { sourceRecords[key.source] = nil }
    footprint.sourceRecords.insert(key)
  }

  private mutating func setUnattributedUse(
    of row: RowKey, to quantity: Quantity, at sequence: SequenceNumber,
    in footprint: inout Footprint
  ) {
    changeUse(of: row, at: sequence, in: &footprint) { $0.unattributed = quantity.rawValue }
  }

  private mutating func apply(_ user: User, to footprint: inout Footprint) {
    if users.isEmpty, operatorID == nil { operatorID = user.id }
    users[user.id] = user
    counters.pass(user.id, \.user)
    footprint.users.insert(user.id)
  }

  private mutating func applyAccountChange(
    _ change: Change, at sequence: SequenceNumber, to footprint: inout Footprint
  ) {
    if case .grant(let grant) = change {
      grants.insert(grant)
      footprint.grants.insert(grant)
    }
    if case .grantRemoved(let grant) = change {
      grants.remove(grant)
      footprint.grants.insert(grant)
    }
    if case .document(let document) = change {
      countNeed(in: documents[document.key], sign: -1, at: sequence, to: &footprint)
      documents[document.key] = document
      countNeed(in: document, sign: 1, at: sequence, to: &footprint)
      if let number = document.number { counters.document = max(counters.document, number + 1) }
      footprint.documents.insert(document.key)
    }
    if case .documentRemoved(let key) = change {
      countNeed(in: documents[key], sign: -1, at: sequence, to: &footprint)
      documents[key] = nil
      footprint.documents.insert(key)
    }
  }

  /// What is needed stands in the facts of its row as well, for the position to show it.
  private mutating func countNeed(
    in document: Document?, sign: Int, at sequence: SequenceNumber, to footprint: inout Footprint
  ) {
    guard case .need(let need) = document else { return }
    changeUse(of: need.row, at: sequence, in: &footprint) {
      $0.needed += sign * need.quantity.rawValue
    }
  }

  /// Takes a virtual account away, with the rows that are empty by the rule that allowed it.
  mutating func remove(
    _ id: Identifier<VirtualAccount>, from footprint: inout Footprint
  ) {
    virtualAccounts[id] = nil
    footprint.virtualAccounts.insert(id)
    for row in rows.keys where row.virtualAccount == id {
      rows[row] = nil
      footprint.rows.insert(row)
    }
    for grant in grants where grant.virtualAccount == id {
      grants.remove(grant)
      footprint.grants.insert(grant)
    }
  }

  private mutating func applyOrderChange(
    _ change: Change, at sequence: SequenceNumber, to footprint: inout Footprint
  ) {
    if case .order(let order) = change {
      orders[order.id] = order
      counters.pass(order.id, \.order)
      footprint.orders.insert(order.id)
    }
    if case .orderLine(let line) = change {
      countWaiting(orderLines[line.id], sign: -1, at: sequence, in: &footprint)
      countWaiting(line, sign: 1, at: sequence, in: &footprint)
      orderLines[line.id] = line
      counters.pass(line.id, \.orderLine)
      footprint.orderLines.insert(line.id)
    }
  }

  private mutating func countWaiting(
    _ line: OrderLine?, sign: Int, at sequence: SequenceNumber, in footprint: inout Footprint
  ) {
    guard let line, let row = line.waitingRow else { return }
    changeUse(of: row, at: sequence, in: &footprint) {
      $0.waiting += sign * line.quantity.rawValue
      $0.version = sequence
    }
  }

  private mutating func beginDay(
    _ newDay: Day, lots changed: [Identifier<Lot>], at sequence: SequenceNumber,
    to footprint: inout Footprint
  ) {
    day = newDay
    footprint.dayChanged = true
    let changed = Set(changed)
    for (row, held) in holdings where held.keys.contains(where: changed.contains) {
      touchLots(of: row, at: sequence, in: &footprint)
    }
  }
}
