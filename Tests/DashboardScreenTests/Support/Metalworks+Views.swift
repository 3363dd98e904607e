import DashboardModel
import Licensing

extension Metalworks {
  /// Requests for accounts: one that the operator decides, one that a nominee has, one declined.
  func requestsView() throws -> RecordsPane {
    let records = [
      try request(1, "Foundry", .awaitingApproval, nominee: nil),
      try request(2, "Стальной двор", .awaitingAuthority, nominee: "nora@foundry.example"),
      try request(3, "Rolling Mill", .declined, nominee: nil),
    ]
    let window = Window(rows: records, keys: records.map(\.key), hasEarlier: false, hasLater: false)
    return RecordsPane(
      kind: .requests, scope: .smartAccount(1), list: RowList(showing: window, height: 20))
  }

  private func request(
    _ id: Int64, _ name: String, _ status: AccountRequest.Status, nominee: String?
  ) throws -> ListedRecord {
    guard let login = Login(rawValue: "bob") else { throw NameProblem.empty }
    var request = AccountRequest(
      id: .init(rawValue: id), login: login,
      form: RequestForm(accountName: name, domain: "foundry\(id).example"))
    request.status = status
    request.nominee = nominee.flatMap { EmailAddress(rawValue: $0) }
    request.expires = status == .awaitingAuthority ? today.adding(days: 14) : nil
    return .request(AccountRequestRecord(request: request, requester: "Bob"))
  }

  /// Reservations of two instances.
  func reservationsView() throws -> RecordsPane {
    let records = try [(1, "core-01.hq.metalworks.example", 12), (2, "вайфай-12", 1)].map {
      id, host, quantity in
      let reservation = Reservation(
        id: .init(rawValue: Int64(id)), instance: .init(rawValue: Int64(id)),
        row: RowKey(.init(rawValue: Int64(id)), .init(rawValue: Int64(id))),
        lots: [LotQuantity(lot: .init(rawValue: 1), quantity: Quantity(clamping: quantity))])
      return ListedRecord.reservation(
        ReservationRecord(
          reservation, instance: host, virtualAccount: try account(id + 1),
          license: try license(id)))
    }
    let window = Window(rows: records, keys: records.map(\.key), hasEarlier: false, hasLater: false)
    return RecordsPane(
      kind: .reservations, scope: .smartAccount(1), list: RowList(showing: window, height: 20))
  }

  /// Alerts of three kinds, one of which somebody took note of.
  func alertsView() throws -> RecordsPane {
    let (row, other) = (RowKey(5, 1), RowKey(3, 4))
    let records = [
      Alert(kind: .insufficientLicenses, subject: .row(row), level: 20, remedies: [.move, .buy]),
      Alert(kind: .licensesExpired, subject: .row(other), level: 2, remedies: [.renew]),
      Alert(
        kind: .licensesExpiring, subject: .row(row), level: 3, due: today.adding(days: 12),
        remedies: [.renew, .acknowledge]),
    ]
    let listed = try records.map { alert in
      ListedRecord.alert(
        AlertRecord(
          alert: alert, name: try license(alert.subject == .row(row) ? 1 : 4).text,
          virtualAccount: try account(alert.subject == .row(row) ? 5 : 3),
          acknowledgement: alert.kind == .licensesExpired ? try noted(alert) : nil))
    }
    let window = Window(rows: listed, keys: listed.map(\.key), hasEarlier: false, hasLater: false)
    return RecordsPane(
      kind: .alerts, scope: .smartAccount(1), list: RowList(showing: window, height: 20))
  }

  private func noted(_ alert: Alert) throws -> Acknowledgement {
    guard let login = Login(rawValue: "bob") else { throw NameProblem.empty }
    return Acknowledgement(key: alert.key, level: alert.level, login: login, day: today)
  }

  /// The customer's account.
  func customer() throws -> SmartAccount {
    guard let branch = try tree().first(where: { $0.account.kind == .customer }) else {
      throw NameProblem.empty
    }
    return branch.account
  }

  /// What somebody sees to whom nothing is open.
  func stranger(size: ScreenSize) throws -> DashboardState {
    guard let login = Login(rawValue: "nora") else { throw NameProblem.empty }
    return DashboardState(
      size: size, accounts: AccountsPane(showing: [], height: 9), inventory: InventoryPane(),
      orders: OrdersPane(), events: EventsPane(),
      session: Session(
        login: login, userName: nil, roles: [], isOperator: false, head: 9, today: today,
        isEmpty: false))
  }
}
