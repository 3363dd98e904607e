/// Which virtual accounts of a smart account somebody may see with a right.
public enum Visibility: Hashable, Sendable {
  case everything
  case only(Set<Identifier<VirtualAccount>>)

  /// Whether one virtual account is among them.
  public func includes(_ account: Identifier<VirtualAccount>) -> Bool {
    switch self {
    case .everything: true
    case .only(let accounts): accounts.contains(account)
    }
  }

  /// Whether nothing is.
  public var isNothing: Bool { self == .only([]) }
}

extension Policy {
  /// What somebody may see of a smart account with a right.
  public static func visibility(
    of account: Identifier<SmartAccount>, with right: Right, to principal: Principal
  ) -> Visibility {
    guard principal.user?.status == .active else { return .only([]) }
    var accounts: Set<Identifier<VirtualAccount>> = []
    for grant in principal.grants where grant.smartAccount == account {
      switch reach(of: grant.role, with: right) {
      case .none: continue
      case .account: return .everything
      case .assigned: if let assigned = grant.virtualAccount { accounts.insert(assigned) }
      }
    }
    return .only(accounts)
  }
}
