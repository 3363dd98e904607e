/// What can be done with people and their roles.
public enum PeopleCommand: Hashable, Sendable, Codable {
  case grant(GrantRequest)
  case revoke(Grant)
  case disable(Identifier<User>, in: Identifier<SmartAccount>)
  case enable(Identifier<User>, in: Identifier<SmartAccount>)
  /// Binds the caller's login to the user to whom the code was sent.
  case redeem(code: String)
}

/// A role that somebody is to have.
public struct GrantRequest: Hashable, Sendable, Codable {
  /// The person's address; one that nobody has yet is nominated and sent a code.
  public var email: String
  /// The person's name, for one that is nominated.
  public var name: String
  /// The person's company where it is another one: that makes a partner user.
  public var company: String
  public var role: Role
  public var smartAccount: Identifier<SmartAccount>
  public var virtualAccount: Identifier<VirtualAccount>?
  /// That the customer knows what a partner user sees and answers for it.
  public var consents: Bool

  /// Asks for a role.
  public init(
    email: String, name: String = "", company: String = "", role: Role,
    smartAccount: Identifier<SmartAccount>, virtualAccount: Identifier<VirtualAccount>? = nil,
    consents: Bool = false
  ) {
    self.email = email
    self.name = name
    self.company = company
    self.role = role
    self.smartAccount = smartAccount
    self.virtualAccount = virtualAccount
    self.consents = consents
  }
}
