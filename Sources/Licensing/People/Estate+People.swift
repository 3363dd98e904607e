extension Estate {
  /// Decides what is done with people and their roles (domain §3).
  func decide(
    _ command: PeopleCommand, by principal: Principal, at moment: Circumstances
  ) throws(Refusal) -> Decision {
    switch command {
    case .grant(let request): try decideGrant(request, by: principal, at: moment)
    case .revoke(let grant): Decision(drafts: [try decideRevoking(grant, by: principal)])
    case .disable(let id, let account):
      Decision(drafts: [try decide(id, to: .disabled, in: account, by: principal)])
    case .enable(let id, let account):
      Decision(drafts: [try decide(id, to: .active, in: account, by: principal)])
    case .redeem(let code):
      Decision(drafts: [try decideRedeeming(code, by: principal, at: moment)])
    }
  }

  private func decideGrant(
    _ request: GrantRequest, by principal: Principal, at moment: Circumstances
  ) throws(Refusal) -> Decision {
    let scope = try self.scope(of: request)
    let authorization = try authorizeManaging(request.role, in: scope, for: principal)
    try requireActive(request.smartAccount)
    let email = try FieldReader.email(request.email)
    let known = users.values.first { $0.email == email.rawValue }
    var user = if let known { known } else { try newcomer(request, email) }
    if let company = try FieldReader.text(request.company, .company) { user.company = company }
    if let account = smartAccounts[request.smartAccount] {
      user.company = user.company ?? impliedCompany(of: user, in: account)
    }
    let grant = Grant(
      user: user.id, role: request.role, smartAccount: request.smartAccount,
      virtualAccount: request.virtualAccount)
    guard let grant else { throw .field(.role, .malformed(request.role.rawValue)) }
    guard !grants.contains(grant) else { throw .impeded(.alreadyGranted(user.name)) }
    let isPartner = self.isPartner(user, of: request.smartAccount)
    if isPartner {
      guard request.role != .approver else { throw .impeded(.partnerApprover(user.name)) }
      guard request.consents else { throw .impeded(.consentNeeded(user.name)) }
    }
    return decision(
      granting: grant, to: user, isNew: known == nil, isPartner: isPartner, email: email,
      authorization, at: moment)
  }

  private func decision(
    granting grant: Grant, to user: User, isNew: Bool, isPartner: Bool, email: EmailAddress,
    _ authorization: Authorization, at moment: Circumstances
  ) -> Decision {
    let place = grant.virtualAccount.flatMap { virtualAccounts[$0]?.name.text }
    func draft(_ deed: AccountDeed, _ changes: [Change]) -> EventDraft {
      EventDraft(
        smartAccount: grant.smartAccount,
        virtualAccounts: grant.virtualAccount.map { [$0] } ?? [], happening: .done(deed),
        authorization: authorization, changes: changes)
    }
    var changes = [Change.user(user), .grant(grant)]
    var messages: [Message] = []
    if isNew {
      let invitation = Invitation(
        digest: moment.fresh.digest, user: user.id,
        expires: moment.today.adding(days: Invitation.validDays))
      changes.append(.document(.invitation(invitation)))
      messages.append(
        Message(
          to: email,
          content: .invitation(
            account: smartAccounts[grant.smartAccount]?.name.text ?? "", role: grant.role,
            code: moment.fresh.rawValue)))
    }
    var drafts = [draft(.granted(user.name, grant.role, place), changes)]
    if isPartner { drafts.insert(draft(.consented(user.name), []), at: 0) }
    return Decision(
      drafts: drafts, messages: messages, warnings: warnings(granting: grant, to: user))
  }

  /// A second partner who runs everything is worth a word.
  private func warnings(granting grant: Grant, to user: User) -> [Warning] {
    guard grant.role == .administrator, isPartner(user, of: grant.smartAccount) else { return [] }
    let others = grants.filter {
      $0.role == .administrator && $0.smartAccount == grant.smartAccount && $0.user != user.id
    }
    let partners = others.compactMap { users[$0.user] }
      .filter { isPartner($0, of: grant.smartAccount) }
    return partners.isEmpty ? [] : [.secondPartnerAdministrator]
  }

  private func newcomer(
    _ request: GrantRequest, _ email: EmailAddress
  ) throws(Refusal) -> User {
    let name = try FieldReader.text(request.name, .name)
    return User(
      id: Identifier(rawValue: counters.user), name: name ?? email.rawValue, login: nil,
      email: email.rawValue, status: .invited)
  }

  private func scope(of request: GrantRequest) throws(Refusal) -> Scope {
    guard smartAccounts[request.smartAccount] != nil else {
      throw .unknownSmartAccount(request.smartAccount.description)
    }
    guard request.role.isOfVirtualAccount else { return .smartAccount(request.smartAccount) }
    guard let id = request.virtualAccount else { throw .field(.virtualAccount, .empty) }
    let account = try virtualAccount(id)
    guard account.smartAccount == request.smartAccount else {
      throw .unknownVirtualAccount(account.name.text)
    }
    return account.scope
  }

  /// Administrators manage everybody; a VA Administrator the VA Administrators and VA Users of its
  /// own virtual accounts, and nobody else.
  func authorizeManaging(
    _ role: Role, in scope: Scope, for principal: Principal
  ) throws(Refusal) -> Authorization {
    let isWithinReach = role == .virtualAccountAdministrator || role == .virtualAccountUser
    return try authorize(
      .manageUsers, in: isWithinReach ? scope : .smartAccount(scope.smartAccount),
      for: principal)
  }

  private func decideRevoking(
    _ grant: Grant, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    guard let user = users[grant.user], grants.contains(grant) else {
      throw .impeded(.notGranted(users[grant.user]?.name ?? "\(grant.user)"))
    }
    let scope: Scope =
      grant.virtualAccount.map { .virtualAccount($0, of: grant.smartAccount) }
      ?? .smartAccount(grant.smartAccount)
    // Everybody may give up a role of their own.
    let authorization =
      user.id == principal.user?.id
      ? Authorization(right: .manageUsers, role: grant.role)
      : try authorizeManaging(grant.role, in: scope, for: principal)
    try requireActive(grant.smartAccount)
    try requireAdministrator(of: grant.smartAccount, without: [grant])
    let place = grant.virtualAccount.flatMap { virtualAccounts[$0]?.name.text }
    return EventDraft(
      smartAccount: grant.smartAccount,
      virtualAccounts: grant.virtualAccount.map { [$0] } ?? [],
      happening: .done(.revoked(user.name, grant.role, place)), authorization: authorization,
      changes: [.grantRemoved(grant)])
  }

  private func decide(
    _ id: Identifier<User>, to status: User.Status, in account: Identifier<SmartAccount>,
    by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let authorization = try authorize(.manageUsers, in: .smartAccount(account), for: principal)
    try requireActive(account)
    guard var user = users[id],
      grants.contains(where: {
        $0.user == id && $0.smartAccount == account
      })
    else { throw .impeded(.unknown(.name, "\(id)")) }
    guard user.status != status, user.status != .invited else {
      throw .impeded(.unknown(.name, user.name))
    }
    user.status = status
    if status == .disabled {
      for affected in Set(grants.filter { $0.user == id }.map(\.smartAccount)).sorted() {
        try requireAdministrator(of: affected, without: grants.filter { $0.user == id })
      }
    }
    return EventDraft(
      smartAccount: account,
      happening: .done(status == .disabled ? .disabled(user.name) : .enabled(user.name)),
      authorization: authorization, changes: [.user(user)])
  }

  /// Every active account keeps an active administrator who is no partner user.
  private func requireAdministrator(
    of id: Identifier<SmartAccount>, without removed: Set<Grant>
  ) throws(Refusal) {
    guard let account = smartAccounts[id], account.status == .active else { return }
    func holds(_ grants: Set<Grant>) -> Bool {
      grants.contains { grant in
        guard grant.role == .administrator, grant.smartAccount == id, let user = users[grant.user]
        else { return false }
        return user.status == .active && !isPartner(user, of: id)
      }
    }
    // An account that never had one, as after an import by a partner, can't lose it.
    guard holds(grants), !holds(grants.subtracting(removed)) else { return }
    throw .impeded(.lastAdministrator(account.name))
  }

  /// Whether somebody is of another company than the account's.
  public func isPartner(_ user: User, of account: Identifier<SmartAccount>) -> Bool {
    smartAccounts[account].map { isPartner(user, of: $0) } ?? false
  }

  /// The code binds the login of whoever redeems it; making use of it needs no role.
  private func decideRedeeming(
    _ code: String, by principal: Principal, at moment: Circumstances
  ) throws(Refusal) -> EventDraft {
    let shown = SecretDigest(of: Secret.normalized(code))
    if let request = accountRequest(withCode: shown, on: moment.today) {
      return try decideOpening(request, by: principal)
    }
    guard let invitation = invitation(shown, on: moment.today),
      var user = users[invitation.user]
    else { throw .impeded(.codeInvalid) }
    let bound = try binding(&user, to: principal)
    return EventDraft(
      smartAccount: grants.filter { $0.user == user.id }.map(\.smartAccount).min(),
      happening: .done(.redeemed(bound.name)),
      changes: [
        .user(bound), .documentRemoved(DocumentKey(.invitation, invitation.digest.rawValue)),
      ] + moved(from: user.id, to: bound.id))
  }

  /// A valid invitation by the digest of its code.
  func invitation(_ digest: SecretDigest, on day: Day) -> Invitation? {
    guard case .invitation(let found) = documents[DocumentKey(.invitation, digest.rawValue)],
      day < found.expires
    else { return nil }
    return found
  }

  /// The user as it is once the caller's login is its own; a login that already is somebody keeps
  /// being that one.
  func binding(_ user: inout User, to principal: Principal) throws(Refusal) -> User {
    if let known = principal.user {
      guard known.status == .active else { throw .impeded(.codeInvalid) }
      return known
    }
    guard user.login == nil else { throw .impeded(.alreadyBound(user.name)) }
    user.login = principal.login
    user.status = .active
    return user
  }

  /// The roles of a nominated user go to the one whose login redeemed the code.
  func moved(from old: Identifier<User>, to new: Identifier<User>) -> [Change] {
    guard old != new else { return [] }
    return grants.filter { $0.user == old }.sorted { $0.role.rawValue < $1.role.rawValue }
      .flatMap { grant -> [Change] in
        let moved = Grant(
          user: new, role: grant.role, smartAccount: grant.smartAccount,
          virtualAccount: grant.virtualAccount)
        return [.grantRemoved(grant)] + (moved.map { [.grant($0)] } ?? [])
      }
  }
}
