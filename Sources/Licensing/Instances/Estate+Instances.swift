extension Estate {
  /// Decides what is asked for product instances.
  func decide(
    _ command: InstanceCommand, by principal: Principal, at now: Instant
  ) throws(Refusal) -> [EventDraft] {
    switch command {
    case .register(let registration):
      [try decideRegistering(registration, by: principal, at: now)]
    case .report(let report):
      [try decideReporting(report, by: principal, at: now)]
    case .contact(let id):
      [try decideContact(id, by: principal, at: now)]
    case .move(let ids, to: let account):
      [try decideMoving(try instances(named: ids), to: account, by: principal)]
    case .remove(let ids):
      [try decideRemoving(try instances(named: ids), by: principal)]
    }
  }

  private func instances(
    named ids: [Identifier<ProductInstance>]
  ) throws(Refusal) -> [ProductInstance] {
    guard !ids.isEmpty else { throw .noLines }
    guard ids.count <= InstanceCommand.mostInstances else {
      throw .tooManyLines(limit: InstanceCommand.mostInstances)
    }
    var seen: Set<Identifier<ProductInstance>> = []
    var found: [ProductInstance] = []
    for id in ids where seen.insert(id).inserted {
      guard let instance = instances[id] else { throw .unknownInstance(id.description) }
      found.append(instance)
    }
    return found
  }

  /// The right to manage an instance, where it stands.
  func authorize(
    _ right: Right, on instance: ProductInstance, for principal: Principal
  ) throws(Refusal) -> Authorization {
    let account = try consumingAccount(instance.virtualAccount)
    return try authorize(
      right, in: .virtualAccount(account.id, of: account.smartAccount), for: principal)
  }

  private func decideContact(
    _ id: Identifier<ProductInstance>, by principal: Principal, at now: Instant
  ) throws(Refusal) -> EventDraft {
    guard var instance = instances[id] else { throw .unknownInstance(id.description) }
    let authorization = try authorize(.manageInstances, on: instance, for: principal)
    instance.lastContact = max(now, instance.lastContact ?? now)
    return draft(.instanceContacted, [instance], authorization, [.instance(instance)])
  }

  private func decideRemoving(
    _ found: [ProductInstance], by principal: Principal
  ) throws(Refusal) -> EventDraft {
    var authorization: Authorization?
    for instance in found {
      authorization = try authorize(.manageInstances, on: instance, for: principal)
      guard !reservations.values.contains(where: { $0.instance == instance.id }) else {
        throw .instance(.holdsReservations(instance: instance.label))
      }
      for license in (usage[instance.id] ?? [:]).keys.sorted() {
        guard let known = catalog[license], known.isExportRestricted else { continue }
        throw .instance(.holdsRestricted(instance: instance.label, license: known.name))
      }
    }
    return draft(.instancesRemoved, found, authorization, found.map { .instanceRemoved($0.id) })
  }

  private func decideMoving(
    _ found: [ProductInstance], to target: Identifier<VirtualAccount>, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let account = try consumingAccount(target)
    var authorization = try authorize(
      .manageInstances, in: .virtualAccount(target, of: account.smartAccount), for: principal)
    var changes: [Change] = []
    var postings: [Posting] = []
    for instance in found {
      authorization = try authorize(.manageInstances, on: instance, for: principal)
      try checkMove(of: instance, to: account)
      var moved = instance
      moved.virtualAccount = target
      changes.append(.instance(moved))
      for reservation in reservations(of: instance.id) {
        var there = reservation
        there.row = RowKey(target, reservation.row.license)
        changes.append(.reservation(there))
        for part in reservation.lots {
          postings += Posting.transfer(
            of: part.quantity, lot: part.lot,
            from: .virtualAccount(reservation.row.virtualAccount), to: .virtualAccount(target))
        }
      }
    }
    try requireConsumption(in: account.smartAccount)
    return draft(
      .instancesMoved, found, authorization, changes, postings: postings, target: target)
  }

  private func checkMove(
    of instance: ProductInstance, to account: VirtualAccount
  ) throws(Refusal) {
    let here = virtualAccounts[instance.virtualAccount]
    guard here?.id != account.id else {
      throw .instance(.alreadyThere(instance: instance.label, virtualAccount: account.name))
    }
    guard here?.smartAccount == account.smartAccount else {
      throw .differentSmartAccounts(here?.name ?? .unknown, account.name)
    }
  }

  /// An instance's reservations, the oldest first.
  func reservations(of id: Identifier<ProductInstance>) -> [Reservation] {
    reservations.values.filter { $0.instance == id }.sorted { $0.id < $1.id }
  }

  /// The event of something that was done with instances.
  func draft(
    _ kind: Deed.Kind, _ found: [ProductInstance], _ authorization: Authorization?,
    _ changes: [Change], postings: [Posting] = [], target: Identifier<VirtualAccount>? = nil,
    quantity: Int? = nil, license: Identifier<License>? = nil
  ) -> EventDraft {
    var accounts: [Identifier<VirtualAccount>] = []
    for account in found.map(\.virtualAccount) + [target].compactMap({ $0 })
    where !accounts.contains(account) {
      accounts.append(account)
    }
    return EventDraft(
      smartAccount: accounts.first.flatMap { virtualAccounts[$0]?.smartAccount },
      virtualAccounts: accounts,
      happening: .did(
        Deed(
          kind, objects: found.map(\.id.rawValue), subjects: found.map(\.label),
          quantity: quantity, license: license, source: found.first?.virtualAccount,
          target: target)),
      authorization: authorization, changes: changes, postings: postings)
  }
}
