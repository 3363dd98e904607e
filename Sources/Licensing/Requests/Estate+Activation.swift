/// How a pending account comes into use.
extension Estate {
  /// Activates an account: its creator is the administrator, who also lets the nominated in.
  func activate(
    _ request: AccountRequest, _ account: SmartAccount, by activator: User, _ login: Login,
    _ acceptance: RequestAcceptance, after basis: [Change], at moment: Circumstances
  ) throws(Refusal) -> Decision {
    var (request, account) = (request, account)
    account.status = .active
    request.status = .completed
    request.code = nil
    guard !isPartner(activator, of: account) else {
      throw .impeded(.lastAdministrator(account.name))
    }
    var people = Invited(nextUser: max(counters.user, activator.id.rawValue + 1))
    try invite(&people, request, account, by: activator, acceptance, at: moment)
    var changes = basis + [.user(activator), .smartAccount(account), .document(.request(request))]
    changes += administrator(activator.id, of: account.id) + people.changes
    if account.kind == .customer {
      let offered = AgreementAcceptance(
        smartAccount: account.id, version: 0, accepted: moment.today, login: nil)
      changes.append(.document(.agreement(offered)))
    }
    let arrival = deliverAssigned(to: account.id)
    let draft = EventDraft(
      smartAccount: account.id, virtualAccounts: arrival.virtualAccounts,
      happening: .done(.accountActivated(account.name.text)),
      changes: changes + arrival.changes, postings: arrival.postings)
    return Decision(
      drafts: consents(to: people.partners, in: account) + [draft],
      messages: told(request, account, activator) + people.messages)
  }

  /// Those who are let in beside the creator.
  private struct Invited {
    var nextUser: Int64
    var changes: [Change] = []
    var messages: [Message] = []
    var partners: [String] = []
    var secrets = 0
  }

  private func invite(
    _ people: inout Invited, _ request: AccountRequest, _ account: SmartAccount,
    by activator: User, _ acceptance: RequestAcceptance, at moment: Circumstances
  ) throws(Refusal) {
    let nominated = try FieldReader.emails(request.form.nominated)
    let ticked = acceptance.nominated?.map { $0.lowercased() }
    var known: [User] = []
    for email in nominated where ticked?.contains(email.rawValue) ?? true {
      guard email.rawValue != activator.email else { continue }
      if let user = users.values.first(where: { $0.email == email.rawValue }) {
        known.append(user)
      } else {
        try invite(&people, email, account, acceptance, at: moment)
      }
    }
    if request.form.wantsAccess, acceptance.grantsAccess,
      let requester = request.requester.flatMap({ users[$0] })
    {
      known.append(requester)
    }
    var seen: Set<Identifier<User>> = []
    for user in known
    where seen.insert(user.id).inserted && user.id != activator.id && user.status != .disabled {
      if isPartner(user, of: account) {
        guard acceptance.consents else { throw .impeded(.consentNeeded(user.name)) }
        people.partners.append(user.name)
      }
      people.changes += administrator(user.id, of: account.id)
    }
  }

  private func invite(
    _ people: inout Invited, _ email: EmailAddress, _ account: SmartAccount,
    _ acceptance: RequestAcceptance, at moment: Circumstances
  ) throws(Refusal) {
    guard people.secrets < moment.others.count else {
      throw .field(.email, .tooMany(limit: moment.others.count))
    }
    let secret = moment.others[people.secrets]
    people.secrets += 1
    var user = User(
      id: Identifier(rawValue: people.nextUser), name: email.rawValue, login: nil,
      email: email.rawValue, status: .invited)
    people.nextUser += 1
    user.company = impliedCompany(of: user, in: account)
    if isPartner(user, of: account) {
      guard acceptance.consents else { throw .impeded(.consentNeeded(user.name)) }
      people.partners.append(user.name)
    }
    let invitation = Invitation(
      digest: secret.digest, user: user.id,
      expires: moment.today.adding(days: Invitation.validDays))
    people.changes += [.user(user)] + administrator(user.id, of: account.id)
    people.changes.append(.document(.invitation(invitation)))
    people.messages.append(
      Message(
        to: email,
        content: .invitation(
          account: account.name.text, role: .administrator, code: secret.rawValue)))
  }

  private func administrator(
    _ user: Identifier<User>, of account: Identifier<SmartAccount>
  ) -> [Change] {
    Grant(user: user, role: .administrator, smartAccount: account).map { [.grant($0)] } ?? []
  }

  private func consents(to partners: [String], in account: SmartAccount) -> [EventDraft] {
    partners.map { name in
      EventDraft(smartAccount: account.id, happening: .done(.consented(name)))
    }
  }

  /// Requester and creator hear that the account is in use.
  private func told(
    _ request: AccountRequest, _ account: SmartAccount, _ activator: User
  ) -> [Message] {
    let requester = request.requester.flatMap { users[$0] }
    let addresses = [activator.email, requester?.email].compactMap { $0 }
    return Set(addresses).sorted().compactMap { EmailAddress(rawValue: $0) }.map {
      Message(
        to: $0,
        content: .accountActivated(account: account.name.text, domain: account.domain.rawValue))
    }
  }
}
