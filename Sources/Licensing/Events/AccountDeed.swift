/// What somebody did in the life of an account, by the words that an auditor looks for; names are
/// as they were then.
public enum AccountDeed: Hashable, Sendable, Codable {
  case virtualAccountCreated(String)
  case virtualAccountEdited(String)
  case virtualAccountDeleted(String)
  case accountRenamed(String)
  /// The domain identifier before, and now.
  case domainChanged(String, String)
  case tierSet(String)
  /// Somebody, the role, and the virtual account of a virtual-account role.
  case granted(String, Role, String?)
  case revoked(String, Role, String?)
  /// The customer knows what a partner user sees, and answers for it.
  case consented(String)
  case disabled(String)
  case enabled(String)
  case redeemed(String)
  case agreementAccepted(Int)
  case agreementPublished(Int)
  case alertAcknowledged(AlertKind)
  /// A step of a request for an account, and the account's name.
  case requested(RequestStep, String)
  case accountActivated(String)
  case profileEdited(String)
  /// A step of a request for a role: who asks for which.
  case access(AccessStep, String, Role)
}

/// A step of a request for an account.
public enum RequestStep: String, Hashable, Sendable, Codable, CaseIterable {
  case drafted, submitted, approved, opened, passedOn, declined, expired
}

/// A step of a request for a role.
public enum AccessStep: String, Hashable, Sendable, Codable, CaseIterable {
  case asked, approved, declined
}

extension AccountDeed {
  /// The name under which the log, filters and scripts know it.
  public var name: String {
    switch self {
    case .virtualAccountCreated: "virtualAccountCreated"
    case .virtualAccountEdited: "virtualAccountEdited"
    case .virtualAccountDeleted: "virtualAccountDeleted"
    case .accountRenamed: "accountRenamed"
    case .domainChanged: "domainChanged"
    case .tierSet: "tierSet"
    case .granted: "granted"
    case .revoked: "revoked"
    case .consented: "consented"
    case .disabled: "disabled"
    case .enabled: "enabled"
    case .redeemed: "redeemed"
    case .agreementAccepted: "agreementAccepted"
    case .agreementPublished: "agreementPublished"
    case .alertAcknowledged: "alertAcknowledged"
    case .requested(let step, _): "request" + AccountDeed.capitalized(step.rawValue)
    case .accountActivated: "accountActivated"
    case .profileEdited: "profileEdited"
    case .access(let step, _, _): "access" + AccountDeed.capitalized(step.rawValue)
    }
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The names in it, for whoever looks for one.
  public var texts: [String] {
    switch self {
    case .virtualAccountCreated(let name), .virtualAccountEdited(let name),
      .virtualAccountDeleted(let name), .accountRenamed(let name), .tierSet(let name),
      .consented(let name), .disabled(let name), .enabled(let name), .redeemed(let name):
      [name]
    case .granted(let name, let role, let place), .revoked(let name, let role, let place):
      [name, role.rawValue] + (place.map { [$0] } ?? [])
    case .domainChanged(let before, let now): [before, now]
    case .agreementAccepted(let version), .agreementPublished(let version): ["\(version)"]
    case .alertAcknowledged(let kind): [kind.rawValue]
    case .requested(_, let name), .accountActivated(let name), .profileEdited(let name): [name]
    case .access(_, let name, let role): [name, role.rawValue]
    }
  }
}
