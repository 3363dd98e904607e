extension Estate {
  /// Decides what is asked for traditional licenses (domain §7).
  func decide(
    _ command: TraditionalCommand, by principal: Principal
  ) throws(Refusal) -> [EventDraft] {
    switch command {
    case .add(let keys, to: let account): [try decideAdding(keys, to: account, by: principal)]
    case .assign(let ids, to: let account):
      [try decideAssigning(ids, to: account, by: principal)]
    case .convert(let ids): try decideConverting(ids, by: principal)
    }
  }

  private func decideAdding(
    _ keys: [NewTraditionalLicense], to id: Identifier<SmartAccount>, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let authorization = try authorizeBringing(to: id, principal)
    try checkCount(keys.count)
    var counters = counters
    var naming = LicenseNaming(self)
    var known = Set(traditionalLicenses.values.map { Name.fold($0.key) })
    var items: [TraditionalLicense] = []
    for new in keys {
      let key = try FieldReader.required(new.key, .key, limit: TraditionalCommand.longestText)
      // A key is used once, whoever's it is: nobody is told whose.
      guard known.insert(Name.fold(key)).inserted else { throw .field(.key, .taken(key)) }
      let quantity = try FieldReader.number(new.quantity, .quantity, 1...Quantity.ceiling)
      items.append(
        TraditionalLicense(
          id: counters.take(\.traditionalLicense), smartAccount: id, key: key,
          sku: try FieldReader.text(
            new.sku, .product, limit: TraditionalCommand.longestText) ?? "",
          license: naming.license(new.license, &counters), quantity: Quantity(clamping: quantity),
          device: try FieldReader.text(
            new.device, .host, limit: TraditionalCommand.longestText) ?? ""))
    }
    return draft(
      .keysAdded, items, of: id, authorization: authorization, changes: naming.changes)
  }

  private func checkCount(_ count: Int) throws(Refusal) {
    guard count > 0 else { throw .noLines }
    guard count <= TraditionalCommand.mostKeys else {
      throw .tooManyLines(limit: TraditionalCommand.mostKeys)
    }
  }

  /// The keys that are named, none of them twice or converted.
  private func keys(
    _ ids: [Identifier<TraditionalLicense>]
  ) throws(Refusal) -> [TraditionalLicense] {
    try checkCount(ids.count)
    var seen: Set<Identifier<TraditionalLicense>> = []
    var items: [TraditionalLicense] = []
    for id in ids {
      guard let item = traditionalLicenses[id] else {
        throw .enterprise(.unknownKey(id.description))
      }
      guard seen.insert(id).inserted else { throw .enterprise(.keyTwice(item.key)) }
      items.append(item)
    }
    return items
  }

  /// The right over a key where it is: one that is in no virtual account is the whole account's.
  private func authorize(
    _ item: TraditionalLicense, for principal: Principal
  ) throws(Refusal) -> Authorization {
    let scope =
      item.virtualAccount.map { Scope.virtualAccount($0, of: item.smartAccount) }
      ?? .smartAccount(item.smartAccount)
    return try authorize(.useEnterpriseAgreements, in: scope, for: principal)
  }

  private func decideAssigning(
    _ ids: [Identifier<TraditionalLicense>], to target: Identifier<VirtualAccount>,
    by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let account = try consumingAccount(target)
    let authorization = try authorize(
      .useEnterpriseAgreements, in: .virtualAccount(target, of: account.smartAccount),
      for: principal)
    try requireActive(account.smartAccount)
    var items = try keys(ids)
    var sources: Set<Identifier<VirtualAccount>> = []
    for index in items.indices {
      let item = items[index]
      _ = try authorize(item, for: principal)
      guard item.smartAccount == account.smartAccount else {
        throw .enterprise(.unknownKey(item.key))
      }
      guard item.status != .converted else { throw .enterprise(.keyConverted(item.key)) }
      if let source = item.virtualAccount { sources.insert(source) }
      items[index].virtualAccount = target
      items[index].status = .assigned
    }
    return draft(
      .keysAssigned, items, of: account.smartAccount, also: sources.sorted(), target: target,
      authorization: authorization)
  }

  /// Each conversion is one event; all that are named are converted, or none.
  private func decideConverting(
    _ ids: [Identifier<TraditionalLicense>], by principal: Principal
  ) throws(Refusal) -> [EventDraft] {
    var counters = counters
    var drafts: [EventDraft] = []
    for item in try keys(ids) {
      let authorization = try authorize(item, for: principal)
      try requireActive(item.smartAccount)
      guard item.status != .converted else { throw .enterprise(.keyConverted(item.key)) }
      guard let target = item.virtualAccount else {
        throw .enterprise(.keyNotAssigned(item.key))
      }
      let lot = Lot(
        id: counters.take(\.lot), license: item.license, kind: .perpetual,
        originalQuantity: item.quantity, term: Term(start: day, end: nil), source: .conversion)
      var converted = item
      converted.status = .converted
      converted.lot = lot.id
      drafts.append(
        draft(
          .keyConverted, [converted], of: item.smartAccount, license: item.license,
          target: target, authorization: authorization, changes: [.lot(lot)],
          postings: Posting.transfer(
            of: item.quantity, lot: lot.id, from: .issued, to: .virtualAccount(target))))
    }
    return drafts
  }

  private func draft(
    _ kind: Deed.Kind, _ items: [TraditionalLicense], of account: Identifier<SmartAccount>,
    also sources: [Identifier<VirtualAccount>] = [], license: Identifier<License>? = nil,
    target: Identifier<VirtualAccount>? = nil, authorization: Authorization,
    changes: [Change] = [], postings: [Posting] = []
  ) -> EventDraft {
    let accounts = sources.filter { $0 != target } + (target.map { [$0] } ?? [])
    return EventDraft(
      smartAccount: account, virtualAccounts: accounts,
      happening: .did(
        Deed(
          kind, objects: items.map(\.id.rawValue), subjects: items.map(\.key),
          quantity: items.reduce(0) { $0 + $1.quantity.rawValue }, license: license,
          target: target)),
      authorization: authorization,
      changes: changes + items.map { .traditionalLicense($0) }, postings: postings)
  }
}
