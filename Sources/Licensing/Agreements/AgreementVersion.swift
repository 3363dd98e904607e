/// A version of the Smart Licensing Agreement, by which whoever uses licenses of a customer account
/// is bound. The operator publishes new ones.
public struct AgreementVersion: Hashable, Sendable, Codable {
  /// Counted from 1.
  public let number: Int
  /// Where its text is found, as an address or a title.
  public let reference: String

  /// Makes a version of its parts.
  public init(number: Int, reference: String) {
    self.number = number
    self.reference = reference
  }

  /// The longest reference, in bytes.
  public static let longestReference = 1024

  /// The one that holds until the operator publishes another.
  public static let first = AgreementVersion(
    number: 1, reference: "Smart Licensing Agreement, version 1")
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
    return acceptance.version < currentAgreement.number ? .updated : .accepted
  }

  /// The version that is to be accepted now.
  public var currentAgreement: AgreementVersion {
    var current = AgreementVersion.first
    while case .publication(let next) = documents[.publication(current.number + 1)] {
      current = next
    }
    return current
  }

  /// Decides that a new version of the agreement is published: what runs goes on, nothing new
  /// begins until it is accepted (domain §5).
  func decidePublishing(
    _ reference: String, by principal: Principal
  ) throws(Refusal) -> EventDraft {
    guard principal.isOperator else { throw .impeded(.notYours) }
    let version = AgreementVersion(
      number: currentAgreement.number + 1,
      reference: try FieldReader.required(
        reference, .reference, limit: AgreementVersion.longestReference))
    return EventDraft(
      smartAccount: nil, happening: .done(.agreementPublished(version.number)),
      changes: [.document(.publication(version))])
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
      throw .impeded(.agreementUpdated(account.name, version: currentAgreement.number))
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
      smartAccount: id, version: currentAgreement.number, accepted: moment.today,
      login: principal.login)
    return EventDraft(
      smartAccount: id, happening: .done(.agreementAccepted(currentAgreement.number)),
      authorization: authorization, changes: [.document(.agreement(acceptance))])
  }
}
