internal import Licensing

/// Lets subscriptions fill in what license rows leave out; what a row says is never changed by one.
struct SubscriptionMerge {
  /// Only the subscriptions that some row has use for: usually none.
  private let subscriptions: [LicenseKey: [SubscriptionAnswer]]

  /// Sorts out which subscriptions the rows lack: those that no lot names, and those of lots that
  /// name them without giving both days.
  init(_ answers: [SubscriptionAnswer], for rows: [ImportedRow]) {
    var complete: Set<Key> = []
    complete.reserveCapacity(answers.count)
    for row in rows {
      for lot in row.lots where lot.term.start != nil && lot.term.end != nil {
        guard let name = lot.subscription else { continue }
        complete.insert(Key(row: LicenseKey(row), subscription: name))
      }
    }
    subscriptions = Dictionary(grouping: answers.filter { !complete.contains($0.key) }) {
      $0.key.row
    }
  }

  /// The rows with their lots completed.
  func completed(_ rows: [ImportedRow]) -> [ImportedRow] {
    subscriptions.isEmpty ? rows : rows.map(completed)
  }

  /// The row with its lots completed: a lot that names a subscription gets the days it lacks, a lot
  /// without one gets the name of a subscription of the same units and days, and a row without any
  /// lots gets one for each subscription.
  private func completed(_ row: ImportedRow) -> ImportedRow {
    guard let own = subscriptions[LicenseKey(row)] else { return row }
    guard !row.lots.isEmpty else { return row.with(lots: own.compactMap(Self.lot)) }
    let byName = Dictionary(own.map { ($0.key.subscription, $0) }) { first, _ in first }
    let named = Set(row.lots.compactMap(\.subscription))
    // Last in, first out: reversed, so that the first subscription goes to the first lot.
    var free = Dictionary(
      grouping: own.reversed().filter { !named.contains($0.key.subscription) },
      by: Likeness.init)
    return row.with(
      lots: row.lots.map { lot in
        if let name = lot.subscription { return byName[name].map(lot.completed) ?? lot }
        return free[Likeness(lot)]?.popLast().map(lot.completed) ?? lot
      })
  }

  private static func lot(_ answer: SubscriptionAnswer) -> ImportedLot? {
    guard answer.quantity > .zero else { return nil }
    return ImportedLot(
      kind: answer.billing == .usage ? .standard : .term, billing: answer.billing,
      quantity: answer.quantity, term: answer.term, subscription: answer.key.subscription,
      place: answer.place)
  }

  /// A subscription of one license in one virtual account.
  struct Key: Hashable {
    let row: LicenseKey
    let subscription: String
  }
}

/// By what a lot that names no subscription is recognized as one.
private struct Likeness: Hashable {
  let quantity: Quantity
  let billing: Lot.Billing
  let term: Term

  init(_ lot: ImportedLot) {
    (quantity, billing, term) = (lot.quantity, lot.billing, lot.term)
  }

  init(_ answer: SubscriptionAnswer) {
    (quantity, billing, term) = (answer.quantity, answer.billing, answer.term)
  }
}

extension ImportedLot {
  fileprivate func completed(by answer: SubscriptionAnswer) -> ImportedLot {
    ImportedLot(
      kind: kind, billing: billing, quantity: quantity,
      term: Term(start: term.start ?? answer.term.start, end: term.end ?? answer.term.end),
      order: order, subscription: answer.key.subscription, unitPrice: unitPrice, place: place)
  }
}
