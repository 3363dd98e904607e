/// Something that a person may be allowed to do; a new case does not compile until it is decided
/// for every role in `Policy`.
public enum Right: String, Hashable, Sendable, Codable, CaseIterable {
  /// See positions, lots, instances and reservations.
  case viewLicenses
  /// Move units between virtual accounts, and take moves back.
  case moveLicenses
  /// Import an estate and adjust quantities.
  case importLicenses
  /// See the virtual accounts by name.
  case viewVirtualAccounts
  /// See the event log.
  case viewEvents
  /// See orders.
  case viewOrders
}

/// The scope in which a right is asked for or given.
public enum Scope: Hashable, Sendable, Codable {
  /// A whole smart account.
  case smartAccount(Identifier<SmartAccount>)
  /// One virtual account of a smart account.
  case virtualAccount(Identifier<VirtualAccount>, of: Identifier<SmartAccount>)

  /// The smart account that the scope is or lies in.
  public var smartAccount: Identifier<SmartAccount> {
    switch self {
    case .smartAccount(let account): account
    case .virtualAccount(_, of: let account): account
    }
  }

  /// The virtual account, where the scope is one.
  public var virtualAccount: Identifier<VirtualAccount>? {
    switch self {
    case .smartAccount: nil
    case .virtualAccount(let account, of: _): account
    }
  }
}
