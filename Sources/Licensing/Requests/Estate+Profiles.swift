extension Estate {
  /// The caller as a user with what the profile says; a login that nobody has yet becomes one.
  ///
  /// An address is nobody's to claim who has not redeemed its code, and who holds a role can't
  /// change the company that makes a partner user.
  func user(
    of principal: Principal, with profile: Profile
  ) throws(Refusal) -> User {
    let known = principal.user
    if let known, known.status == .disabled { throw .impeded(.shutOut(known.name)) }
    var user =
      known
      ?? User(
        id: Identifier(rawValue: counters.user), name: principal.login.rawValue,
        login: principal.login)
    if let name = try FieldReader.text(profile.name, .name) { user.name = name }
    if !profile.email.isEmpty || user.email == nil {
      user.email = try freeEmail(profile.email, for: user.id).rawValue
    }
    if let company = try FieldReader.text(profile.company, .company), company != user.company {
      guard !grants.contains(where: { $0.user == user.id }) else {
        throw .impeded(.companyFixed(user.name))
      }
      user.company = company
    }
    return user
  }

  private func freeEmail(
    _ text: String, for id: Identifier<User>
  ) throws(Refusal) -> EmailAddress {
    let email = try FieldReader.email(text)
    let isTaken = users.values.contains { $0.id != id && $0.email == email.rawValue }
    if isTaken { throw .field(.email, .taken(email.rawValue)) }
    return email
  }

  func decideProfile(
    _ profile: Profile, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    let user = try user(of: principal, with: profile)
    return EventDraft(
      smartAccount: principal.grants.map(\.smartAccount).min(),
      happening: .done(.profileEdited(user.name)), changes: [.user(user)])
  }

  /// Whether somebody is of another company than an account's.
  func isPartner(_ user: User, of account: SmartAccount) -> Bool {
    guard let company = user.company else { return false }
    return Name.fold(company) != Name.fold(account.company ?? account.name.text)
  }

  /// The company of somebody of whom nobody said it, where it is another one than the account's:
  /// that of the account where they have a role already, else what the e-mail address says.
  func impliedCompany(of user: User, in account: SmartAccount) -> String? {
    guard user.company == nil else { return nil }
    let homes = grants.filter { $0.user == user.id }.map(\.smartAccount).sorted()
    if let home = homes.first.flatMap({ smartAccounts[$0] }) {
      let isOwn = homes.contains(account.id) || home.domain.isRelated(to: account.domain)
      return isOwn ? nil : home.company ?? home.name.text
    }
    guard let domain = user.email.flatMap({ EmailAddress(rawValue: $0) })?.domain else {
      return nil
    }
    return domain.isRelated(to: account.domain) ? nil : domain.rawValue
  }
}

extension DomainIdentifier {
  /// Whether one of two domains lies under the other, or both are the same.
  func isRelated(to other: DomainIdentifier) -> Bool {
    rawValue == other.rawValue || rawValue.hasSuffix("." + other.rawValue)
      || other.rawValue.hasSuffix("." + rawValue)
  }
}
