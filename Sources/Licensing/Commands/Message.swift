/// A message to somebody outside, written in the same transaction as what it tells of.
public struct Message: Hashable, Sendable, Codable {
  public let to: EmailAddress
  public let content: Content

  /// Addresses a message.
  public init(to: EmailAddress, content: Content) {
    self.to = to
    self.content = content
  }

  /// What a message says; its words are made when it is sent.
  public enum Content: Hashable, Sendable, Codable {
    /// A role was given to somebody who is not known yet: the code binds a login.
    case invitation(account: String, role: Role, code: String)
    /// A request for an account was received.
    case requestReceived(account: String, domain: String)
    /// Somebody is asked to take the authority for an account.
    case authorityAsked(account: String, domain: String, requester: String, code: String)
    case accountActivated(account: String, domain: String)
    case requestDeclined(account: String, domain: String, reason: String)
    case requestExpired(account: String, domain: String)
    /// An administrator is told that somebody asks for a role.
    case accessAsked(account: String, requester: String, role: Role)
    case accessDecided(account: String, isGranted: Bool, reason: String)
  }
}

/// Something that was done all the same, but that a person should know.
public enum Warning: Hashable, Sendable, Codable {
  /// More virtual accounts than advised.
  case manyVirtualAccounts(Int)
  case secondPartnerAdministrator
  /// The account's name resembles neither the company nor the domain.
  case unusualName(String)
}
