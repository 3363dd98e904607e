/// Asks whether the caller may do something somewhere, and who can where not.
public struct PermissionQuery: Query, Codable {
  public typealias Answer = Permission

  public var right: Right
  public var scope: Scope

  /// Asks for a right in a scope.
  public init(right: Right, scope: Scope) {
    self.right = right
    self.scope = scope
  }
}

/// Whether somebody may do something, and who can.
public struct Permission: Hashable, Sendable, Codable {
  /// The role that allows it; nil where none does.
  public let role: Role?
  /// Who can, by name; empty for a stranger, to whom nobody is named.
  public let holders: [String]
  /// The roles that would allow it.
  public let roles: [Role]

  /// Makes an answer of its parts.
  public init(role: Role?, holders: [String], roles: [Role]) {
    self.role = role
    self.holders = holders
    self.roles = roles
  }
}

extension PermissionQuery {
  /// The question as a value.
  public var question: Question { .permission(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .permission(let answer) = reply { answer } else { nil }
  }
}

extension Estate {
  /// Whether somebody may do something, and who can.
  public func permission(
    for right: Right, in scope: Scope, of principal: Principal
  ) -> Permission {
    let isKnown = principal.grants.contains { $0.smartAccount == scope.smartAccount }
    return Permission(
      role: Policy.grant(allowing: right, in: scope, to: principal)?.role,
      holders: isKnown ? holders(of: right, in: scope) : [], roles: Policy.roles(giving: right))
  }
}
