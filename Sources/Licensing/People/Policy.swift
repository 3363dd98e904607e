/// The one table of who may do what (domain §3); whatever it does not give is denied.
public enum Policy {
  /// How far a role reaches with a right.
  enum Reach {
    /// Not at all.
    case none
    /// The whole smart account of the grant.
    case account
    /// The virtual account of the grant.
    case assigned
  }

  /// The grant by which somebody may do something in a scope; nil when nothing allows it.
  ///
  /// Where several do, the widest is named first, so that the log always says the same.
  public static func grant(
    allowing right: Right, in scope: Scope, to principal: Principal
  ) -> Grant? {
    guard principal.user?.status == .active else { return nil }
    return principal.grants
      .filter { $0.smartAccount == scope.smartAccount && allows($0, right, in: scope) }
      .min {
        Role.allCases.firstIndex(of: $0.role) ?? 0 < Role.allCases.firstIndex(of: $1.role) ?? 0
      }
  }

  /// Whether somebody who holds some roles has a right in a scope.
  public static func allows(
    _ right: Right, in scope: Scope, to user: User, holding grants: Set<Grant>
  ) -> Bool {
    let principal = Principal(
      login: user.login ?? .nobody, host: "", user: user, grants: grants, isOperator: false)
    return grant(allowing: right, in: scope, to: principal) != nil
  }

  /// The roles that would give a right, for saying who can help.
  public static func roles(giving right: Right) -> [Role] {
    Role.allCases.filter { reach(of: $0, with: right) != .none }
  }

  private static func allows(_ grant: Grant, _ right: Right, in scope: Scope) -> Bool {
    switch reach(of: grant.role, with: right) {
    case .none: false
    case .account: true
    case .assigned: scope.virtualAccount != nil && grant.virtualAccount == scope.virtualAccount
    }
  }
}
