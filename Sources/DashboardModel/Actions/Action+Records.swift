public import Licensing

extension RecordKind {
  /// What can be done with the records of a kind, in the order in which the footer shows it.
  public var actions: [Action] {
    switch self {
    case .instances: [.moveInstances, .reserve, .removeRecord]
    case .virtualAccounts: [.addRecord, .editRecord, .removeRecord, .makeDefault]
    case .users: [.addRecord, .removeRecord, .disableUser, .enableUser]
    case .agreements: [.acceptAgreement]
    case .tokens: [.addRecord, .removeRecord]
    case .reservations: [.removeRecord]
    case .requests:
      [
        .requestAccount, .approveRequest, .activateRequest, .nominateOther, .declineRequest,
        .editRecord,
      ]
    case .accessRequests: [.askAccess, .approveRequest, .declineRequest]
    case .enterpriseAgreements: [.addRecord, .generate, .trueForward]
    case .traditionalLicenses: [.addRecord, .assignKeys, .convertKeys]
    case .needs: [.addRecord, .editRecord, .removeRecord]
    case .alerts: [.fixAlert, .acknowledge]
    }
  }
}

extension Action {
  /// The views in which the action means something; empty for what is done without one.
  var kinds: [RecordKind] { RecordKind.allCases.filter { $0.actions.contains(self) } }

  /// The right that the action needs on the records of a kind; nil where it needs none.
  func right(on kind: RecordKind) -> Right? {
    if self == .reserve { return .reserveLicenses }
    // Units come in by these: an agreement and a key each allow so many.
    if self == .trueForward { return .importLicenses }
    if self == .addRecord, [.enterpriseAgreements, .traditionalLicenses].contains(kind) {
      return .importLicenses
    }
    return switch kind {
    case .instances: .manageInstances
    case .virtualAccounts: .manageVirtualAccounts
    case .users: .manageUsers
    case .agreements: .acceptAgreements
    case .tokens: .manageTokens
    case .reservations: .reserveLicenses
    case .enterpriseAgreements, .traditionalLicenses: .useEnterpriseAgreements
    case .needs: .moveLicenses
    case .requests, .alerts: nil
    case .accessRequests: .manageUsers
    }
  }
}

extension DashboardState {
  /// What keeps this person from doing something with the selected record, or with the account.
  func obstacle(to action: Action) -> Unavailability? {
    if [.redeemCode, .requestAccount, .askAccess].contains(action) {
      return dialog == nil ? nil : .busy
    }
    guard let session = session.value else { return .loading }
    guard !action.kinds.isEmpty else { return obstacleToEditing(session) }
    guard let view, view.kind.actions.contains(action) else { return .otherView(action.kinds) }
    if let right = action.right(on: view.kind), let obstacle = obstacle(to: right, session) {
      return obstacle
    }
    if action != .addRecord, let obstacle = view.obstacleToOpening { return obstacle }
    if view.marked.count > InstanceCommand.mostInstances {
      return .tooManyMarked(limit: InstanceCommand.mostInstances)
    }
    if action == .acknowledge, case .alert(let record) = view.list.selected,
      let obstacle = obstacle(to: record.alert.kind.rightToAcknowledge, session)
    {
      return obstacle
    }
    guard action == .fixAlert || form(for: action) != nil else { return .alreadySo }
    if case .details = dialog { return nil }
    return dialog == nil ? nil : .busy
  }

  private func obstacleToEditing(_ session: Session) -> Unavailability? {
    guard accounts.selectedBranch != nil else { return .nothingYet }
    return obstacle(to: .editAccount, session)
  }

  func obstacle(to right: Right, _ session: Session) -> Unavailability? {
    let roles = Policy.roles(giving: right)
    return session.roles.contains(where: roles.contains)
      ? nil : .notPermitted(right, roles: roles)
  }

  /// The form in which an action is asked for; nil where the selected record gives no reason to.
  func form(for action: Action) -> FormKind? {
    if action == .redeemCode { return .redeemCode }
    if action == .requestAccount { return .requestAccount(draft: nil) }
    if action == .askAccess { return .askAccess }
    if let answer = OrderAnswer(action) { return form(for: answer) }
    if action == .renameAccount {
      return accounts.selectedBranch.map { .renameAccount($0.account) }
    }
    if action == .addRecord { return accounts.selectedBranch.flatMap(formToAdd) }
    return view?.list.selected.flatMap { form(for: action, with: $0) }
  }

  private func formToAdd(to branch: AccountBranch) -> FormKind? {
    let accounts = branch.virtualAccounts.map(\.virtualAccount)
    return switch view?.kind {
    case .virtualAccounts: .createVirtualAccount(in: branch.account)
    case .users: .grantRole(in: branch.account, accounts)
    case .tokens: .createToken(chosenFirst(accounts))
    case .enterpriseAgreements: .addAgreement(in: branch.account)
    case .traditionalLicenses: .addKey(in: branch.account)
    case .needs:
      accounts.isEmpty
        ? nil : .stateNeed(in: chosenFirst(accounts), inventory.list.selected?.license)
    case nil, .instances, .agreements, .reservations, .requests, .accessRequests, .alerts: nil
    }
  }

  /// The virtual accounts, the one that is selected before the others.
  func chosenFirst(_ accounts: [VirtualAccount]) -> [VirtualAccount] {
    let chosen = scope?.virtualAccount
    return accounts.filter { $0.id == chosen } + accounts.filter { $0.id != chosen }
  }

  private func form(for action: Action, with record: ListedRecord) -> FormKind? {
    switch record {
    case .virtualAccount(let record): form(for: action, with: record.account)
    case .user(let record): form(for: action, with: record)
    case .agreement(let record):
      [.pending, .updated, .elsewhere].contains(record.standing)
        ? .acceptAgreement(record.account, record.current) : nil
    case .token(let token): token.standing == .revoked ? nil : .revokeToken(token)
    case .instance(let record): form(for: action, with: record)
    case .reservation(let record): .giveBack(record)
    case .request(let record): form(for: action, with: record)
    case .access(let record):
      record.request.status == .pending
        ? .decideAccess(isApproved: action == .approveRequest, record) : nil
    case .enterpriseAgreement(let record): form(for: action, with: record)
    case .traditionalLicense(let record): form(for: action, with: record)
    case .need(let record):
      action == .editRecord ? .changeNeed(record) : .withdrawNeed(record)
    case .alert(let record):
      // Once is enough, until it gets worse; then the word lapses.
      record.acknowledgement == nil ? .acknowledge(record) : nil
    }
  }

  private func form(for action: Action, with account: VirtualAccount) -> FormKind? {
    if action == .editRecord { return .editVirtualAccount(account) }
    if action == .removeRecord { return .deleteVirtualAccount(account) }
    return account.isDefault ? nil : .makeDefault(account)
  }

  private func form(for action: Action, with record: UserRecord) -> FormKind? {
    guard let account = scope?.smartAccount else { return nil }
    if action == .removeRecord { return record.roles.isEmpty ? nil : .revokeRole(record) }
    switch record.user.status {
    case .active: return action == .disableUser ? .disableUser(record.user, in: account) : nil
    case .disabled: return action == .enableUser ? .enableUser(record.user, in: account) : nil
    case .invited: return nil
    }
  }
}
