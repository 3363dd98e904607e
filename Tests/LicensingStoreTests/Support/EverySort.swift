import Testing

@testable import Licensing
@testable import LicensingStore

/// A small database that holds something in every table, always the same.
enum EverySort {
  static func store() throws -> TestStore {
    let store = try TestStore()
    try store.append(accounts(), under: [1, 2])
    try store.append(
      [.lot(lot(1, license: 1)), .lot(lot(2, license: 2)), .row(RowKey(3, 1))],
      postings: [
        Posting(lot: 1, place: .issued, quantity: -20),
        Posting(lot: 1, place: .virtualAccount(1), quantity: 20),
        Posting(lot: 2, place: .issued, quantity: -5),
        Posting(lot: 2, place: .virtualAccount(2), quantity: 5),
      ], under: [1, 2])
    try store.append(instances(), under: [1])
    try store.append(orders(), under: [1])
    try store.perform(.move(move(3, from: 1, to: 2)), by: login("root"))
    try store.perform(.move(move(4, from: 1, to: 3)), by: login("root"))
    try store.perform(.undo(UndoRequest()), by: login("root"))
    return store
  }

  static func move(
    _ quantity: Int, from source: Identifier<VirtualAccount>, to target: Identifier<VirtualAccount>
  ) -> MoveRequest {
    MoveRequest(lines: [
      MoveLine(license: 1, source: source, target: target, quantity: quantity)
    ])
  }

  private static func accounts() throws -> [Change] {
    let names = ["Refining", "Manufacturing", "Склад"]
    let accounts = names.enumerated().map { index, label in
      Change.virtualAccount(
        VirtualAccount(
          id: Identifier(rawValue: Int64(index + 1)), smartAccount: 1, name: name(label),
          description: "of \(label)", isDefault: index == 0))
    }
    let smart = SmartAccount(
      id: 1, kind: .customer, name: name("Metalworks"), domain: try domain("metalworks.example"),
      status: .active)
    return [.day(day("2026-11-23"), ended: [], started: []), .smartAccount(smart)] + accounts
      + [
        .license(License(id: 2, name: name("Advantage"))),
        .license(License(id: 1, name: name("Сеть"), nextTier: 2)),
      ] + people()
  }

  private static func people() -> [Change] {
    let grants = [
      Grant(user: 1, role: .administrator, smartAccount: 1),
      Grant(user: 2, role: .virtualAccountUser, smartAccount: 1, virtualAccount: 1),
    ]
    return [
      .user(User(id: 1, name: "Root", login: login("root"), email: "root@metalworks.example")),
      .user(User(id: 2, name: "Ada", login: login("ada"))),
    ] + grants.compactMap { $0.map(Change.grant) }
  }

  private static func lot(_ id: Identifier<Lot>, license: Identifier<License>) -> Lot {
    Lot(
      id: id, license: license, kind: .term, originalQuantity: Quantity(clamping: 20),
      term: Term(start: day("2026-01-01"), end: day("2027-06-30")), source: .import,
      order: OrderReference(number: "SO-\(id)", line: "1"), subscription: "Sub-\(id)",
      unitPrice: Price(tenThousandths: 125_000, currency: "EUR"))
  }

  private static func instances() -> [Change] {
    let part = LotQuantity(lot: 1, quantity: Quantity(clamping: 2))
    let router = ProductInstance(
      id: 1, virtualAccount: 1, hostName: "router", productType: "C9300", productID: "P",
      serialNumber: "S1", softwareTag: "tag", registered: Instant(rawValue: 1_700_000_000_000),
      lastContact: Instant(rawValue: 1_710_000_000_000))
    return [
      .instance(router), .usage(key: UsageKey(1, 1), quantity: Quantity(clamping: 5)),
      .reservation(Reservation(id: 1, instance: 1, row: RowKey(1, 1), lots: [part])),
      .unattributedUse(row: RowKey(2, 1), quantity: Quantity(clamping: 4)),
      .sourceRecord(
        source: "metalworks.example", key: "row\u{1F}1\u{1F}1",
        record: SourceRecord(subject: 1, quantity: 5, fingerprint: "print")),
    ]
  }

  private static func orders() -> [Change] {
    let line = OrderLine(
      id: 1, order: 1, number: 1, sku: "SKU", license: 1, quantity: Quantity(clamping: 7),
      unitPrice: Price(tenThousandths: 10_000, currency: "USD"), termMonths: 36, status: .held,
      virtualAccount: 1)
    let order = Order(
      id: 1, number: "SO-1", partner: "Partner", endCustomer: "Metalworks", purchaseOrder: "PO",
      placed: day("2026-10-01"))
    return [.order(order), .orderLine(line)]
  }
}
