internal import GRDB
internal import Licensing

extension Questioner {
  /// The alerts of a scope, each with the names of what it is about; they are derived each time.
  func alertRecords(_ scope: Scope) throws -> [ListedRecord] {
    let visibility = try visible(.viewLicenses, in: scope)
    var estate = try reader.ledger(over: foundation)
    try InstancesTable(database: database).loadAll(into: &estate)
    try OrdersTable(database: database).loadAll(into: &estate)
    try TokensTable(database: database).loadAll(into: &estate)
    try EnterpriseTable(database: database).loadKeys(into: &estate)
    return estate.alerts(in: scope.smartAccount, seeing: visibility).map { alert in
      .alert(
        AlertRecord(
          alert: alert, name: estate.name(of: alert.subject),
          virtualAccount: estate.scope(of: alert.subject)?.virtualAccount.flatMap {
            estate.virtualAccounts[$0]?.name
          },
          acknowledgement: estate.acknowledgement(of: alert)))
    }
  }
}

extension Estate {
  /// What the thing of an alert is called.
  fileprivate func name(of subject: AlertSubject) -> String {
    switch subject {
    case .row(let row): catalog[row.license]?.name.text ?? ""
    case .instance(let id): instances[id]?.hostName ?? ""
    case .reservation(let id):
      reservations[id].flatMap { catalog[$0.row.license]?.name.text } ?? ""
    case .orderLine(let id):
      orderLines[id].flatMap { line in
        orders[line.order].map { "\($0.number)/\(line.number)" }
      } ?? ""
    case .smartAccount(let id): smartAccounts[id]?.name.text ?? ""
    case .token(let id):
      tokens[id].map { $0.description.isEmpty ? "#\(id)" : $0.description } ?? ""
    case .traditionalLicense(let id): traditionalLicenses[id]?.key ?? ""
    }
  }
}
