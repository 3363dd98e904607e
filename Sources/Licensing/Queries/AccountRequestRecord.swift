/// A request for an account, as a list shows it; nobody needs the digest of its code.
public struct AccountRequestRecord: Hashable, Sendable, Codable {
  public let request: AccountRequest
  /// The requester's name; the login where there is none yet.
  public let requester: String

  /// Makes a record of its parts.
  public init(request: AccountRequest, requester: String) {
    var request = request
    request.code = nil
    self.request = request
    self.requester = requester
  }

  var key: RecordKey { RecordKey(text: "", number: request.id.rawValue) }

  var texts: [String] {
    [request.form.accountName, request.domain?.rawValue ?? request.form.domain, requester]
      + [request.nominee?.rawValue ?? "", request.status.rawValue]
  }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .status: [request.status.rawValue]
    case .type: [request.form.kind.rawValue]
    case .by: [request.login.rawValue]
    case .virtualAccount, .license, .order, .partner, .tag: nil
    }
  }
}

/// A request for a role, as a list shows it.
public struct AccessRequestRecord: Hashable, Sendable, Codable {
  public let request: AccessRequest
  public let account: Name
  public let domain: DomainIdentifier
  public let virtualAccounts: [Name]
  public let user: User
  public let isPartner: Bool

  /// Makes a record of its parts.
  public init(
    request: AccessRequest, account: SmartAccount, virtualAccounts: [Name], user: User,
    isPartner: Bool
  ) {
    self.request = request
    self.account = account.name
    domain = account.domain
    self.virtualAccounts = virtualAccounts
    self.user = user
    self.isPartner = isPartner
  }

  var key: RecordKey { RecordKey(text: "", number: request.id.rawValue) }

  var texts: [String] {
    [user.name, user.email ?? "", account.text, request.role.rawValue, request.status.rawValue]
      + virtualAccounts.map(\.text)
  }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .status: [request.status.rawValue]
    case .type: [request.role.rawValue]
    case .by: [user.login?.rawValue ?? ""]
    case .virtualAccount: virtualAccounts.map(\.text)
    case .partner: isPartner ? [user.company ?? ""] : []
    case .license, .order, .tag: nil
    }
  }
}
