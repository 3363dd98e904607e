extension ImportPlanner {
  /// Finds the smart account, or founds it: in an empty database the caller becomes its operator.
  mutating func planAccount() throws(DamagedEvent) {
    let domain = set.account.domain
    if let known = estate.smartAccounts.values.first(where: { $0.domain == domain }) {
      accountID = known.id
      for account in estate.virtualAccounts.values where account.smartAccount == known.id {
        accountsByName[account.name.folded] = account.id
      }
      return
    }
    accountID = estate.counters.take(\.smartAccount)
    let account = SmartAccount(
      id: accountID, kind: set.account.kind, name: set.account.name, domain: domain,
      status: .active)
    note(.added, .smartAccount, account.name.text)
    try emit([.smartAccount(account)] + administratorChanges)
  }

  private var administratorChanges: [Change] {
    let user =
      principal.user
      ?? User(
        id: Identifier(rawValue: estate.counters.user), name: principal.login.rawValue,
        login: principal.login)
    guard let grant = Grant(user: user.id, role: .administrator, smartAccount: accountID) else {
      return []
    }
    return (principal.user == nil ? [.user(user)] : []) + [.grant(grant)]
  }

  /// Takes over the virtual accounts that the source lists; one is the default.
  mutating func planVirtualAccounts() throws(DamagedEvent) {
    var listed: Set<String> = []
    for imported in set.virtualAccounts {
      guard listed.insert(imported.name.folded).inserted else {
        keepAside(.duplicate, imported.name.text, at: imported.place)
        continue
      }
      try plan(imported)
    }
    try ensureDefault()
  }

  private mutating func plan(_ imported: ImportedVirtualAccount) throws(DamagedEvent) {
    let key = ImportPlanner.key("va", imported.name.folded)
    let fingerprint = [imported.name.text, imported.description, imported.visibility.rawValue]
      .joined(separator: "\u{1F}")
    guard previous(key)?.fingerprint != fingerprint else { return }
    let known = accountsByName[imported.name.folded].flatMap { estate.virtualAccounts[$0] }
    guard known != nil || accountsByName.count < VirtualAccount.most else {
      return keepAside(
        .tooManyVirtualAccounts(limit: VirtualAccount.most), imported.name.text,
        at: imported.place)
    }
    let account = VirtualAccount(
      id: known?.id ?? estate.counters.take(\.virtualAccount), smartAccount: accountID,
      name: imported.name, description: imported.description, visibility: imported.visibility,
      isDefault: known?.isDefault ?? (imported.isDefault && defaultAccount == nil))
    accountsByName[account.name.folded] = account.id
    note(known == nil ? .added : .changed, .virtualAccount, account.name.text)
    let record = SourceRecord(subject: account.id.rawValue, fingerprint: fingerprint)
    try emit([.virtualAccount(account), remember(key, record)], under: [account.id])
  }

  private var defaultAccount: VirtualAccount? {
    estate.virtualAccounts.values.first { $0.smartAccount == accountID && $0.isDefault }
  }

  /// Where no virtual account is the default, the first becomes it; there is always one.
  private mutating func ensureDefault() throws(DamagedEvent) {
    guard defaultAccount == nil else { return }
    let first = accountsByName.values.min().flatMap { estate.virtualAccounts[$0] }
    let account = VirtualAccount(
      id: first?.id ?? estate.counters.take(\.virtualAccount), smartAccount: accountID,
      name: first?.name ?? Name(unchecked: "DEFAULT"), description: first?.description ?? "",
      isDefault: true)
    accountsByName[account.name.folded] = account.id
    if first == nil { note(.added, .virtualAccount, account.name.text) }
    try emit([.virtualAccount(account)], under: [account.id])
  }

  /// The virtual account of a row or an instance: listed, known, or made where no list came along.
  mutating func virtualAccount(
    named name: Name, at place: FilePlace?
  ) throws(DamagedEvent) -> Identifier<VirtualAccount>? {
    if let known = accountsByName[name.folded] { return known }
    guard set.virtualAccounts.isEmpty else {
      keepAside(.unknownVirtualAccount(name.text), name.text, at: place)
      return nil
    }
    try plan(ImportedVirtualAccount(name: name, place: place))
    return accountsByName[name.folded]
  }
}
