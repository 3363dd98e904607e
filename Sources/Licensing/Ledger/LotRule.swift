/// In which order a move takes units from lots.
public enum LotRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Perpetual ones first, then those that end last: what moves stays useful longest.
  case longestTermFirst
  /// Those that end first: what moves is used up first.
  case soonestEndingFirst

  /// Lots in the order in which the rule takes them; ties by start, order and lot.
  public func ordered(_ holdings: [Holding]) -> [Holding] {
    holdings.sorted { precedes($0.lot, $1.lot) }
  }

  private func precedes(_ left: Lot, _ right: Lot) -> Bool {
    if left.term.end != right.term.end {
      return endsLater(left, right) == (self == .longestTermFirst)
    }
    if left.term.start != right.term.start {
      return (left.term.start ?? .earliest) < (right.term.start ?? .earliest)
    }
    let orders = (left.order?.number ?? "", right.order?.number ?? "")
    if orders.0 != orders.1 { return orders.0 < orders.1 }
    return left.id < right.id
  }

  private func endsLater(_ left: Lot, _ right: Lot) -> Bool {
    (left.term.end ?? .latest) > (right.term.end ?? .latest)
  }
}

extension Day {
  static let earliest = Day(number: .min)
  static let latest = Day(number: .max)
}

/// Units of one lot, where lots are named by hand or have been chosen.
public struct LotQuantity: Hashable, Sendable, Codable {
  public let lot: Identifier<Lot>
  public let quantity: Quantity

  /// Names units of a lot.
  public init(lot: Identifier<Lot>, quantity: Quantity) {
    self.lot = lot
    self.quantity = quantity
  }
}
