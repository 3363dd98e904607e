import DashboardModel
import Licensing

extension Metalworks {
  /// Alerts of each severity, one of them known to somebody.
  func agedAlertsView() throws -> RecordsPane {
    let word = Login(rawValue: "bob").map { login in
      Acknowledgement(
        key: AlertKey(.licensesExpired, .row(RowKey(3, 2))), level: 4, login: login, day: today)
    }
    let alerts: [(AlertKind, AlertSubject, Int, Day?, Int?, [AlertRemedy], Int, Int?)] = [
      (.insufficientLicenses, .row(RowKey(5, 1)), 20, nil, nil, [.move, .buy], 1, 5),
      (.licensesExpired, .row(RowKey(3, 2)), 4, nil, 12, [.renew, .acknowledge], 2, 3),
      (.licensesExpiring, .row(RowKey(3, 3)), 4, today.adding(days: 12), 2, [.renew], 3, 3),
      (.tokenNearLimit, .token(7), 9, today.adding(days: 20), nil, [.makeToken], 4, 4),
      (.reservationReturned, .row(RowKey(2, 4)), 3, nil, 1, [.acknowledge], 4, 2),
    ]
    let records = try alerts.map { kind, subject, level, due, age, remedies, license, place in
      ListedRecord.alert(
        AlertRecord(
          alert: Alert(
            kind: kind, subject: subject, level: level, due: due,
            since: age.map { today.adding(days: -$0) }, remedies: remedies),
          name: try self.license(license).text, virtualAccount: try place.map(account),
          acknowledgement: kind == .licensesExpired ? word : nil))
    }
    let window = Window(rows: records, keys: records.map(\.key), hasEarlier: false, hasLater: false)
    return RecordsPane(
      kind: .alerts, scope: .smartAccount(1), list: RowList(showing: window, height: 40),
      order: RecordOrder(.age, isDescending: true), hidden: [.level])
  }

  /// A grid of all licenses in all accounts, of which the middle is selected.
  func matrix() throws -> MatrixPane {
    let columns = try accounts.indices.map { index in
      Matrix.Column(
        virtualAccount: .init(rawValue: Int64(index + 1)), name: try account(index + 1))
    }
    let lines = try licenses.indices.map { index -> Matrix.Line in
      let balances = accounts.indices.map { place -> Int? in
        let value = (index * 7 + place * 13) % 11 - 5
        return value == 5 ? nil : value * (index == 2 ? 250 : 4)
      }
      return Matrix.Line(
        license: .init(rawValue: Int64(index + 1)), name: try license(index + 1),
        shortage: balances.reduce(0) { $0 + max(0, -($1 ?? 0)) },
        surplus: balances.reduce(0) { $0 + max(0, $1 ?? 0) }, balances: balances)
    }
    return MatrixPane(
      showing: Matrix(
        columns: columns, lines: lines, firstRow: 0, firstColumn: 0, allRows: lines.count,
        allColumns: columns.count), of: 1, row: 2, column: 1)
  }

  /// What is found by a word.
  func found() throws -> [FoundThing] {
    [
      FoundThing(
        thing: .license(1), name: try license(1).text, detail: "Metalworks", account: 1),
      FoundThing(
        thing: .virtualAccount(.virtualAccount(2, of: 1)), name: "Network lab",
        detail: "Metalworks", account: 1),
      FoundThing(thing: .order(1), name: "NET-10234567", detail: "Anvil", account: 1),
      FoundThing(
        thing: .instance(1), name: "net-core-01", detail: "FOC2231A0QZ Refining", account: 1),
    ]
  }
}
