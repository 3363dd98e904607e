/// Asks to whom order lines can be assigned: found by domain, account name or e-mail; public
/// virtual accounts by a part of their name, private ones by the exact name only.
public struct TargetSearchQuery: Query, Codable {
  public typealias Answer = [AssignmentTarget]

  /// A domain or a name, or a part of either, or a whole e-mail address.
  public var account: String
  /// A virtual account's name or, of a public one, a part of it; empty for all public ones.
  public var virtualAccount: String

  /// Asks for targets.
  public init(account: String, virtualAccount: String = "") {
    self.account = account
    self.virtualAccount = virtualAccount
  }

  /// How many accounts an answer names at most.
  public static let most = 50
  /// How much has to be typed before anything is found.
  public static let shortest = 2
}

/// A customer's account to which lines can be assigned.
public struct AssignmentTarget: Hashable, Sendable, Codable {
  public let account: Name
  public let domain: DomainIdentifier
  public let status: SmartAccount.Status
  public let virtualAccounts: [Name]

  /// Names a target.
  public init(
    account: Name, domain: DomainIdentifier, status: SmartAccount.Status, virtualAccounts: [Name]
  ) {
    self.account = account
    self.domain = domain
    self.status = status
    self.virtualAccounts = virtualAccounts
  }
}

extension Estate {
  /// The customers' accounts that a search finds, by name.
  ///
  /// Only who may assign orders somewhere is told of other companies' accounts.
  public func targets(
    _ query: TargetSearchQuery, for principal: Principal
  ) throws(Refusal) -> [AssignmentTarget] {
    let mayAssign = smartAccounts.keys.contains {
      !Policy.visibility(of: $0, with: .assignOrders, to: principal).isNothing
    }
    guard mayAssign || principal.isOperator else {
      throw .notPermitted(
        .assignOrders, scope: "smartdeck", holders: [],
        roles: Policy.roles(giving: .assignOrders))
    }
    let text = Name.fold(query.account)
    guard text.count >= TargetSearchQuery.shortest else { return [] }
    return smartAccounts.values
      .filter { $0.kind == .customer && $0.status != .inactive && found($0, by: text) }
      .sorted { ($0.name.folded, $0.id) < ($1.name.folded, $1.id) }
      .prefix(TargetSearchQuery.most)
      .map { target($0, virtualAccount: Name.fold(query.virtualAccount)) }
  }

  private func found(_ account: SmartAccount, by text: String) -> Bool {
    if account.domain.rawValue.contains(text) || account.name.folded.contains(text) { return true }
    return users.values.contains { user in
      user.email.map(Name.fold) == text
        && grants.contains { $0.user == user.id && $0.smartAccount == account.id }
    }
  }

  private func target(_ account: SmartAccount, virtualAccount text: String) -> AssignmentTarget {
    let named = virtualAccounts.values.filter { candidate in
      guard candidate.smartAccount == account.id else { return false }
      return switch candidate.visibility {
      case .public: text.isEmpty || candidate.name.folded.contains(text)
      case .private: candidate.name.folded == text
      }
    }
    .sorted { ($0.name.folded, $0.id) < ($1.name.folded, $1.id) }
    return AssignmentTarget(
      account: account.name, domain: account.domain, status: account.status,
      virtualAccounts: named.map(\.name))
  }
}

extension TargetSearchQuery {
  /// The question as a value.
  public var question: Question { .targets(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .targets(let answer) = reply { answer } else { nil }
  }
}
