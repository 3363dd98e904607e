extension Estate {
  /// Decides a registration: the token alone lets the instance in, whoever presents it.
  ///
  /// A device that is known by its UDI registers again: it keeps its number, what it uses and what
  /// it has reserved, and stands where the new token says.
  func decideRegistering(
    _ registration: Registration, by principal: Principal, at now: Instant
  ) throws(Refusal) -> EventDraft {
    try check(registration)
    var token = try liveToken(registration.secret, for: principal, at: now)
    let account = try consumingAccount(token.virtualAccount)
    try requireConsumption(in: account.smartAccount)
    try requireAgreement(account.smartAccount)
    token.uses += 1
    let authorization = try? authorize(
      .manageInstances, in: .virtualAccount(account.id, of: account.smartAccount), for: principal)
    let known = known(registration)
    if let known, known.virtualAccount != account.id {
      // Its reserved units can't follow without a person's move, and a stranger's token can't
      // take a device out of another company's account.
      guard reservations(of: known.id).isEmpty else {
        throw .instance(.holdsReservations(instance: known.label))
      }
      guard virtualAccounts[known.virtualAccount]?.smartAccount == account.smartAccount else {
        throw .token(.notAccepted)
      }
    }
    let instance = instance(registration, known: known, token: token, at: now)
    return draft(
      known == nil ? .instanceRegistered : .instanceReregistered, [instance], authorization,
      [.token(token), .instance(instance)], target: account.id)
  }

  private func instance(
    _ registration: Registration, known: ProductInstance?, token: RegistrationToken,
    at now: Instant
  ) -> ProductInstance {
    var counters = counters
    return ProductInstance(
      id: known?.id ?? counters.take(\.instance), virtualAccount: token.virtualAccount,
      hostName: registration.hostName, productType: registration.productType,
      productID: registration.productID, serialNumber: registration.serialNumber,
      softwareTag: registration.softwareTag, registered: now, lastContact: now,
      isExportAllowed: token.isExportAllowed)
  }

  /// A device is known by its UDI: product and serial number, both of them given.
  private func known(_ registration: Registration) -> ProductInstance? {
    guard !registration.productID.isEmpty, !registration.serialNumber.isEmpty else { return nil }
    return instances.values.filter {
      $0.productID == registration.productID && $0.serialNumber == registration.serialNumber
    }
    .min { $0.id < $1.id }
  }

  private func liveToken(
    _ secret: Secret, for principal: Principal, at now: Instant
  ) throws(Refusal) -> RegistrationToken {
    let digest = secret.digest
    guard let token = tokens.values.first(where: { $0.digest == digest }) else {
      throw .token(.notAccepted)
    }
    let standing = token.standing(at: now)
    guard standing != .live else { return token }
    guard let account = virtualAccounts[token.virtualAccount],
      Policy.grant(
        allowing: .manageTokens, in: .virtualAccount(account.id, of: account.smartAccount),
        to: principal) != nil
    else { throw .token(.notAccepted) }
    throw .token(.notLive(token.id, standing))
  }

  private func check(_ registration: Registration) throws(Refusal) {
    let texts = [
      ("hostName", registration.hostName), ("productType", registration.productType),
      ("productID", registration.productID), ("serialNumber", registration.serialNumber),
      ("softwareTag", registration.softwareTag),
    ]
    for (field, text) in texts {
      guard text.isEmpty || (try? Name(typed: text)) != nil,
        text.utf8.count <= Registration.longestText, field != "hostName" || !text.isEmpty
      else {
        throw .instance(.textInvalid(field: field, limit: Registration.longestText))
      }
    }
  }
}
