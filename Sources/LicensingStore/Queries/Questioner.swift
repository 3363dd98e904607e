internal import GRDB
public import Licensing

/// Answers one caller's questions from one consistent state, showing only what the caller may see.
public struct Questioner {
  let reader: Reader
  /// Accounts, people and the catalog, as of the same state.
  let foundation: Estate
  let principal: Principal
  /// Whether whoever owns the file is trusted.
  let trustsOwner: Bool
  /// The moment of the question, for what ends by the clock.
  let now: Instant

  /// Prepares to answer for a caller.
  public init(
    reader: Reader, foundation: Estate, principal: Principal, trustsOwner: Bool = false,
    now: Instant? = nil
  ) {
    self.now = now ?? Instant(startOf: foundation.day)
    self.reader = reader
    self.trustsOwner = trustsOwner
    self.foundation = foundation
    self.principal = principal
  }

  var database: Database { reader.database }

  /// Answers a question.
  public func reply(to question: Question) throws -> Reply {
    switch question {
    case .session: .session(session())
    case .accounts: .accounts(try accounts())
    case .summary(let query): .summary(try summary(query))
    case .directory(let query): .directory(try directory(query))
    case .inventory(let query): .inventory(try inventory(query))
    case .positions(let query): .positions(try positions(query))
    case .lots(let query): .lots(try lots(query))
    case .orders(let query): .orders(try orders(query))
    case .events(let query): .events(try events(query))
    case .records(let query): .records(try records(query))
    case .movePreview(let query): .movePreview(try movePreview(query))
    case .moveProposals(let query): .moveProposals(try moveProposals(query))
    case .importPreview(let query): .importPreview(try importPreview(query))
    case .verification(let query): .verification(try verification(query))
    case .commandPreview(let query): .commandPreview(try commandPreview(query))
    case .targets(let query): .targets(try foundation.targets(query, for: principal))
    case .outbox(let query): .outbox(try outbox(query))
    case .find(let query): .found(try find(query))
    case .matrix(let query): .matrix(try matrix(query))
    case .savedViews(let query): .savedViews(try savedViews(of: query.account))
    case .permission(let query):
      .permission(foundation.permission(for: query.right, in: query.scope, of: principal))
    }
  }

  /// Checks everything for the operator and for whoever sees a whole log; strangers learn nothing.
  private func verification(_ query: VerificationQuery) throws -> Verification {
    let isAllowed = foundation.smartAccounts.keys.contains {
      Policy.visibility(of: $0, with: .viewEvents, to: principal) == .everything
    }
    if let account = foundation.smartAccounts.keys.min(), !isAllowed, !principal.isOperator {
      try refuse(.viewEvents, in: .smartAccount(account))
    }
    return try Verifier(reader: reader).verify(query.remembered)
  }

  /// What the caller may see of a scope; refused where that is nothing.
  func visible(_ right: Right, in scope: Scope) throws -> Visibility {
    guard let account = foundation.smartAccounts[scope.smartAccount] else {
      throw foundation.smartAccounts.isEmpty
        ? Refusal.noAccountYet : Refusal.unknownSmartAccount("\(scope.smartAccount)")
    }
    let visibility = Policy.visibility(of: account.id, with: right, to: principal)
    if let one = scope.virtualAccount {
      guard foundation.virtualAccounts[one]?.smartAccount == account.id else {
        throw Refusal.unknownVirtualAccount("\(one)")
      }
      guard visibility.includes(one) else { try refuse(right, in: scope) }
      return .only([one])
    }
    guard !visibility.isNothing else { try refuse(right, in: scope) }
    return visibility
  }

  /// A stranger is told neither the account's name nor its people.
  private func refuse(_ right: Right, in scope: Scope) throws -> Never {
    let seen = Policy.visibility(of: scope.smartAccount, with: .viewVirtualAccounts, to: principal)
    if seen.isNothing {
      throw Refusal.notPermitted(
        right, scope: "smartdeck", holders: [], roles: Policy.roles(giving: right))
    }
    _ = try foundation.authorize(right, in: scope, for: principal)
    throw Refusal.notPermitted(right, scope: "", holders: [], roles: Policy.roles(giving: right))
  }

  private func session() -> Session {
    Session(
      login: principal.login, userName: principal.user?.name,
      roles: Role.allCases.filter { role in principal.grants.contains { $0.role == role } },
      isOperator: principal.isOperator, head: foundation.head, today: foundation.day,
      isEmpty: foundation.smartAccounts.isEmpty, trustsOwner: trustsOwner)
  }

  private func directory(_ query: DirectoryQuery) throws -> Directory {
    let visibility = try visible(.viewVirtualAccounts, in: .smartAccount(query.account))
    guard let account = foundation.smartAccounts[query.account] else {
      throw Refusal.unknownSmartAccount("\(query.account)")
    }
    return Directory(
      account: account,
      virtualAccounts: foundation.virtualAccounts(of: account.id).filter {
        visibility.includes($0.id)
      },
      licenses: foundation.catalog.all)
  }

  private func importPreview(_ query: ImportPreviewQuery) throws -> ImportPlan {
    let domain = query.set.account.domain
    let known = foundation.smartAccounts.values.first { $0.domain == domain }
    let scope = known.map { Scope.smartAccount($0.id) }
    if let scope, Policy.grant(allowing: .importLicenses, in: scope, to: principal) == nil {
      try refuse(.importLicenses, in: scope)
    }
    return try reader.estateWithoutTransfers(today: foundation.day).plan(query.set, by: principal)
  }
}

extension Estate {
  /// A smart account's virtual accounts: the default one first, then by name.
  func virtualAccounts(of account: Identifier<SmartAccount>) -> [VirtualAccount] {
    virtualAccounts.values.filter { $0.smartAccount == account }
      .sorted {
        if $0.isDefault != $1.isDefault { return $0.isDefault }
        return ($0.name.folded, $0.id) < ($1.name.folded, $1.id)
      }
  }
}
