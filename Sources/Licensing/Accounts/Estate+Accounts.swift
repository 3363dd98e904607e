extension Estate {
  /// Decides what is done with an account and its virtual accounts (domain §2).
  func decide(
    _ command: AccountCommand, by principal: Principal
  ) throws(Refusal) -> Decision {
    switch command {
    case .createVirtualAccount(let form, let account):
      try decideCreating(form, in: account, by: principal)
    case .editVirtualAccount(let id, let form):
      Decision(drafts: [try decideEditing(id, form, by: principal)])
    case .deleteVirtualAccount(let id):
      Decision(drafts: [try decideDeleting(id, by: principal)])
    case .rename(let id, let name):
      Decision(drafts: [try decideRenaming(id, to: name, by: principal)])
    case .changeDomain(let domain, let other):
      Decision(drafts: [try decideChanging(domain, to: other, by: principal)])
    case .publishAgreement(let reference):
      Decision(drafts: [try decidePublishing(reference, by: principal)])
    case .setTier(let license, let tier):
      Decision(drafts: [try decideTier(of: license, above: tier, by: principal)])
    }
  }

  private func decideCreating(
    _ form: VirtualAccountForm, in id: Identifier<SmartAccount>, by principal: Principal
  ) throws(Refusal) -> Decision {
    let authorization = try authorize(
      .manageVirtualAccounts, in: .smartAccount(id), for: principal)
    try requireActive(id)
    let count = virtualAccounts.values.count { $0.smartAccount == id }
    guard count < VirtualAccount.most else {
      throw .limitReached(.virtualAccountsOfSmartAccount, limit: VirtualAccount.most)
    }
    var account = VirtualAccount(
      id: Identifier(rawValue: counters.virtualAccount), smartAccount: id,
      name: try FieldReader.name(form.name ?? ""))
    try requireFree(account.name, in: id, except: nil)
    try fill(&account, from: form)
    let changes = [Change.virtualAccount(account)] + moving(defaultTo: account)
    let draft = EventDraft(
      smartAccount: id, virtualAccounts: [account.id],
      happening: .done(.virtualAccountCreated(account.name.text)), authorization: authorization,
      changes: changes)
    let isMany = count >= VirtualAccount.advised
    return Decision(drafts: [draft], warnings: isMany ? [.manyVirtualAccounts(count + 1)] : [])
  }

  private func decideEditing(
    _ id: Identifier<VirtualAccount>, _ form: VirtualAccountForm, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    var account = try virtualAccount(id)
    let authorization = try authorize(
      .manageVirtualAccounts, in: .smartAccount(account.smartAccount), for: principal)
    try requireActive(account.smartAccount)
    if let name = form.name {
      account.name = try FieldReader.name(name)
      try requireFree(account.name, in: account.smartAccount, except: id)
    }
    try fill(&account, from: form)
    return EventDraft(
      smartAccount: account.smartAccount, virtualAccounts: [id],
      happening: .done(.virtualAccountEdited(account.name.text)), authorization: authorization,
      changes: [.virtualAccount(account)] + moving(defaultTo: account))
  }

  private func fill(
    _ account: inout VirtualAccount, from form: VirtualAccountForm
  ) throws(Refusal) {
    if let text = form.description {
      account.description = try FieldReader.text(text, .description, limit: 1024) ?? ""
    }
    if let tags = form.tags { account.tags = try read(tags) }
    if form.isDefault == false, account.isDefault { throw .impeded(.isDefault(account.name)) }
    if form.isDefault == true { account.isDefault = true }
    if let visibility = form.visibility {
      guard !account.isDefault || visibility == .public else {
        throw .impeded(.isDefault(account.name))
      }
      account.visibility = visibility
    }
    if account.isDefault { account.visibility = .public }
  }

  private func read(_ tags: [String]) throws(Refusal) -> [String] {
    guard tags.count <= VirtualAccountForm.mostTags else {
      throw .field(.tag, .tooMany(limit: VirtualAccountForm.mostTags))
    }
    var found: [String] = []
    for tag in tags {
      let text = try FieldReader.required(tag, .tag, limit: VirtualAccountForm.longestTag)
      if !found.contains(where: { Name.fold($0) == Name.fold(text) }) { found.append(text) }
    }
    return found
  }

  private func requireFree(
    _ name: Name, in account: Identifier<SmartAccount>, except id: Identifier<VirtualAccount>?
  ) throws(Refusal) {
    let isTaken = virtualAccounts.values.contains {
      $0.smartAccount == account && $0.id != id && $0.name.folded == name.folded
    }
    if isTaken { throw .field(.name, .taken(name.text)) }
  }

  /// The change that takes the flag from the default account where another one is to have it.
  private func moving(defaultTo account: VirtualAccount) -> [Change] {
    guard account.isDefault else { return [] }
    return virtualAccounts.values
      .filter { $0.smartAccount == account.smartAccount && $0.isDefault && $0.id != account.id }
      .map { old in
        var old = old
        old.isDefault = false
        return .virtualAccount(old)
      }
  }

  /// Deleting needs the account to be empty; units of ended lots go to the default account.
  private func decideDeleting(
    _ id: Identifier<VirtualAccount>, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let account = try virtualAccount(id)
    let authorization = try authorize(
      .manageVirtualAccounts, in: .smartAccount(account.smartAccount), for: principal)
    try requireActive(account.smartAccount)
    guard !account.isDefault else { throw .impeded(.isDefault(account.name)) }
    let left = remainders(in: id)
    guard left.isEmpty else { throw .impeded(.notEmpty(account.name, left)) }
    let home = virtualAccounts.values.first {
      $0.smartAccount == account.smartAccount && $0.isDefault
    }
    guard let home else { throw .unknownVirtualAccount(account.name.text) }
    let postings = holdings.filter { $0.key.virtualAccount == id }.sorted { $0.key < $1.key }
      .flatMap { row in
        row.value.sorted { $0.key < $1.key }.flatMap { lot, quantity in
          Posting.transfer(
            of: Quantity(clamping: quantity), lot: lot, from: .virtualAccount(id),
            to: .virtualAccount(home.id))
        }
      }
    return EventDraft(
      smartAccount: account.smartAccount, virtualAccounts: [id, home.id],
      happening: .done(.virtualAccountDeleted(account.name.text)), authorization: authorization,
      changes: needs.filter { $0.row.virtualAccount == id }.map { .documentRemoved($0.key) }
        + [.virtualAccountRemoved(id)], postings: postings)
  }

  private func remainders(
    in id: Identifier<VirtualAccount>
  ) -> [Impediment.Remainder] {
    let rows = rows.filter { $0.key.virtualAccount == id }
    let units = holdings.filter { $0.key.virtualAccount == id }.values.flatMap { $0 }
      .filter { [.counting, .future].contains(lots[$0.key]?.standing(on: day)) }
      .reduce(0) { $0 + $1.value }
    let counts: [(Impediment.Remainder.Kind, Int)] = [
      (.units, units), (.use, rows.values.reduce(0) { $0 + $1.inUse }),
      (.reservations, reservations.values.count { $0.row.virtualAccount == id }),
      (.instances, instances.values.count { $0.virtualAccount == id }),
      (
        .tokens,
        tokens.values.count {
          $0.virtualAccount == id && $0.standing(at: Instant(startOf: day)) == .live
        }
      ),
      (
        .orderLines,
        orderLines.values.count {
          $0.virtualAccount == id && [.ordered, .held, .assigned, .onHold].contains($0.status)
        }
      ),
      (
        .keys,
        traditionalLicenses.values.count { $0.virtualAccount == id && $0.status == .assigned }
      ),
    ]
    return counts.filter { $0.1 > 0 }.map { Impediment.Remainder($0.0, $0.1) }
  }

  private func decideRenaming(
    _ id: Identifier<SmartAccount>, to text: String, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let authorization = try authorize(.editAccount, in: .smartAccount(id), for: principal)
    try requireActive(id)
    guard var account = smartAccounts[id] else { throw .unknownSmartAccount(id.description) }
    account.name = try FieldReader.name(text)
    return EventDraft(
      smartAccount: id, happening: .done(.accountRenamed(account.name.text)),
      authorization: authorization, changes: [.smartAccount(account)])
  }

  /// Changing the domain of an account needs the operator (domain §2).
  private func decideChanging(
    _ text: String, to other: String, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    guard principal.isOperator else { throw .impeded(.notYours) }
    let before = try FieldReader.domain(text)
    let found = smartAccounts.values.first { $0.domain == before }
    guard var account = found else { throw .unknownSmartAccount(before.rawValue) }
    let domain = try FieldReader.domain(other)
    try requireFree(domain)
    account.domain = domain
    return EventDraft(
      smartAccount: account.id, happening: .done(.domainChanged(before.rawValue, domain.rawValue)),
      changes: [.smartAccount(account)])
  }

  /// The operator keeps tiers, for the catalog is the whole database's.
  private func decideTier(
    of id: Identifier<License>, above tier: Identifier<License>?, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    guard principal.isOperator else { throw .impeded(.notYours) }
    guard var license = catalog[id] else { throw .unknownLicense("\(id)") }
    if let tier {
      guard let higher = catalog[tier] else { throw .unknownLicense("\(tier)") }
      guard !catalog.wouldCycle(id, below: tier) else {
        throw .impeded(.tierCircle(license.name, higher.name))
      }
    }
    license.nextTier = tier
    return EventDraft(
      smartAccount: nil, happening: .done(.tierSet(license.name.text)),
      changes: [.license(license)])
  }
}
