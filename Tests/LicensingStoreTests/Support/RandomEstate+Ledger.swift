@testable import Licensing
@testable import LicensingStore

extension RandomEstate {
  /// A new lot, of a term that may be past, present or future.
  func issue() throws {
    let (license, account) = (anyLicense(), anyAccount())
    let quantity = Quantity(clamping: random.int(1...30))
    let start = random.chance(30) ? model.day.adding(days: random.int(-60...60)) : nil
    let end = random.chance(70) ? model.day.adding(days: random.int(-30...200)) : nil
    let price =
      random.chance(40)
      ? Price(tenThousandths: Int64(random.int(0...90_000)), currency: "EUR") : nil
    let lot = Lot(
      id: Identifier(rawValue: model.counters.lot), license: license,
      kind: random.pick(Lot.Kind.allCases) ?? .term, originalQuantity: quantity,
      term: Term(start: start, end: end), source: .import,
      order: random.chance(70)
        ? OrderReference(number: random.pick(["SO-1", "SO-12", "ЗАКАЗ-7", "größe"]) ?? "") : nil,
      unitPrice: price, status: random.chance(5) ? .cancelled : .active)
    try store.append(
      [.lot(lot)],
      postings: Posting.transfer(
        of: quantity, lot: lot.id, from: .issued, to: .virtualAccount(account)),
      under: [account])
  }

  /// Units that no reservation names are returned to where they came from.
  func giveBack() throws {
    guard let (row, holding) = anyFree() else { return }
    try store.append(
      [],
      postings: Posting.transfer(
        of: Quantity(clamping: random.int(1...holding.free.rawValue)), lot: holding.lot.id,
        from: .virtualAccount(row.virtualAccount), to: .returned),
      under: [row.virtualAccount])
  }

  private func anyFree() -> (RowKey, Holding)? {
    random.pick(
      model.holdings.keys.sorted().flatMap { row in
        model.holdings(of: row).filter { $0.free > .zero }.map { (row, $0) }
      })
  }

  /// A lot changes its price, its term or its status, as an adjustment would.
  func changeLot() throws {
    guard let id = random.pick(model.lots.keys.sorted()), var lot = model.lots[id] else { return }
    switch random.int(0...3) {
    case 0: lot.unitPrice = Price(tenThousandths: Int64(random.int(1...999)), currency: "USD")
    case 1: lot.term = Term(start: lot.term.start, end: model.day.adding(days: random.int(1...99)))
    case 2: lot.order = OrderReference(number: "SO-\(random.int(1...99))", line: "1")
    default: lot.status = random.chance(20) ? .cancelled : .active
    }
    try store.append([.lot(lot)])
  }

  func reserve() throws {
    guard let (row, holding) = anyFree(), holding.lot.standing(on: model.day) == .counting
    else { return }
    let near = model.instances.values.filter { $0.virtualAccount == row.virtualAccount }
      .map(\.id).sorted()
    let part = LotQuantity(
      lot: holding.lot.id, quantity: Quantity(clamping: random.int(1...holding.free.rawValue)))
    try store.append([
      .reservation(
        Reservation(
          id: Identifier(rawValue: model.counters.reservation),
          instance: random.chance(70) ? random.pick(near) : nil, row: row, lots: [part]))
    ])
  }

  func report() throws {
    guard random.chance(70), let instance = random.pick(model.instances.keys.sorted()) else {
      let id = Identifier<ProductInstance>(rawValue: model.counters.instance)
      let account = anyAccount()
      return try store.append(
        [
          .instance(
            ProductInstance(
              id: id, virtualAccount: account, hostName: "host\(id)", serialNumber: "S\(id)",
              registered: Instant(startOf: model.day)))
        ], under: [account])
    }
    try store.append([
      .usage(
        key: UsageKey(instance, anyLicense()), quantity: Quantity(clamping: random.int(0...15)))
    ])
  }

  /// An instance goes elsewhere with its use and its reserved units, or goes for good.
  func moveInstance() throws {
    guard let id = random.pick(model.instances.keys.sorted()), var instance = model.instances[id]
    else { return }
    let reserved = model.reservations.values.filter { $0.instance == id }.sorted { $0.id < $1.id }
    if reserved.isEmpty, random.chance(30) { return try store.append([.instanceRemoved(id)]) }
    let source = instance.virtualAccount
    instance.virtualAccount = anyAccount()
    let target = instance.virtualAccount
    let changes = reserved.map {
      Change.reservation(
        Reservation(id: $0.id, instance: id, row: RowKey(target, $0.row.license), lots: $0.lots))
    }
    let postings = reserved.flatMap(\.lots).flatMap {
      Posting.transfer(
        of: $0.quantity, lot: $0.lot, from: .virtualAccount(source), to: .virtualAccount(target))
    }
    try store.append(
      [.instance(instance)] + changes, postings: source == target ? [] : postings,
      under: source == target ? [source] : [source, target])
  }

  func changeCatalog() throws {
    guard var license = model.catalog[anyLicense()] else { return }
    let tier = random.chance(60) ? anyLicense() : nil
    if let tier, model.catalog.wouldCycle(license.id, below: tier) { return }
    license.nextTier = tier
    license.description = "changed \(random.int(1...9))"
    try store.append([.license(license)])
  }

  func order() throws {
    let id = model.counters.order
    let order = Order(
      id: Identifier(rawValue: id), number: "SO-\(id)",
      partner: random.pick(["Partner", "ПАРТНЁР", "Größe AG"]) ?? "",
      endCustomer: random.pick(["metalworks", "other"]) ?? "", placed: model.day)
    let lines = (0..<random.int(1...3)).map { index in
      let status = random.pick(OrderLine.Status.allCases) ?? .held
      return Change.orderLine(
        OrderLine(
          id: Identifier(rawValue: model.counters.orderLine + Int64(index)), order: order.id,
          number: index + 1, sku: "SKU", license: anyLicense(),
          quantity: Quantity(clamping: random.int(0...20)), status: status,
          virtualAccount: status == .onHold ? nil : anyAccount()))
    }
    try store.append([.order(order)] + lines)
  }

  /// A random move, undo or redo by somebody, through the slices of the store; a refusal is fine.
  func transfer() throws {
    let who = login(random.pick(["root", "bob", "ada"]) ?? "root")
    let command: Command =
      switch random.int(0...5) {
      case 0: .undo(UndoRequest(acceptingPart: random.chance(50)))
      case 1: .redo(UndoRequest(acceptingPart: random.chance(50)))
      default: .move(anyMove())
      }
    let before = model
    do {
      try store.perform(command, by: who)
    } catch is Refusal {
      precondition(model == before)
    }
  }

  func anyMove() -> MoveRequest {
    let lines = (0..<random.int(1...3)).map { _ in
      let rows = model.holdings.keys.sorted().filter { $0.virtualAccount != 6 }
      let row = random.pick(rows) ?? RowKey(1, 1)
      return MoveLine(
        license: row.license, source: row.virtualAccount,
        target: Identifier(rawValue: Int64(random.int(1...5))),
        quantity: max(1, random.int(0...max(0, model.movable(from: row)))),
        lots: .rule(random.pick(LotRule.allCases) ?? .longestTermFirst))
    }
    return MoveRequest(lines: lines, reason: "because")
  }
}
