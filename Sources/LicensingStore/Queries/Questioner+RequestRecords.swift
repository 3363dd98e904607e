internal import GRDB
internal import Licensing

extension Questioner {
  /// Requests for accounts: one's own, those that one's code opened, those of an account that one
  /// may see, and for the operator all that were submitted.
  func requestRecords(_ scope: Scope) -> [ListedRecord] {
    let seen = Policy.grant(
      allowing: .viewAccount, in: .smartAccount(scope.smartAccount), to: principal)
    return foundation.accountRequests.filter { request in
      request.login == principal.login || request.reviewer == principal.login
        || (principal.isOperator && request.status != .draft)
        || (seen != nil && request.account == scope.smartAccount)
    }
    .map { request in
      let requester = request.requester.flatMap { foundation.users[$0]?.name }
      return .request(
        AccountRequestRecord(
          request: request, requester: requester ?? request.login.rawValue))
    }
  }

  /// Requests for a role: one's own, and those in the scope that one may decide.
  func accessRecords(_ scope: Scope) -> [ListedRecord] {
    let visibility = Policy.visibility(
      of: scope.smartAccount, with: .manageUsers, to: principal)
    return foundation.accessRequests.compactMap { request in
      guard let account = foundation.smartAccounts[request.account],
        let user = foundation.users[request.user],
        user.id == principal.user?.id
          || (request.account == scope.smartAccount && visibility.decides(request))
      else { return nil }
      return .access(
        AccessRequestRecord(
          request: request, account: account,
          virtualAccounts: request.virtualAccounts.compactMap {
            foundation.virtualAccounts[$0]?.name
          }, user: user, isPartner: foundation.isPartner(user, of: account.id)))
    }
  }

  /// The messages that wait to be sent, with the codes in them: the operator's alone.
  func outbox(_ query: OutboxQuery) throws -> [OutboxMessage] {
    guard principal.isOperator else { throw Refusal.impeded(.notYours) }
    let limit = min(max(query.limit, 0), OutboxQuery.most)
    return try OutboxTable(database: database).waiting(limit: limit)
  }
}

extension Visibility {
  /// Whether whoever manages these people decides a request for a role.
  fileprivate func decides(_ request: AccessRequest) -> Bool {
    switch self {
    case .everything: true
    case .only(let accounts):
      !request.virtualAccounts.isEmpty && request.virtualAccounts.allSatisfy(accounts.contains)
    }
  }
}
