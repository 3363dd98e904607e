extension ImportPlanner {
  /// Takes over orders and their lines; a line that is known is left to what was done with it here.
  mutating func planOrders() throws(DamagedEvent) {
    for imported in set.orders {
      let key = ImportPlanner.key("order", imported.number)
      guard previous(key) == nil, seenKeys.insert(key).inserted else { continue }
      let order = Order(
        id: estate.counters.take(\.order), number: imported.number, partner: imported.partner,
        endCustomer: imported.endCustomer, purchaseOrder: imported.purchaseOrder,
        placed: imported.placed)
      var changes: [Change] = [.order(order)]
      var accounts: [Identifier<VirtualAccount>] = []
      for line in imported.lines {
        let account = try home(of: line)
        if let account, !accounts.contains(account) { accounts.append(account) }
        changes.append(.orderLine(try orderLine(line, of: order.id, in: account)))
      }
      note(.added, .order, imported.number)
      let record = SourceRecord(subject: order.id.rawValue, quantity: imported.lines.count)
      try emit(changes + [remember(key, record)], under: accounts)
    }
  }

  private mutating func home(
    of line: ImportedOrderLine
  ) throws(DamagedEvent) -> Identifier<VirtualAccount>? {
    guard line.status != .onHold else { return nil }
    if let name = line.virtualAccount { return try virtualAccount(named: name, at: nil) }
    return estate.virtualAccounts.values
      .first { $0.smartAccount == accountID && $0.isDefault }?.id
  }

  private mutating func orderLine(
    _ line: ImportedOrderLine, of order: Identifier<Order>,
    in account: Identifier<VirtualAccount>?
  ) throws(DamagedEvent) -> OrderLine {
    OrderLine(
      id: estate.counters.take(\.orderLine), order: order, number: line.number, sku: line.sku,
      license: try license(named: line.license), quantity: line.quantity,
      unitPrice: line.unitPrice, termMonths: line.termMonths, status: line.status,
      virtualAccount: account)
  }
}
