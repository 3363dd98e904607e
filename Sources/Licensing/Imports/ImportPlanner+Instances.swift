extension ImportPlanner {
  /// Takes over instances and what they report; a complete set removes those it no longer names.
  mutating func planInstances() throws(DamagedEvent) {
    for imported in set.instances {
      guard let account = try virtualAccount(named: imported.virtualAccount, at: imported.place)
      else { continue }
      let key = imported.sourceKey
      guard seenKeys.insert(key).inserted else {
        keepAside(.duplicate, imported.hostName, at: imported.place)
        continue
      }
      try plan(imported, key: key, in: account)
    }
    if set.complete.contains(.instances) { try removeGoneInstances() }
  }

  private mutating func plan(
    _ imported: ImportedInstance, key: String, in account: Identifier<VirtualAccount>
  ) throws(DamagedEvent) {
    let fingerprint = imported.fingerprint
    let before = previous(key)
    guard before?.fingerprint != fingerprint else { return }
    let known = before.flatMap {
      estate.instances[Identifier<ProductInstance>(rawValue: $0.subject)]
    }
    let instance = ProductInstance(
      id: known?.id ?? estate.counters.take(\.instance),
      virtualAccount: home(of: known, saidBefore: before, now: imported, account),
      hostName: imported.hostName, productType: imported.productType,
      productID: imported.productID, serialNumber: imported.serialNumber,
      softwareTag: imported.softwareTag, registered: imported.registered,
      lastContact: imported.lastContact)
    note(known == nil ? .added : .changed, .instance, imported.hostName)
    let usage = try usageChanges(of: instance.id, to: imported.usage)
    markAffected(by: instance, usage: usage)
    let record = SourceRecord(subject: instance.id.rawValue, fingerprint: fingerprint)
    try emit(
      [.instance(instance)] + usage + [remember(key, record)], under: [instance.virtualAccount])
  }

  /// An instance that was moved here stays where it is, unless the source itself moved it.
  private func home(
    of known: ProductInstance?, saidBefore before: SourceRecord?, now imported: ImportedInstance,
    _ account: Identifier<VirtualAccount>
  ) -> Identifier<VirtualAccount> {
    guard let known, let before else { return account }
    let said = before.fingerprint.prefix { $0 != "\u{1F}" }
    return said == imported.virtualAccount.folded ? known.virtualAccount : account
  }

  private mutating func usageChanges(
    of instance: Identifier<ProductInstance>, to reported: [ImportedUsage]
  ) throws(DamagedEvent) -> [Change] {
    var now: [Identifier<License>: Int] = [:]
    for usage in reported {
      now[try license(named: usage.license), default: 0] += usage.quantity.rawValue
    }
    let before = estate.usage[instance] ?? [:]
    return Set(now.keys).union(before.keys).sorted()
      .filter { now[$0, default: 0] != before[$0, default: 0] }
      .map {
        .usage(
          key: UsageKey(instance, $0), quantity: Quantity(clamping: now[$0, default: 0]))
      }
  }

  private mutating func markAffected(by instance: ProductInstance, usage: [Change]) {
    for change in usage {
      if case .usage(let key, _) = change {
        affectedRows.insert(RowKey(instance.virtualAccount, key.license))
      }
    }
    guard let old = estate.instances[instance.id],
      old.virtualAccount != instance.virtualAccount
    else { return }
    for license in (estate.usage[instance.id] ?? [:]).keys {
      affectedRows.insert(RowKey(old.virtualAccount, license))
      affectedRows.insert(RowKey(instance.virtualAccount, license))
    }
  }

  private mutating func removeGoneInstances() throws(DamagedEvent) {
    for key in goneKeys(of: "instance") {
      guard let record = previous(key) else { continue }
      let id = Identifier<ProductInstance>(rawValue: record.subject)
      guard let instance = estate.instances[id] else {
        try emit([remember(key, nil)])
        continue
      }
      guard !estate.reservedByInstance.keys.contains(where: { $0.instance == id }) else {
        keepAside(.holdsReservations, instance.hostName, at: nil)
        continue
      }
      for license in (estate.usage[id] ?? [:]).keys {
        affectedRows.insert(RowKey(instance.virtualAccount, license))
      }
      note(.gone, .instance, instance.hostName)
      try emit([.instanceRemoved(id), remember(key, nil)], under: [instance.virtualAccount])
    }
  }

  /// Keys of one kind that the source named before and does not name now, in a fixed order.
  func goneKeys(of kind: String) -> [String] {
    (estate.sourceRecords[set.source] ?? [:]).keys
      .filter { $0.hasPrefix(kind + "\u{1F}") && !seenKeys.contains($0) }
      .sorted()
  }
}

extension ImportedInstance {
  /// By what the next import knows the instance again: its UDI, else its name where it stands.
  var sourceKey: String {
    serialNumber.isEmpty
      ? ImportPlanner.key("instance", "host", virtualAccount.folded, hostName)
      : ImportPlanner.key("instance", productID, serialNumber)
  }

  /// Everything the source says, the virtual account first.
  var fingerprint: String {
    let described = [
      virtualAccount.folded, hostName, productType, productID, serialNumber, softwareTag,
      registered?.description ?? "", lastContact?.description ?? "",
    ]
    let used = usage.map { "\($0.license.text)\u{1E}\($0.quantity)" }.sorted()
    return (described + used).joined(separator: "\u{1F}")
  }
}
