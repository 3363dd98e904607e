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
