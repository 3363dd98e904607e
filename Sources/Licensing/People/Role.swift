/// What a person may be in a smart account or in one of its virtual accounts.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  case approver
  case administrator
  case user
  case viewer
  case virtualAccountAdministrator
  case virtualAccountUser
  case virtualAccountViewer

  /// Whether the role is held in virtual accounts rather than in the whole smart account.
  public var isOfVirtualAccount: Bool {
    switch self {
    case .approver, .administrator, .user, .viewer: false
    case .virtualAccountAdministrator, .virtualAccountUser, .virtualAccountViewer: true
    }
  }
}

/// One role of one person, in a smart account or in one of its virtual accounts.
public struct Grant: Hashable, Sendable, Codable {
  public let user: Identifier<User>
  public let role: Role
  public let smartAccount: Identifier<SmartAccount>
  /// The virtual account of a virtual-account role; nil for the roles of the whole account.
  public let virtualAccount: Identifier<VirtualAccount>?

  /// Makes a grant; nil where role and scope do not go together.
  public init?(
    user: Identifier<User>, role: Role, smartAccount: Identifier<SmartAccount>,
    virtualAccount: Identifier<VirtualAccount>? = nil
  ) {
    guard role.isOfVirtualAccount == (virtualAccount != nil) else { return nil }
    self.user = user
    self.role = role
    self.smartAccount = smartAccount
    self.virtualAccount = virtualAccount
  }
}
