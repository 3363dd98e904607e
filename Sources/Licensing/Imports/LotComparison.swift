/// How the quantities of lots differ from what a source said last, gathered by purchase.
///
/// Where one purchase shrinks in one virtual account and grows in another, the source has moved it:
/// then it is moved here too, and units that were already moved here are not issued again.
struct LotComparison {
  /// A quantity of one purchase in one row that the source changed.
  struct Difference {
    let key: String
    let row: RowKey
    let before: SourceRecord?
    /// What the source says now; nil where it no longer names the lot.
    let lot: ImportedLot?

    var change: Int { (lot?.quantity.rawValue ?? 0) - (before?.quantity ?? 0) }
  }

  /// By purchase; the order in which purchases were first seen.
  private(set) var purchases: [String: [Difference]] = [:]
  private(set) var order: [String] = []

  mutating func add(_ difference: Difference, to purchase: String) {
    if purchases[purchase] == nil { order.append(purchase) }
    purchases[purchase, default: []].append(difference)
  }
}

extension ImportedLot {
  /// By what a purchase is known again, wherever its units are: order, subscription, kind and term.
  func purchase(of license: Identifier<License>, occurrence: Int) -> String {
    [
      "\(license)", kind.rawValue, billing.rawValue, order?.number ?? "", subscription ?? "",
      term.start?.description ?? "", term.end?.description ?? "", "\(occurrence)",
    ].joined(separator: "\u{1F}")
  }
}
