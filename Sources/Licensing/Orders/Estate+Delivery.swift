/// What delivering lines makes: the lots, the lines as they are then, and the ledger's entries.
public struct Delivery: Hashable, Sendable {
  public internal(set) var lines: [OrderLine] = []
  public internal(set) var changes: [Change] = []
  public internal(set) var postings: [Posting] = []
  /// The virtual accounts that get something.
  public internal(set) var virtualAccounts: [Identifier<VirtualAccount>] = []
}

extension Estate {
  /// The assigned lines of an account that becomes active, delivered: for the activating event.
  ///
  /// `lines` in the result are not in `changes` twice: take both `changes` and `postings`.
  public func deliverAssigned(to account: Identifier<SmartAccount>) -> Delivery {
    var delivery = deliver(assignedLines(to: account))
    delivery.changes += delivery.lines.map { .orderLine($0) }
    return delivery
  }

  /// The assigned lines of an account that is declined or expires, back where they were held.
  public func returnLines(of account: Identifier<SmartAccount>) -> [OrderLine] {
    assignedLines(to: account).map(returned)
  }

  private func assignedLines(to account: Identifier<SmartAccount>) -> [OrderLine] {
    orderLines.values.filter { line in
      line.status == .assigned
        && line.virtualAccount.flatMap { virtualAccounts[$0]?.smartAccount } == account
    }
    .sorted { $0.id < $1.id }
  }

  /// Delivers lines into the virtual accounts that they name; the clocks of their terms start now.
  func deliver(_ lines: [OrderLine]) -> Delivery {
    var delivery = Delivery()
    var counters = counters
    for line in lines {
      guard let account = line.virtualAccount else { continue }
      let lot = lot(of: line, id: counters.take(\.lot))
      var after = line
      after.status = .delivered
      after.holdReason = nil
      after.lot = lot.id
      delivery.lines.append(after)
      delivery.changes.append(.lot(lot))
      delivery.postings += Posting.transfer(
        of: line.quantity, lot: lot.id, from: .issued, to: .virtualAccount(account))
      if !delivery.virtualAccounts.contains(account) { delivery.virtualAccounts.append(account) }
    }
    return delivery
  }

  private func lot(of line: OrderLine, id: Identifier<Lot>) -> Lot {
    let end = line.termMonths.map { day.adding(months: $0) }
    return Lot(
      id: id, license: line.license, kind: end == nil ? .perpetual : .term,
      originalQuantity: line.quantity, term: Term(start: day, end: end), source: .order,
      order: OrderReference(
        number: orders[line.order]?.number ?? "?", line: String(line.number)),
      subscription: line.subscription, unitPrice: line.unitPrice)
  }
}
