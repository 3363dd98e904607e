import DashboardModel
import Licensing

extension Metalworks {
  /// The tree: a customer's account with its virtual accounts, and a partner's holding account.
  func tree() throws -> [AccountBranch] {
    let customer = try account(1, "Metalworks", "metalworks.example", .customer)
    let holding = try account(2, "Metalworks Holding", "holding.metalworks.example", .holding)
    let leaves = try accounts.indices.map { index in
      let id = Licensing.Identifier<VirtualAccount>(rawValue: Int64(index + 1))
      let account = VirtualAccount(
        id: id, smartAccount: customer.id, name: try self.account(index + 1),
        isDefault: index == 0)
      return AccountLeaf(
        virtualAccount: account, totals: totals { $0.row.virtualAccount == id }, held: 0)
    }
    return [
      AccountBranch(
        account: customer, headline: headline(totals()), held: 4, endingSoon: 2,
        virtualAccounts: leaves),
      AccountBranch(
        account: holding, headline: headline(Totals()), held: 4, endingSoon: 0,
        virtualAccounts: []),
    ]
  }

  private func account(
    _ id: Int64, _ name: String, _ domain: String, _ kind: SmartAccount.Kind
  ) throws -> SmartAccount {
    guard let domain = DomainIdentifier(rawValue: domain) else { throw NameProblem.empty }
    return SmartAccount(
      id: .init(rawValue: id), kind: kind, name: try Name(imported: name), domain: domain,
      status: .active)
  }

  private func headline(_ totals: Totals) -> Headline {
    Headline(
      totals: totals, virtualAccounts: accounts.count, licenses: licenses.count, instances: 2_000,
      realShortage: totals.shortage > 0 ? 12 : 0)
  }

  /// Lines of two orders, one of each status.
  func orders() throws -> OrdersQuery.Answer {
    let rows = try OrderLine.Status.allCases.enumerated().map { index, status in
      let order = Order(
        id: .init(rawValue: Int64(1 + index / 4)), number: index < 4 ? "67652129" : "10234901",
        partner: "Steel & Sons", endCustomer: "Metalworks", placed: today.adding(days: -index))
      let line = OrderLine(
        id: .init(rawValue: Int64(index + 1)), order: order.id, number: index % 4 + 1, sku: "SKU",
        license: .init(rawValue: Int64(index + 1)), quantity: Quantity(clamping: 8 * (index + 1)),
        status: status, virtualAccount: nil)
      return OrderRow(
        order: order, line: line, license: try license(index + 1), virtualAccount: nil)
    }
    return Window(rows: rows, keys: rows.map(\.line.id), hasEarlier: false, hasLater: true)
  }

  /// The log, the newest first.
  func events() throws -> EventsQuery.Answer {
    let move = EventTransferLine(
      license: try license(1), source: try account(4), target: try account(5), quantity: 20)
    let stories: [(EventStory, String?)] = [
      (.moved(kind: .move, lines: [move], quantity: 20, reason: "as agreed"), "alice"),
      (.moved(kind: .undo(of: 7), lines: [move, move], quantity: 1_040, reason: nil), "alice"),
      (.refused(.moveLicenses, times: 3), "mallory"),
      (.dayBegan(today, ended: 3, started: 1), nil),
      (
        .imported(
          ImportOutcome(
            source: "metalworks.example", added: 350, changed: 12, gone: 1, keptAside: 2)), "bob"
      ),
    ]
    let rows = stories.enumerated().map { index, story in
      EventRow(
        sequence: SequenceNumber(rawValue: Int64(9 - index)),
        time: Instant(startOf: today).adding(
          milliseconds: 50_531_000 - Int64(index) * 15_000_000),
        actor: Actor(login: story.1.flatMap(Login.init), host: "jump"), request: nil,
        story: story.0)
    }
    return Window(rows: rows, keys: rows.map(\.sequence), hasEarlier: false, hasLater: true)
  }
}

extension Metalworks {
  /// Product instances: one that was heard of today, one that keeps silent, one that uses nothing.
  func instances() throws -> RecordsQuery.Answer {
    let now = Instant(startOf: today).adding(milliseconds: 31_000_000)
    let day: Int64 = 86_400_000
    let records = [
      try instance(1, "core-01.hq.metalworks.example", 2, "Catalyst 9300", contact: now, uses: 3),
      try instance(
        2, "edge-07", 5, "ISR 4331", contact: now.adding(milliseconds: -44 * day), uses: 1),
      try instance(3, "вайфай-12", 3, "Catalyst 9800-L Wireless Controller", contact: nil, uses: 0),
    ]
    return Window(rows: records, keys: records.map(\.key), hasEarlier: false, hasLater: false)
  }

  private func instance(
    _ id: Int64, _ host: String, _ account: Int, _ type: String, contact: Instant?, uses: Int
  ) throws -> ListedRecord {
    let instance = ProductInstance(
      id: .init(rawValue: id), virtualAccount: .init(rawValue: Int64(account)), hostName: host,
      productType: type, productID: "C9300-24T", serialNumber: "FOC2204X0\(id)Y",
      softwareTag: "regid.2019-06.example", registered: contact, lastContact: contact)
    return .instance(
      InstanceRecord(
        instance: instance, virtualAccount: try self.account(account),
        uses: try (0..<uses).map {
          InstanceRecord.Use(license: try license($0 + 1), reported: 2 + $0, reserved: $0 % 2)
        }))
  }

  /// The view of all product instances.
  func instancesView(cursor: Int = 1) throws -> RecordsPane {
    let records = try instances()
    return RecordsPane(
      kind: .instances, scope: .smartAccount(1),
      list: RowList(showing: records, height: 30, cursor: cursor),
      marked: [RecordIdentity(kind: .instances, number: 1)])
  }
}
