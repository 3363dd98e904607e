extension Estate {
  /// Takes orders in: into a holding account they are held, into a customer's they wait to be
  /// placed; without an account, or in one that is not in use, they are on hold.
  ///
  /// A line that is known by its order's number and its own is left as it is.
  func decideAdding(
    _ new: [NewOrder], to id: Identifier<SmartAccount>?, by principal: Principal
  ) throws(Refusal) -> [EventDraft] {
    let authorization = try authorizeAdding(to: id, principal)
    try check(new)
    var adding = OrderAdding(estate: self, account: id.flatMap { smartAccounts[$0] })
    for order in new { try adding.add(order) }
    return adding.drafts(authorization)
  }

  private func authorizeAdding(
    to id: Identifier<SmartAccount>?, _ principal: Principal
  ) throws(Refusal) -> Authorization {
    guard let id else {
      guard principal.isOperator else {
        throw .notPermitted(.importLicenses, scope: "", holders: [], roles: [])
      }
      return Authorization(right: .importLicenses, role: nil)
    }
    guard smartAccounts[id] != nil else { throw .unknownSmartAccount(id.description) }
    return try authorize(.importLicenses, in: .smartAccount(id), for: principal)
  }

  private func check(_ new: [NewOrder]) throws(Refusal) {
    let lines = new.reduce(0) { $0 + $1.lines.count }
    guard lines > 0 else { throw .noLines }
    guard lines <= NewOrder.mostLines else { throw .tooManyLines(limit: NewOrder.mostLines) }
    for order in new {
      let isPlain = order.number.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      guard (1...NewOrder.longestNumber).contains(order.number.utf8.count), isPlain else {
        throw .order(.numberInvalid(order.number, limit: NewOrder.longestNumber))
      }
      var numbers: Set<Int> = []
      for line in order.lines {
        guard numbers.insert(line.number).inserted else {
          throw .order(.lineTwice(order: order.number, line: line.number))
        }
        guard (1...Quantity.ceiling).contains(line.quantity) else {
          throw .quantityOutOfRange(asked: line.quantity, limit: Quantity.ceiling)
        }
        if let months = line.termMonths, !(1...NewOrderLine.longestTerm).contains(months) {
          throw .order(
            .termOutOfRange(
              order: order.number, line: line.number, asked: months,
              limit: NewOrderLine.longestTerm))
        }
      }
    }
  }
}

/// Orders on their way into the state: the changes so far and the numbers given to them.
private struct OrderAdding {
  let estate: Estate
  let account: SmartAccount?
  var counters: Counters
  var licenses: [String: Identifier<License>] = [:]
  var known: [String: Identifier<Order>] = [:]
  var changes: [Change] = []
  var lines: [OrderLine] = []
  var numbers: [Identifier<Order>: String] = [:]

  init(estate: Estate, account: SmartAccount?) {
    self.estate = estate
    self.account = account
    counters = estate.counters
    for license in estate.catalog.all { licenses[license.name.text] = license.id }
    for order in estate.orders.values { known[order.number] = order.id }
  }

  mutating func add(_ new: NewOrder) throws(Refusal) {
    let isNew = known[new.number] == nil
    let id = known[new.number] ?? counters.take(\.order)
    let present = Set(estate.orderLines.values.filter { $0.order == id }.map(\.number))
      .union(lines.filter { $0.order == id }.map(\.number))
    let fresh = new.lines.filter { !present.contains($0.number) }
    guard !fresh.isEmpty else { return }
    known[new.number] = id
    numbers[id] = new.number
    if isNew {
      changes.append(
        .order(
          Order(
            id: id, number: new.number, partner: new.partner, endCustomer: new.endCustomer,
            purchaseOrder: new.purchaseOrder, placed: new.placed, webNumber: new.webNumber)))
    }
    for line in fresh { try add(line, to: id) }
  }

  private mutating func add(_ new: NewOrderLine, to order: Identifier<Order>) throws(Refusal) {
    let home = try home(of: new)
    let (status, reason) = standing
    let line = OrderLine(
      id: counters.take(\.orderLine), order: order, number: new.number, sku: new.sku,
      license: license(new.license), quantity: Quantity(clamping: new.quantity),
      unitPrice: new.unitPrice, termMonths: new.termMonths, status: status,
      virtualAccount: home, holdReason: reason, subscription: new.subscription)
    lines.append(line)
    changes.append(.orderLine(line))
  }

  /// Where a line begins in the account that takes it.
  private var standing: (OrderLine.Status, HoldReason?) {
    guard let account else { return (.onHold, .noAccount) }
    switch (account.status, account.kind) {
    case (.inactive, _): return (.onHold, .inactiveAccount)
    case (_, .holding): return (.held, nil)
    case (_, .customer): return (.ordered, nil)
    }
  }

  private func home(of line: NewOrderLine) throws(Refusal) -> Identifier<VirtualAccount>? {
    guard let account else { return nil }
    let accounts = estate.virtualAccounts.values.filter { $0.smartAccount == account.id }
    if let name = line.virtualAccount {
      guard let named = accounts.first(where: { $0.name.folded == name.folded }) else {
        throw .unknownVirtualAccount(name.text)
      }
      return named.id
    }
    guard let standard = accounts.first(where: \.isDefault) else {
      throw .order(.noDefaultAccount(account.name))
    }
    return standard.id
  }

  /// The license of that name; an order may bring one that nobody has heard of.
  private mutating func license(_ name: Name) -> Identifier<License> {
    if let known = licenses[name.text] { return known }
    let id: Identifier<License> = counters.take(\.license)
    licenses[name.text] = id
    changes.append(.license(License(id: id, name: name)))
    return id
  }

  /// Events of at most a thousand changes each.
  func drafts(_ authorization: Authorization) -> [EventDraft] {
    stride(from: 0, to: changes.count, by: Estate.mostItemsOfEvent).map { start in
      draft(
        Array(changes[start..<min(changes.count, start + Estate.mostItemsOfEvent)]), authorization)
    }
  }

  private func draft(_ part: [Change], _ authorization: Authorization) -> EventDraft {
    var lines: [OrderLine] = []
    for case .orderLine(let line) in part { lines.append(line) }
    var accounts: [Identifier<VirtualAccount>] = []
    for home in lines.compactMap(\.virtualAccount) where !accounts.contains(home) {
      accounts.append(home)
    }
    return EventDraft(
      smartAccount: account?.id, virtualAccounts: accounts,
      happening: .did(
        Deed(
          .ordersAdded, objects: lines.map(\.id.rawValue),
          subjects: lines.map { "\(numbers[$0.order] ?? "?")/\($0.number)" },
          quantity: lines.reduce(0) { $0 + $1.quantity.rawValue })),
      authorization: authorization, changes: part)
  }
}
