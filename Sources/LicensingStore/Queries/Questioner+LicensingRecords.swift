internal import GRDB
internal import Licensing

/// The lists that are short: read whole, then cut to the window.
extension Questioner {
  func tokens(_ query: RecordsQuery) throws -> RecordsQuery.Answer {
    let accounts = try accounts(seenWith: .viewLicenses, in: query.scope)
    let records = try rows("tokens", in: accounts).compactMap { row -> ListedRecord? in
      let token = try RegistrationToken(row)
      guard let account = foundation.virtualAccounts[token.virtualAccount] else { return nil }
      return .token(TokenRecord(token, virtualAccount: account.name, at: now))
    }
    return window(of: records, for: query)
  }

  func reservations(_ query: RecordsQuery) throws -> RecordsQuery.Answer {
    let accounts = try accounts(seenWith: .viewLicenses, in: query.scope)
    let table = InstancesTable(database: database)
    let records = try rows("reservations", in: accounts).compactMap { row -> ListedRecord? in
      guard let reservation = try table.reservation(try row.identifier("id")),
        let account = foundation.virtualAccounts[reservation.row.virtualAccount],
        let license = foundation.catalog[reservation.row.license]
      else { return nil }
      let host = try reservation.instance.flatMap { id in
        try String.fetchOne(
          database.cachedStatement(sql: "SELECT host_name FROM instances WHERE id = ?"),
          arguments: [id.rawValue])
      }
      return .reservation(
        ReservationRecord(
          reservation, instance: host ?? "", virtualAccount: account.name,
          license: license.name))
    }
    return window(of: records, for: query)
  }

  func traditionalLicenses(_ query: RecordsQuery) throws -> RecordsQuery.Answer {
    let visibility = try visible(.viewEnterpriseAgreements, in: query.scope)
    let all = try Row.fetchAll(
      database, sql: "SELECT * FROM traditional_licenses WHERE smart_account = ?",
      arguments: [query.scope.smartAccount.rawValue])
    let records = try all.compactMap { row -> ListedRecord? in
      let item = try TraditionalLicense(row)
      // A key that is in no virtual account yet is for those who see the whole account.
      let isSeen = item.virtualAccount.map(visibility.includes) ?? (visibility == .everything)
      guard isSeen, let license = foundation.catalog[item.license] else { return nil }
      return .traditionalLicense(
        TraditionalLicenseRecord(
          item, license: license.name,
          virtualAccount: item.virtualAccount.flatMap { foundation.virtualAccounts[$0]?.name }))
    }
    return window(of: records, for: query)
  }

  func enterpriseAgreements(_ query: RecordsQuery) throws -> RecordsQuery.Answer {
    let visibility = try visible(.viewEnterpriseAgreements, in: query.scope)
    let all = try Row.fetchAll(
      database, sql: "SELECT * FROM enterprise_agreements WHERE smart_account = ?",
      arguments: [query.scope.smartAccount.rawValue])
    let records = try all.map { row -> ListedRecord in
      let agreement = try EnterpriseAgreement(row)
      return .enterpriseAgreement(
        EnterpriseAgreementRecord(
          agreement,
          suites: agreement.suites.compactMap { suite in
            foundation.catalog[suite.license].map {
              EnterpriseAgreementRecord.Suite(license: $0.name, suite: suite)
            }
          }, consumption: try consumption(of: agreement, seeing: visibility), on: foundation.day))
    }
    return window(of: records, for: query)
  }

  private func consumption(
    of agreement: EnterpriseAgreement, seeing visibility: Visibility
  ) throws -> [EnterpriseAgreementRecord.Consumption] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT holdings.virtual_account, holdings.license, sum(holdings.quantity) AS quantity
          FROM lots JOIN holdings ON holdings.lot = lots.id
          WHERE lots.source = 'enterpriseAgreement' AND lots.order_number = ?
          GROUP BY holdings.virtual_account, holdings.license
          """),
      arguments: [agreement.number]
    ).compactMap { row in
      let key = try RowKey(row)
      guard visibility.includes(key.virtualAccount),
        let account = foundation.virtualAccounts[key.virtualAccount],
        account.smartAccount == agreement.smartAccount,
        let license = foundation.catalog[key.license]
      else { return nil }
      return EnterpriseAgreementRecord.Consumption(
        virtualAccount: account.name, license: license.name, quantity: try row.field("quantity"))
    }
  }

  private func accounts(
    seenWith right: Right, in scope: Scope
  ) throws -> [Identifier<VirtualAccount>] {
    let visibility = try visible(right, in: scope)
    return foundation.virtualAccounts(of: scope.smartAccount).map(\.id)
      .filter { visibility.includes($0) }
  }

  private func rows(_ table: String, in accounts: [Identifier<VirtualAccount>]) throws -> [Row] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM \(table) WHERE virtual_account IN (\(SQLList(accounts)))")
  }
}
