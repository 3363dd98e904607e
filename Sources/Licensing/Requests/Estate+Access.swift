/// Requests for a role in an account that exists.
extension Estate {
  /// A request for access by its number; nil where there is none.
  public func accessRequest(_ id: Identifier<AccessRequest>) -> AccessRequest? {
    guard case .access(let found) = documents[DocumentKey(.access, "\(id)")] else { return nil }
    return found
  }

  /// Every request for access, in the order in which they were made.
  public var accessRequests: [AccessRequest] {
    documents.values.compactMap { if case .access(let found) = $0 { found } else { nil } }
      .sorted { $0.id < $1.id }
  }

  func decideAsking(_ form: AccessForm, by principal: Principal) throws(Refusal) -> Decision {
    let asker = try user(of: principal, with: form.profile)
    let domain = try FieldReader.domain(form.domain)
    guard let account = smartAccounts.values.first(where: { $0.domain == domain }) else {
      throw .unknownSmartAccount(domain.rawValue)
    }
    guard account.status == .active else { throw .accountNotActive(account.name) }
    let places = try virtualAccounts(form.virtualAccounts, of: account.id, for: form.role)
    let pending = accessRequests.filter { $0.user == asker.id && $0.status == .pending }
    guard pending.count < AccountRequest.mostOpen else {
      throw .limitReached(.openRequests, limit: AccountRequest.mostOpen)
    }
    if isPartner(asker, of: account), form.role == .approver {
      throw .impeded(.partnerApprover(asker.name))
    }
    let request = AccessRequest(
      id: Identifier(rawValue: counters.document), user: asker.id, account: account.id,
      virtualAccounts: places, role: form.role,
      reason: try FieldReader.text(form.reason, .reason, limit: 500) ?? "")
    let draft = EventDraft(
      smartAccount: account.id, virtualAccounts: places,
      happening: .done(.access(.asked, asker.name, form.role)),
      changes: [.user(asker), .document(.access(request))])
    return Decision(drafts: [draft], messages: asking(asker, request, account))
  }

  /// Those who can decide hear of the request.
  private func asking(
    _ asker: User, _ request: AccessRequest, _ account: SmartAccount
  ) -> [Message] {
    let administrators = grants.filter {
      $0.smartAccount == account.id && $0.role == .administrator
    }
    let emails = administrators.compactMap { users[$0.user] }.filter { $0.status == .active }
      .compactMap { $0.email }.sorted().compactMap { EmailAddress(rawValue: $0) }
    return emails.map {
      Message(
        to: $0,
        content: .accessAsked(
          account: account.name.text, requester: asker.name, role: request.role))
    }
  }

  private func virtualAccounts(
    _ names: [String], of account: Identifier<SmartAccount>, for role: Role
  ) throws(Refusal) -> [Identifier<VirtualAccount>] {
    guard role.isOfVirtualAccount else {
      guard names.isEmpty else { throw .field(.role, .malformed(role.rawValue)) }
      return []
    }
    guard !names.isEmpty else { throw .field(.virtualAccount, .empty) }
    var found: [Identifier<VirtualAccount>] = []
    for text in names {
      let name = try FieldReader.name(text, .virtualAccount)
      let named = virtualAccounts.values.first {
        $0.smartAccount == account && $0.name.folded == name.folded
      }
      guard let named else { throw .unknownVirtualAccount(name.text) }
      if !found.contains(named.id) { found.append(named.id) }
    }
    return found
  }

  func decideApprovingAccess(
    _ id: Identifier<AccessRequest>, _ approval: AccessApproval, by principal: Principal
  ) throws(Refusal) -> Decision {
    var (request, account, asker) = try pending(id)
    request.role = approval.role ?? request.role
    request.virtualAccounts =
      request.role.isOfVirtualAccount ? approval.virtualAccounts ?? request.virtualAccounts : []
    let authorization = try authorizeDeciding(request, for: principal)
    try requireActive(account.id)
    var drafts: [EventDraft] = []
    if isPartner(asker, of: account) {
      guard request.role != .approver else { throw .impeded(.partnerApprover(asker.name)) }
      guard approval.consents else { throw .impeded(.consentNeeded(asker.name)) }
      drafts.append(
        EventDraft(
          smartAccount: account.id, happening: .done(.consented(asker.name)),
          authorization: authorization))
    }
    request.status = .approved
    request.decider = principal.login
    drafts.append(decided(request, asker, .approved, authorization, granting: request.grants))
    return Decision(
      drafts: drafts, messages: answer(asker, account, isGranted: true, reason: ""))
  }

  func decideDecliningAccess(
    _ id: Identifier<AccessRequest>, _ text: String, by principal: Principal
  ) throws(Refusal) -> Decision {
    var (request, account, asker) = try pending(id)
    let authorization = try authorizeDeciding(request, for: principal)
    let reason = try FieldReader.required(text, .reason, limit: 500)
    request.status = .declined
    request.decider = principal.login
    request.answer = reason
    return Decision(
      drafts: [decided(request, asker, .declined, authorization, granting: [])],
      messages: answer(asker, account, isGranted: false, reason: reason))
  }

  private func decided(
    _ request: AccessRequest, _ asker: User, _ step: AccessStep, _ authorization: Authorization,
    granting grants: [Grant]
  ) -> EventDraft {
    EventDraft(
      smartAccount: request.account, virtualAccounts: request.virtualAccounts,
      happening: .done(.access(step, asker.name, request.role)), authorization: authorization,
      changes: [.document(.access(request))] + grants.map { .grant($0) })
  }

  private func answer(
    _ asker: User, _ account: SmartAccount, isGranted: Bool, reason: String
  ) -> [Message] {
    guard let email = asker.email.flatMap({ EmailAddress(rawValue: $0) }) else { return [] }
    return [
      Message(
        to: email,
        content: .accessDecided(
          account: account.name.text, isGranted: isGranted, reason: reason))
    ]
  }

  private func pending(
    _ id: Identifier<AccessRequest>
  ) throws(Refusal) -> (AccessRequest, SmartAccount, User) {
    guard let request = accessRequest(id), let account = smartAccounts[request.account],
      let asker = users[request.user]
    else { throw .impeded(.unknown(.number, "\(id)")) }
    guard request.status == .pending, asker.status != .disabled else {
      throw .impeded(.requestNotOpen("\(id)"))
    }
    return (request, account, asker)
  }

  /// Deciding needs the right to give the role, in each virtual account that is asked for.
  private func authorizeDeciding(
    _ request: AccessRequest, for principal: Principal
  ) throws(Refusal) -> Authorization {
    var authorization: Authorization?
    for id in request.virtualAccounts {
      let place = try virtualAccount(id)
      guard place.smartAccount == request.account else {
        throw .unknownVirtualAccount(place.name.text)
      }
      authorization = try authorizeManaging(request.role, in: place.scope, for: principal)
    }
    if let authorization { return authorization }
    guard !request.role.isOfVirtualAccount else { throw .field(.virtualAccount, .empty) }
    return try authorizeManaging(
      request.role, in: .smartAccount(request.account), for: principal)
  }
}

extension AccessRequest {
  /// The roles that are asked for.
  var grants: [Grant] {
    guard role.isOfVirtualAccount else {
      return Grant(user: user, role: role, smartAccount: account).map { [$0] } ?? []
    }
    return virtualAccounts.compactMap {
      Grant(user: user, role: role, smartAccount: account, virtualAccount: $0)
    }
  }
}
