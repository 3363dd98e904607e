internal import GRDB
internal import Licensing

extension Questioner {
  func virtualAccountRecords(_ scope: Scope) throws -> [ListedRecord] {
    let visibility = try visible(.viewVirtualAccounts, in: scope)
    let totals = try TotalsTable(database: database).totals(of: scope.smartAccount)
    return foundation.virtualAccounts(of: scope.smartAccount)
      .filter { visibility.includes($0.id) }
      .map { account in
        .virtualAccount(
          VirtualAccountRecord(
            account: account, totals: totals[account.id]?.totals ?? Totals(),
            instances: totals[account.id]?.instances ?? 0))
      }
  }

  /// The people of an account; who sees a part of it sees who has a role in that part.
  func userRecords(_ scope: Scope) throws -> [ListedRecord] {
    let visibility = try visible(.viewUsers, in: scope)
    let seen = foundation.grants.filter { grant in
      guard grant.smartAccount == scope.smartAccount else { return false }
      guard let account = grant.virtualAccount else { return visibility == .everything }
      return visibility.includes(account)
    }
    let byUser = Dictionary(grouping: seen, by: \.user)
    return byUser.keys.sorted().compactMap { id in
      guard let user = foundation.users[id] else { return nil }
      let roles = (byUser[id] ?? []).sorted(by: foundation.precedes).map { grant in
        UserRecord.Held(
          grant: grant,
          virtualAccount: grant.virtualAccount.flatMap { account in
            foundation.virtualAccounts[account]?.name
          })
      }
      return .user(
        UserRecord(
          user: user, roles: roles,
          isPartner: foundation.isPartner(user, of: scope.smartAccount)))
    }
  }

  func needRecords(_ scope: Scope) throws -> [ListedRecord] {
    let visibility = try visible(.viewLicenses, in: scope)
    return foundation.needs.compactMap { need in
      guard let account = foundation.virtualAccounts[need.row.virtualAccount],
        account.smartAccount == scope.smartAccount, visibility.includes(account.id),
        let license = foundation.catalog[need.row.license]
      else { return nil }
      return .need(NeedRecord(need, virtualAccount: account.name, license: license.name))
    }
  }

  func agreementRecords(_ scope: Scope) throws -> [ListedRecord] {
    _ = try visible(.viewAgreements, in: .smartAccount(scope.smartAccount))
    guard let account = foundation.smartAccounts[scope.smartAccount] else { return [] }
    return [
      .agreement(
        AgreementRecord(
          account: account, standing: foundation.agreementStanding(of: account),
          acceptance: foundation.acceptance(of: account.id),
          current: foundation.currentAgreement))
    ]
  }
}

extension Estate {
  /// The order of two roles of one person: as roles are declared, then by virtual account.
  fileprivate func precedes(_ left: Grant, _ right: Grant) -> Bool {
    let order = Role.allCases
    let places = (order.firstIndex(of: left.role) ?? 0, order.firstIndex(of: right.role) ?? 0)
    return places.0 == places.1
      ? (left.virtualAccount?.rawValue ?? 0) < (right.virtualAccount?.rawValue ?? 0)
      : places.0 < places.1
  }
}
