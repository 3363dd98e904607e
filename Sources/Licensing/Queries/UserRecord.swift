/// A person in a list, with the roles that the one who asks may see.
public struct UserRecord: Hashable, Sendable, Codable {
  /// One role by name.
  public struct Held: Hashable, Sendable, Codable {
    public let grant: Grant
    /// The virtual account's name; nil for a role of the whole account.
    public let virtualAccount: Name?

    /// Names a role's place.
    public init(grant: Grant, virtualAccount: Name?) {
      self.grant = grant
      self.virtualAccount = virtualAccount
    }
  }

  public let user: User
  public let roles: [Held]
  /// Whether the person is of another company than the account's.
  public let isPartner: Bool

  /// Makes a record of its parts.
  public init(user: User, roles: [Held], isPartner: Bool) {
    self.user = user
    self.roles = roles
    self.isPartner = isPartner
  }

  var key: RecordKey { RecordKey(text: Name.fold(user.name), number: user.id.rawValue) }

  var texts: [String] {
    [user.name, user.email ?? "", user.login?.rawValue ?? "", user.company ?? ""]
      + roles.map(\.grant.role.rawValue)
  }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .virtualAccount: roles.compactMap(\.virtualAccount?.text)
    case .type: roles.map(\.grant.role.rawValue)
    case .status: [user.status.rawValue]
    case .partner: isPartner ? [user.company ?? ""] : []
    case .by: [user.login?.rawValue ?? ""]
    case .license, .order, .tag: nil
    }
  }
}
