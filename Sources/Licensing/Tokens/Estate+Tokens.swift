extension Estate {
  /// Decides what is asked for a token.
  func decide(
    _ command: TokenCommand, by principal: Principal, at now: Instant
  ) throws(Refusal) -> EventDraft {
    switch command {
    case .create(let new): try decideCreating(new, by: principal, at: now)
    case .revoke(let id): try decideRevoking(id, by: principal, at: now)
    }
  }

  private func decideCreating(
    _ new: NewToken, by principal: Principal, at now: Instant
  ) throws(Refusal) -> EventDraft {
    let account = try consumingAccount(new.virtualAccount)
    let authorization = try authorize(
      .manageTokens, in: .virtualAccount(account.id, of: account.smartAccount), for: principal)
    try requireConsumption(in: account.smartAccount)
    try requireAgreement(account.smartAccount)
    try check(new)
    var counters = counters
    let token = RegistrationToken(
      id: counters.take(\.token), virtualAccount: account.id, description: new.description,
      digest: new.secret.digest, created: now,
      expires: now.adding(milliseconds: Int64(new.days) * Instant.millisecondsPerDay),
      mostUses: new.mostUses, isExportAllowed: new.isExportAllowed)
    return draft(
      new.isExportAllowed ? .tokenCreatedForExport : .tokenCreated, token,
      authorization: authorization)
  }

  private func check(_ new: NewToken) throws(Refusal) {
    guard RegistrationToken.days.contains(new.days) else {
      throw .token(
        .daysOutOfRange(
          asked: new.days, least: RegistrationToken.days.lowerBound,
          most: RegistrationToken.days.upperBound))
    }
    if let uses = new.mostUses, !(1...RegistrationToken.largestLimit).contains(uses) {
      throw .token(.usesOutOfRange(asked: uses, limit: RegistrationToken.largestLimit))
    }
    guard new.description.utf8.count <= RegistrationToken.longestDescription else {
      throw .token(.descriptionTooLong(limit: RegistrationToken.longestDescription))
    }
    if !new.description.isEmpty {
      do throws(NameProblem) { _ = try Name(typed: new.description) } catch {
        throw .nameInvalid(error)
      }
    }
    guard !tokens.values.contains(where: { $0.digest == new.secret.digest }) else {
      throw .token(.secretTaken)
    }
  }

  private func decideRevoking(
    _ id: Identifier<RegistrationToken>, by principal: Principal, at now: Instant
  ) throws(Refusal) -> EventDraft {
    guard var token = tokens[id], let account = virtualAccounts[token.virtualAccount] else {
      throw .token(.unknown(id))
    }
    let authorization = try authorize(
      .manageTokens, in: .virtualAccount(account.id, of: account.smartAccount), for: principal)
    guard token.revoked == nil else { throw .token(.alreadyRevoked(id)) }
    token.revoked = now
    return draft(.tokenRevoked, token, authorization: authorization)
  }

  private func draft(
    _ kind: Deed.Kind, _ token: RegistrationToken, authorization: Authorization
  ) -> EventDraft {
    EventDraft(
      smartAccount: virtualAccounts[token.virtualAccount]?.smartAccount,
      virtualAccounts: [token.virtualAccount],
      happening: .did(
        Deed(
          kind, objects: [token.id.rawValue],
          subjects: [token.description].filter { !$0.isEmpty }, target: token.virtualAccount)),
      authorization: authorization, changes: [.token(token)])
  }

  /// A virtual account in which licenses can be consumed at all.
  func consumingAccount(_ id: Identifier<VirtualAccount>) throws(Refusal) -> VirtualAccount {
    guard let account = virtualAccounts[id], smartAccounts[account.smartAccount] != nil else {
      throw .unknownVirtualAccount(id.description)
    }
    return account
  }

  /// Nothing in a holding account is ever consumed, and nothing before an account is active.
  func requireConsumption(in id: Identifier<SmartAccount>) throws(Refusal) {
    if let owner = smartAccounts[id], owner.kind == .holding {
      throw .impeded(.holdingAccount(owner.name))
    }
    try requireActive(id)
  }
}
