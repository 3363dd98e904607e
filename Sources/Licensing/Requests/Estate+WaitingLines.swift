/// What an account that becomes active gets in the activating event.
struct Arrival {
  var changes: [Change] = []
  var postings: [Posting] = []
  var virtualAccounts: [Identifier<VirtualAccount>] = []
}

extension Estate {
  /// Order lines that were assigned to an account while it was pending, delivered.
  ///
  /// A subscription's clock starts now; each line deposits one lot.
  func arrivals(at account: Identifier<SmartAccount>) -> Arrival {
    var arrival = Arrival()
    var counters = counters
    for line in linesWaiting(for: account) {
      guard let place = line.virtualAccount else { continue }
      let lot = lot(of: line, id: counters.take(\.lot))
      var line = line
      line.status = .delivered
      arrival.changes += [.lot(lot), .orderLine(line)]
      arrival.postings += Posting.transfer(
        of: line.quantity, lot: lot.id, from: .issued, to: .virtualAccount(place))
      if !arrival.virtualAccounts.contains(place) { arrival.virtualAccounts.append(place) }
    }
    return arrival
  }

  /// The same lines where the account comes to nothing: they go back to whoever held them.
  func returningLines(of account: Identifier<SmartAccount>) -> [Change] {
    linesWaiting(for: account).map { line in
      var line = line
      line.status = .onHold
      line.virtualAccount = nil
      return .orderLine(line)
    }
  }

  private func linesWaiting(for account: Identifier<SmartAccount>) -> [OrderLine] {
    orderLines.values.filter { line in
      line.status == .assigned
        && line.virtualAccount.flatMap { virtualAccounts[$0]?.smartAccount } == account
    }
    .sorted { $0.id < $1.id }
  }

  private func lot(of line: OrderLine, id: Identifier<Lot>) -> Lot {
    let end = line.termMonths.map { day.adding(months: $0) }
    return Lot(
      id: id, license: line.license, kind: end == nil ? .perpetual : .term,
      originalQuantity: line.quantity, term: Term(start: day, end: end), source: .order,
      order: OrderReference(
        number: orders[line.order]?.number ?? "?", line: String(line.number)),
      unitPrice: line.unitPrice)
  }
}
