/// A request for a smart account, from its first draft to its end.
public struct AccountRequest: Hashable, Sendable, Codable, Identifiable {
  /// Where the request stands: `draft → (awaitingApproval) → awaitingAuthority → completed`,
  /// `declined` or `expired`.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// Kept to be gone on with; nobody else sees it.
    case draft
    /// The domain was edited: the operator decides.
    case awaitingApproval
    /// Somebody is asked to take the authority for the company.
    case awaitingAuthority
    case completed, declined, expired
  }

  /// How many days somebody has to take the authority.
  public static let validDays = 14
  /// How many requests of one login can be open at once.
  public static let mostOpen = 20

  public let id: Identifier<AccountRequest>
  /// Who asks.
  public let login: Login
  public var form: RequestForm
  public var status: Status
  /// The requester as a user, from submission on.
  public var requester: Identifier<User>?
  /// The pending account, from submission on.
  public var account: Identifier<SmartAccount>?
  /// The domain that was asked for, which the account loses where the request comes to nothing.
  public var domain: DomainIdentifier?
  /// Who is asked to take the authority; nil where the requester has it.
  public var nominee: EmailAddress?
  /// The digest of the completion code, until somebody redeems it.
  public var code: SecretDigest?
  /// Whose login redeemed the code: the only one who can complete the request.
  public var reviewer: Login?
  /// The first day on which it is too late to take the authority.
  public var expires: Day?
  /// Why it was declined.
  public var answer: String?

  /// Begins a request.
  public init(id: Identifier<AccountRequest>, login: Login, form: RequestForm) {
    self.id = id
    self.login = login
    self.form = form
    status = .draft
  }

  /// Whether the request can still become an account.
  public var isOpen: Bool {
    switch status {
    case .draft, .awaitingApproval, .awaitingAuthority: true
    case .completed, .declined, .expired: false
    }
  }
}
