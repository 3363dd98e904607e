/// What becomes of a request after it was submitted.
extension Estate {
  /// The operator approves an edited domain: the request goes on as others do.
  func decideApproving(
    _ id: Identifier<AccountRequest>, by principal: Principal, at moment: Circumstances
  ) throws(Refusal) -> Decision {
    guard principal.isOperator else { throw .impeded(.notYours) }
    var (request, account) = try found(id, in: [.awaitingApproval])
    let requester = request.requester.flatMap { users[$0] }
    guard request.nominee == nil else {
      let messages = ask(&request, account, from: requester, at: moment)
      return Decision(
        drafts: [draft(.approved, account, [.document(.request(request))])], messages: messages)
    }
    guard let requester, requester.status == .active else {
      throw .impeded(.shutOut(requester?.name ?? request.login.rawValue))
    }
    return try activate(
      request, account, by: requester, request.login,
      RequestAcceptance(consents: request.form.consents),
      after: [], at: moment)
  }

  /// The code of a request makes the caller the one who can complete it, once.
  func decideOpening(
    _ request: AccountRequest, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    var (request, account) = try found(request.id, in: [.awaitingAuthority])
    if let user = principal.user, user.status != .active {
      throw .impeded(.shutOut(user.name))
    }
    request.code = nil
    request.reviewer = principal.login
    return draft(.opened, account, [.document(.request(request))])
  }

  /// The request whose completion code has a digest, while it is valid.
  func accountRequest(withCode digest: SecretDigest, on day: Day) -> AccountRequest? {
    accountRequests.first { request in
      request.code == digest && request.status == .awaitingAuthority
        && request.expires.map { day < $0 } ?? false
    }
  }

  func decideNominating(
    _ id: Identifier<AccountRequest>, _ text: String, by principal: Principal,
    at moment: Circumstances
  ) throws(Refusal) -> Decision {
    var (request, account) = try reviewed(id, by: principal)
    request.nominee = try FieldReader.email(text)
    let requester = request.requester.flatMap { users[$0] }
    let messages = ask(&request, account, from: requester, at: moment)
    return Decision(
      drafts: [draft(.passedOn, account, [.document(.request(request))])], messages: messages)
  }

  func decideAccepting(
    _ id: Identifier<AccountRequest>, _ acceptance: RequestAcceptance, by principal: Principal,
    at moment: Circumstances
  ) throws(Refusal) -> Decision {
    var (request, account) = try reviewed(id, by: principal)
    guard request.expires.map({ moment.today < $0 }) ?? true else {
      throw .impeded(.requestNotOpen("\(id)"))
    }
    let activator = try activator(of: request, acceptance.profile, principal)
    request.nominee = nil
    if account.company == nil { account.company = activator.company }
    return try activate(
      request, account, by: activator, principal.login, acceptance, after: [], at: moment)
  }

  /// Whoever shows the code has the address at which it came, also as somebody invited elsewhere.
  private func activator(
    of request: AccountRequest, _ profile: Profile, _ principal: Principal
  ) throws(Refusal) -> User {
    guard principal.user?.email == nil, let nominee = request.nominee else {
      return try user(of: principal, with: profile)
    }
    let invited = users.values.first {
      $0.email == nominee.rawValue && $0.login == nil && $0.status == .invited
    }
    guard principal.user == nil, var invited else {
      var profile = profile
      if profile.email.isEmpty { profile.email = nominee.rawValue }
      return try user(of: principal, with: profile)
    }
    if let name = try FieldReader.text(profile.name, .name) { invited.name = name }
    invited.login = principal.login
    invited.status = .active
    return invited
  }

  /// The operator declines what awaits approval; whoever holds the code what awaits authority.
  func decideDeclining(
    _ id: Identifier<AccountRequest>, _ text: String, by principal: Principal
  ) throws(Refusal) -> Decision {
    let reason = try FieldReader.required(text, .reason, limit: 500)
    guard principal.isOperator, accountRequest(id)?.status == .awaitingApproval else {
      let (request, account) = try reviewed(id, by: principal)
      return end(request, account, as: .declined, reason: reason)
    }
    let (request, account) = try found(id, in: [.awaitingApproval])
    return end(request, account, as: .declined, reason: reason)
  }

  /// Whatever was not taken in time expires with the day: for the event that begins it.
  public func decideExpiries(on today: Day) -> Decision {
    var drafts: [EventDraft] = []
    var messages: [Message] = []
    for request in accountRequests where request.status == .awaitingAuthority {
      guard let expires = request.expires, expires <= today,
        let account = request.account.flatMap({ smartAccounts[$0] })
      else { continue }
      let ended = end(request, account, as: .expired, reason: nil)
      drafts += ended.drafts
      messages += ended.messages
    }
    return Decision(drafts: drafts, messages: messages)
  }

  /// The accounts whose requests expire on a day.
  public func accountsExpiring(on today: Day) -> [Identifier<SmartAccount>] {
    accountRequests.filter { request in
      request.status == .awaitingAuthority && request.expires.map { $0 <= today } ?? false
    }
    .compactMap(\.account)
  }

  /// Ends a request that came to nothing: its domain is free again, and what it was sent goes back.
  private func end(
    _ request: AccountRequest, _ account: SmartAccount, as status: AccountRequest.Status,
    reason: String?
  ) -> Decision {
    var (request, account) = (request, account)
    request.status = status
    request.code = nil
    request.answer = reason
    let domain = account.domain
    account.status = .inactive
    account.domain = DomainIdentifier(freedFrom: account.id)
    let requester = request.requester.flatMap { users[$0] }
    let content: Message.Content =
      reason.map {
        .requestDeclined(account: account.name.text, domain: domain.rawValue, reason: $0)
      } ?? .requestExpired(account: account.name.text, domain: domain.rawValue)
    let messages = requester?.email.flatMap { EmailAddress(rawValue: $0) }
      .map { [Message(to: $0, content: content)] }
    let changes = [Change.smartAccount(account), .document(.request(request))]
    let step: RequestStep = status == .expired ? .expired : .declined
    return Decision(
      drafts: [draft(step, account, changes + returnLines(of: account.id).map { .orderLine($0) })],
      messages: messages ?? [])
  }

  private func draft(
    _ step: RequestStep, _ account: SmartAccount, _ changes: [Change]
  ) -> EventDraft {
    EventDraft(
      smartAccount: account.id, happening: .done(.requested(step, account.name.text)),
      changes: changes)
  }

  private func reviewed(
    _ id: Identifier<AccountRequest>, by principal: Principal
  ) throws(Refusal) -> (AccountRequest, SmartAccount) {
    guard let request = accountRequest(id), request.reviewer == principal.login else {
      throw .impeded(.unknown(.number, "\(id)"))
    }
    return try found(id, in: [.awaitingAuthority])
  }

  private func found(
    _ id: Identifier<AccountRequest>, in statuses: Set<AccountRequest.Status>
  ) throws(Refusal) -> (AccountRequest, SmartAccount) {
    guard let request = accountRequest(id) else { throw .impeded(.unknown(.number, "\(id)")) }
    guard statuses.contains(request.status),
      let account = request.account.flatMap({ smartAccounts[$0] })
    else { throw .impeded(.requestNotOpen("\(id)")) }
    return (request, account)
  }
}

extension DomainIdentifier {
  /// What stands for the domain of an account that lost its own (`.invalid` is nobody's, RFC 2606).
  init(freedFrom account: Identifier<SmartAccount>) {
    guard let domain = DomainIdentifier(rawValue: "account-\(account).invalid") else {
      preconditionFailure("a number makes a host name")
    }
    self = domain
  }
}
