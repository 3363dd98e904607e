extension Estate {
  /// Settles whether somebody may do something, and by which role; refused, it says who could help.
  public func authorize(
    _ right: Right, in scope: Scope, for principal: Principal
  ) throws(Refusal) -> Authorization {
    guard let grant = Policy.grant(allowing: right, in: scope, to: principal) else {
      throw .notPermitted(
        right, scope: label(of: scope), holders: holders(of: right, in: scope),
        roles: Policy.roles(giving: right))
    }
    return Authorization(right: right, role: grant.role)
  }

  /// Who a login is: its user, that user's grants, and whether it is the operator.
  public func principal(_ login: Login, host: String) -> Principal {
    let user = users.values.first { $0.login == login }
    return Principal(
      login: login, host: host, user: user, grants: grants.filter { $0.user == user?.id },
      isOperator: user != nil && user?.id == operatorID)
  }

  /// Makes sure that a smart account is in full use.
  func requireActive(_ id: Identifier<SmartAccount>) throws(Refusal) {
    guard let account = smartAccounts[id] else { throw .unknownSmartAccount(id.description) }
    guard account.status == .active else { throw .accountNotActive(account.name) }
  }

  private func label(of scope: Scope) -> String {
    if let account = scope.virtualAccount, let name = name(of: account) { return name.text }
    return smartAccounts[scope.smartAccount]?.name.text ?? scope.smartAccount.description
  }

  func holders(of right: Right, in scope: Scope) -> [String] {
    users.values.sorted { $0.id < $1.id }.filter { user in
      let principal = Principal(
        login: user.login ?? .nobody, host: "", user: user,
        grants: grants.filter { $0.user == user.id }, isOperator: false)
      return Policy.grant(allowing: right, in: scope, to: principal) != nil
    }
    .map(\.name)
  }
}

extension Login {
  /// Stands in where a user has no login yet.
  static let nobody = Login(unchecked: "?")

  private init(unchecked: String) {
    rawValue = unchecked
  }
}
