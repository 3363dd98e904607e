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
  /// See the account's properties.
  case viewAccount
  /// Change the account's properties.
  case editAccount
  /// Add, edit and delete virtual accounts.
  case manageVirtualAccounts
  /// See people and their roles.
  case viewUsers
  /// Give and take roles; a role of virtual accounts reaches only to roles of the same ones.
  case manageUsers
  /// See agreements.
  case viewAgreements
  /// Accept agreements for the company.
  case acceptAgreements
  /// Make and revoke registration tokens.
  case manageTokens
  /// Register, move and remove product instances, and report their use.
  case manageInstances
  /// Reserve units for an instance, and take them back.
  case reserveLicenses
  /// Assign the order lines of a holding account to a customer.
  case assignOrders
  /// Choose the virtual account of an undelivered line of a customer account.
  case placeOrders
  /// See enterprise agreements and traditional licenses.
  case viewEnterpriseAgreements
  /// Generate licenses of an enterprise agreement, and convert traditional licenses.
  case useEnterpriseAgreements
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
