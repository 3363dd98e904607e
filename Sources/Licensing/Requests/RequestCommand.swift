/// What can be done with requests, for accounts and for access to them.
///
/// Asking needs a login and no role.
public enum RequestCommand: Hashable, Sendable, Codable {
  /// Keeps a form to be gone on with: a new draft, or one of one's own.
  case save(RequestForm, draft: Identifier<AccountRequest>?)
  /// Asks for the account, straight away or from a draft.
  case submit(RequestForm, draft: Identifier<AccountRequest>?)
  /// The operator approves an edited domain.
  case approve(Identifier<AccountRequest>)
  /// The operator, or whoever redeemed the completion code, declines.
  case decline(Identifier<AccountRequest>, reason: String)
  /// Takes the authority for the company and activates the account.
  case accept(Identifier<AccountRequest>, RequestAcceptance)
  /// Names somebody else to take the authority.
  case nominate(Identifier<AccountRequest>, email: String)
  /// Changes one's own name, address and company.
  case editProfile(Profile)
  case askAccess(AccessForm)
  case approveAccess(Identifier<AccessRequest>, AccessApproval)
  case declineAccess(Identifier<AccessRequest>, reason: String)
}

extension RequestCommand {
  /// The request for an account that the command is about; nil where it is about none yet.
  public var accountRequest: Identifier<AccountRequest>? {
    switch self {
    case .save(_, let draft), .submit(_, let draft): draft
    case .approve(let id), .decline(let id, _), .accept(let id, _), .nominate(let id, _): id
    case .editProfile, .askAccess, .approveAccess, .declineAccess: nil
    }
  }

  /// How many secrets the command may hand out beside the first.
  var mostSecrets: Int {
    switch self {
    case .submit, .approve, .accept: 50
    case .save, .decline, .nominate, .editProfile, .askAccess, .approveAccess, .declineAccess: 0
    }
  }
}

/// What the one who activates an account agrees to.
public struct RequestAcceptance: Hashable, Sendable, Codable {
  public var profile: Profile
  /// The nominated addresses that are left ticked; nil leaves all of them.
  public var nominated: [String]?
  /// Whether the requester's wish for access is left ticked.
  public var grantsAccess: Bool
  /// That the customer knows what a partner user sees and answers for it.
  public var consents: Bool

  /// Fills in the last step.
  public init(
    profile: Profile = Profile(), nominated: [String]? = nil, grantsAccess: Bool = true,
    consents: Bool = false
  ) {
    self.profile = profile
    self.nominated = nominated
    self.grantsAccess = grantsAccess
    self.consents = consents
  }
}

/// A wish for a role in an account that exists.
public struct AccessForm: Hashable, Sendable, Codable {
  public var profile: Profile
  /// The account's domain identifier.
  public var domain: String
  /// The exact names of virtual accounts, for a role of theirs; none means the whole account.
  public var virtualAccounts: [String]
  public var role: Role
  public var reason: String

  /// Fills in a wish.
  public init(
    profile: Profile = Profile(), domain: String, virtualAccounts: [String] = [], role: Role,
    reason: String = ""
  ) {
    self.profile = profile
    self.domain = domain
    self.virtualAccounts = virtualAccounts
    self.role = role
    self.reason = reason
  }
}

/// What is given to somebody who asked for access.
public struct AccessApproval: Hashable, Sendable, Codable {
  /// Another role than was asked for.
  public var role: Role?
  /// Other virtual accounts than were asked for.
  public var virtualAccounts: [Identifier<VirtualAccount>]?
  public var consents: Bool

  /// Gives what was asked for, or what is named here instead.
  public init(
    role: Role? = nil, virtualAccounts: [Identifier<VirtualAccount>]? = nil,
    consents: Bool = false
  ) {
    self.role = role
    self.virtualAccounts = virtualAccounts
    self.consents = consents
  }
}

/// A request for a role in an account that exists.
public struct AccessRequest: Hashable, Sendable, Codable, Identifiable {
  /// Where the request stands.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case pending, approved, declined
  }

  public let id: Identifier<AccessRequest>
  public let user: Identifier<User>
  public let account: Identifier<SmartAccount>
  public var virtualAccounts: [Identifier<VirtualAccount>]
  public var role: Role
  public let reason: String
  public var status: Status
  /// Who decided it.
  public var decider: Login?
  /// Why it was declined.
  public var answer: String?

  /// Asks for a role.
  public init(
    id: Identifier<AccessRequest>, user: Identifier<User>, account: Identifier<SmartAccount>,
    virtualAccounts: [Identifier<VirtualAccount>], role: Role, reason: String
  ) {
    self.id = id
    self.user = user
    self.account = account
    self.virtualAccounts = virtualAccounts
    self.role = role
    self.reason = reason
    status = .pending
  }
}
