extension Estate {
  /// Decides what is done with requests (domain §2).
  func decide(
    _ command: RequestCommand, by principal: Principal, at moment: Circumstances
  ) throws(Refusal) -> Decision {
    switch command {
    case .save(let form, let draft):
      Decision(drafts: [try decideSaving(form, draft: draft, by: principal)])
    case .submit(let form, let draft):
      try decideSubmitting(form, draft: draft, by: principal, at: moment)
    case .approve(let id): try decideApproving(id, by: principal, at: moment)
    case .decline(let id, let reason): try decideDeclining(id, reason, by: principal)
    case .accept(let id, let acceptance):
      try decideAccepting(id, acceptance, by: principal, at: moment)
    case .nominate(let id, let email):
      try decideNominating(id, email, by: principal, at: moment)
    case .editProfile(let profile):
      Decision(drafts: [try decideProfile(profile, by: principal)])
    case .askAccess(let form): try decideAsking(form, by: principal)
    case .approveAccess(let id, let approval):
      try decideApprovingAccess(id, approval, by: principal)
    case .declineAccess(let id, let reason):
      try decideDecliningAccess(id, reason, by: principal)
    }
  }

  /// A request by its number; nil where there is none.
  public func accountRequest(_ id: Identifier<AccountRequest>) -> AccountRequest? {
    guard case .request(let found) = documents[DocumentKey(.request, "\(id)")] else { return nil }
    return found
  }

  /// Every request for an account, in the order in which they were begun.
  public var accountRequests: [AccountRequest] {
    documents.values.compactMap { if case .request(let found) = $0 { found } else { nil } }
      .sorted { $0.id < $1.id }
  }

  private func decideSaving(
    _ form: RequestForm, draft: Identifier<AccountRequest>?, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    try form.requireModest()
    let request = try begun(form, draft: draft, by: principal)
    return EventDraft(
      smartAccount: nil, happening: .done(.requested(.drafted, form.accountName)),
      changes: [.document(.request(request))])
  }

  /// The draft that is gone on with, or a new one.
  private func begun(
    _ form: RequestForm, draft: Identifier<AccountRequest>?, by principal: Principal
  ) throws(Refusal) -> AccountRequest {
    if let user = principal.user, user.status == .disabled { throw .impeded(.shutOut(user.name)) }
    if let draft {
      guard var request = accountRequest(draft), request.login == principal.login else {
        throw .impeded(.unknown(.number, "\(draft)"))
      }
      guard request.status == .draft else { throw .impeded(.requestNotOpen("\(draft)")) }
      request.form = form
      return request
    }
    let open = accountRequests.count { $0.login == principal.login && $0.isOpen }
    guard open < AccountRequest.mostOpen else {
      throw .limitReached(.openRequests, limit: AccountRequest.mostOpen)
    }
    return AccountRequest(
      id: Identifier(rawValue: counters.document), login: principal.login, form: form)
  }

  private func decideSubmitting(
    _ form: RequestForm, draft: Identifier<AccountRequest>?, by principal: Principal,
    at moment: Circumstances
  ) throws(Refusal) -> Decision {
    try form.requireModest()
    var request = try begun(form, draft: draft, by: principal)
    let requester = try user(of: principal, with: form.profile)
    let read = try read(form, of: requester)
    try requireFree(read.domain)
    let account = SmartAccount(
      id: Identifier(rawValue: counters.smartAccount), kind: form.kind, name: read.name,
      domain: read.domain, status: .pending, company: company(of: form, read, requester))
    request.form.company = read.company
    request.form.nominated = read.nominated.map(\.rawValue).joined(separator: ", ")
    request.requester = requester.id
    request.account = account.id
    request.domain = read.domain
    request.nominee = read.nominee
    request.status = read.isEdited ? .awaitingApproval : .awaitingAuthority
    let place = VirtualAccount(
      id: Identifier(rawValue: counters.virtualAccount), smartAccount: account.id,
      name: Name(unchecked: Estate.defaultAccountName), isDefault: true)
    let basis = [
      Change.user(requester), .smartAccount(account), .virtualAccount(place),
    ]
    let submission = Submission(
      request: request, account: account, requester: requester, basis: basis,
      warnings: read.warnings(company: account.company))
    return try decide(submission, by: principal, at: moment)
  }

  /// What the default virtual account of a new account is called.
  static let defaultAccountName = "Default"

  /// The company that the account is of: as given, else the requester's where it is the same one.
  private func company(of form: RequestForm, _ read: ReadRequest, _ requester: User) -> String? {
    if !read.company.isEmpty { return read.company.name }
    let isOwn = read.nominee.map { $0.domain?.rawValue == requester.emailHost } ?? true
    return isOwn ? requester.company : nil
  }

  /// A request as it is submitted, with what it makes.
  private struct Submission {
    var request: AccountRequest
    let account: SmartAccount
    let requester: User
    let basis: [Change]
    let warnings: [Warning]
  }

  private func decide(
    _ submission: Submission, by principal: Principal, at moment: Circumstances
  ) throws(Refusal) -> Decision {
    var submission = submission
    let account = submission.account
    let received = submission.requester.email.flatMap { EmailAddress(rawValue: $0) }.map {
      Message(
        to: $0,
        content: .requestReceived(account: account.name.text, domain: account.domain.rawValue))
    }
    var messages = received.map { [$0] } ?? []
    if submission.request.status == .awaitingAuthority {
      guard submission.request.nominee != nil else {
        return try activate(
          submission.request, account, by: submission.requester, principal.login,
          RequestAcceptance(consents: submission.request.form.consents), after: submission.basis,
          at: moment
        ).with(messages: messages, warnings: submission.warnings)
      }
      messages += ask(&submission.request, account, from: submission.requester, at: moment)
    }
    let draft = EventDraft(
      smartAccount: account.id,
      happening: .done(.requested(.submitted, account.name.text)),
      changes: submission.basis + [.document(.request(submission.request))])
    return Decision(drafts: [draft], messages: messages, warnings: submission.warnings)
  }

  /// Sends a nominee a completion code, good for fourteen days.
  func ask(
    _ request: inout AccountRequest, _ account: SmartAccount, from requester: User?,
    at moment: Circumstances
  ) -> [Message] {
    guard let nominee = request.nominee else { return [] }
    request.status = .awaitingAuthority
    request.code = moment.fresh.digest
    request.reviewer = nil
    request.expires = moment.today.adding(days: AccountRequest.validDays)
    return [
      Message(
        to: nominee,
        content: .authorityAsked(
          account: account.name.text, domain: account.domain.rawValue,
          requester: requester?.name ?? request.login.rawValue, code: moment.fresh.rawValue))
    ]
  }
}

extension User {
  /// The host of the address; who share it are of one company.
  fileprivate var emailHost: String? {
    email.flatMap { EmailAddress(rawValue: $0)?.domain?.rawValue }
  }
}

extension Decision {
  /// The decision with more to say.
  func with(messages more: [Message], warnings others: [Warning]) -> Decision {
    Decision(
      drafts: drafts, keptAside: keptAside, messages: more + messages,
      warnings: others + warnings)
  }
}
