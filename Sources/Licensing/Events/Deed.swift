/// What somebody did, by the words that an auditor looks for; names are as they were then.
public enum Deed: Hashable, Sendable, Codable {
  case virtualAccountCreated(String)
  case virtualAccountEdited(String)
  case virtualAccountDeleted(String)
  case accountRenamed(String)
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
  case alertAcknowledged(AlertKind)
}

extension Deed {
  /// The name under which the log, filters and scripts know it.
  public var name: String {
    switch self {
    case .virtualAccountCreated: "virtualAccountCreated"
    case .virtualAccountEdited: "virtualAccountEdited"
    case .virtualAccountDeleted: "virtualAccountDeleted"
    case .accountRenamed: "accountRenamed"
    case .tierSet: "tierSet"
    case .granted: "granted"
    case .revoked: "revoked"
    case .consented: "consented"
    case .disabled: "disabled"
    case .enabled: "enabled"
    case .redeemed: "redeemed"
    case .agreementAccepted: "agreementAccepted"
    case .alertAcknowledged: "alertAcknowledged"
    }
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
    case .agreementAccepted(let version): ["\(version)"]
    case .alertAcknowledged(let kind): [kind.rawValue]
    }
  }
}
