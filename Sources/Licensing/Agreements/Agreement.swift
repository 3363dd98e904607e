/// The Smart Licensing Agreement: whoever uses licenses of a customer account is bound by it.
public enum Agreement {
  /// The version that is to be accepted now.
  public static let currentVersion = 1
  /// Where its text is found.
  public static let reference = "Smart Licensing Agreement, version 1"
}

/// How a customer account stands to the agreement: which version was accepted, when, by whom.
public struct AgreementAcceptance: Hashable, Sendable, Codable {
  public let smartAccount: Identifier<SmartAccount>
  /// The version; 0 where the account was activated here and nothing is accepted yet.
  public let version: Int
  public let accepted: Day
  /// Who accepted it; nil while nobody has.
  public let login: Login?

  /// Makes an acceptance of its parts.
  public init(
    smartAccount: Identifier<SmartAccount>, version: Int, accepted: Day, login: Login?
  ) {
    self.smartAccount = smartAccount
    self.version = version
    self.accepted = accepted
    self.login = login
  }
}

/// How an account stands to the agreement.
public enum AgreementStanding: String, Hashable, Sendable, Codable, CaseIterable {
  /// A holding account needs none.
  case notNeeded
  /// An imported account: it counts as accepted elsewhere.
  case elsewhere
  case pending
  case accepted
  /// A newer version waits: what runs goes on, nothing new begins.
  case updated
}

extension Estate {
  /// How an account stands to the agreement (domain §5).
  public func agreementStanding(of account: SmartAccount) -> AgreementStanding {
    guard account.kind == .customer else { return .notNeeded }
    guard let acceptance = acceptance(of: account.id) else { return .elsewhere }
    guard acceptance.version > 0 else { return .pending }
    return acceptance.version < Agreement.currentVersion ? .updated : .accepted
  }

  /// Makes sure that something new may begin in an account: it is a customer's, active, and bound
  /// by the agreement in its present version.
  func requireAgreement(_ id: Identifier<SmartAccount>) throws(Refusal) {
    try requireActive(id)
    guard let account = smartAccounts[id] else { throw .unknownSmartAccount(id.description) }
    switch agreementStanding(of: account) {
    case .elsewhere, .accepted: return
    case .notNeeded: throw .impeded(.holdingAccount(account.name))
    case .pending: throw .impeded(.agreementPending(account.name))
    case .updated:
      throw .impeded(.agreementUpdated(account.name, version: Agreement.currentVersion))
    }
  }

  /// Decides that the agreement is accepted for an account.
  func decideAgreement(
    of id: Identifier<SmartAccount>, by principal: Principal, at moment: Circumstances
  ) throws(Refusal) -> EventDraft {
    let authorization = try authorize(
      .acceptAgreements, in: .smartAccount(id), for: principal)
    try requireActive(id)
    guard let account = smartAccounts[id] else { throw .unknownSmartAccount(id.description) }
    guard account.kind == .customer else { throw .impeded(.agreementNotNeeded(account.name)) }
    let acceptance = AgreementAcceptance(
      smartAccount: id, version: Agreement.currentVersion, accepted: moment.today,
      login: principal.login)
    return EventDraft(
      smartAccount: id, happening: .done(.agreementAccepted(Agreement.currentVersion)),
      authorization: authorization, changes: [.document(.agreement(acceptance))])
  }
}
