@testable import Licensing

/// A partner's holding account, an active and a pending customer, and who works for each.
struct Sale {
  var log = EstateBuilder()
  let holding: Identifier<SmartAccount>
  let pending: Identifier<SmartAccount>
  let shelf: Identifier<VirtualAccount>
  let standard: Identifier<VirtualAccount>
  let secret: Identifier<VirtualAccount>
  let future: Identifier<VirtualAccount>
  private(set) var partner: Principal

  init(on today: String = "2026-11-23") {
    log = EstateBuilder(on: today)
    holding = 2
    pending = 3
    partner = log.administrator
    func account(
      _ id: Identifier<SmartAccount>, _ kind: SmartAccount.Kind, _ label: String,
      _ status: SmartAccount.Status
    ) -> SmartAccount {
      SmartAccount(
        id: id, kind: kind, name: name(label),
        domain: DomainIdentifier(rawValue: "\(label.lowercased()).example") ?? .unknown,
        status: status)
    }
    log.append(
      .smartAccount(account(2, .holding, "Reseller", .active)),
      .smartAccount(account(3, .customer, "Later", .pending)))
    func section(
      _ id: Identifier<VirtualAccount>, of owner: Identifier<SmartAccount>, _ label: String,
      _ visibility: VirtualAccount.Visibility = .public, isDefault: Bool = false
    ) -> Change {
      .virtualAccount(
        VirtualAccount(
          id: id, smartAccount: owner, name: name(label), visibility: visibility,
          isDefault: isDefault))
    }
    (shelf, standard, secret, future) = (1, 2, 3, 4)
    log.append(
      section(1, of: 2, "Shelf", isDefault: true), section(2, of: 1, "Main", isDefault: true),
      section(3, of: 1, "Secret", .private), section(4, of: 3, "Start", isDefault: true))
    log.user("pat", .viewer)
    let user = log.estate.users.values.first { $0.login == login("pat") }?.id ?? 0
    if let grant = Grant(user: user, role: .administrator, smartAccount: 2, virtualAccount: nil) {
      log.append(.grant(grant))
    }
    partner = log.principal("pat")
  }

  /// An order of one license with lines of so many units each.
  func order(
    _ number: String = "SO-1", _ quantities: Int..., months: Int? = 12, of license: String = "DNA"
  ) -> NewOrder {
    NewOrder(
      number: number, endCustomer: "Metalworks", placed: log.estate.day,
      lines: quantities.enumerated().map { place, quantity in
        NewOrderLine(
          number: place + 1, license: name(license), quantity: quantity,
          unitPrice: Price(tenThousandths: 125_000, currency: "EUR"), termMonths: months,
          subscription: "SUB-1")
      })
  }

  mutating func add(_ order: NewOrder) throws(Refusal) {
    try log.perform(.order(.add([order], to: holding)), by: partner)
  }

  func target(_ domain: String = "metalworks", _ account: String? = nil) -> OrderTarget {
    OrderTarget(
      account: DomainIdentifier(rawValue: "\(domain).example") ?? .unknown,
      virtualAccount: account.map { name($0) })
  }

  func line(_ id: Identifier<OrderLine> = 1) -> OrderLine? { log.estate.orderLines[id] }

  func refused(_ command: OrderCommand, by principal: Principal? = nil) -> Refusal? {
    refusal { () throws(Refusal) in
      try log.estate.decide(.order(command), by: principal ?? partner)
    }
  }
}

extension DomainIdentifier {
  static var unknown: DomainIdentifier {
    DomainIdentifier(rawValue: "unknown.example") ?? .unknown
  }
}
