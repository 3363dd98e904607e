/// How a customer account stands to the agreement.
public struct AgreementRecord: Hashable, Sendable, Codable {
  public let account: SmartAccount
  public let standing: AgreementStanding
  public let acceptance: AgreementAcceptance?
  /// The version that is to be accepted now.
  public let current: AgreementVersion

  /// Makes a record of its parts.
  public init(
    account: SmartAccount, standing: AgreementStanding, acceptance: AgreementAcceptance?,
    current: AgreementVersion = .first
  ) {
    self.account = account
    self.standing = standing
    self.acceptance = acceptance
    self.current = current
  }

  var key: RecordKey { RecordKey(text: account.name.folded, number: account.id.rawValue) }

  var texts: [String] { [account.name.text, account.domain.rawValue, standing.rawValue] }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .status: [standing.rawValue]
    case .by: [acceptance?.login?.rawValue ?? ""]
    case .virtualAccount, .license, .type, .order, .partner, .tag: nil
    }
  }
}
