/// Where units can be: in a virtual account, or outside the ledger's accounts.
public enum Place: Hashable, Sendable {
  case virtualAccount(Identifier<VirtualAccount>)
  /// Where units come from.
  case issued
  /// Where units go that are given back.
  case returned
}

/// One side of an entry of the ledger; the postings of an event sum to zero for each lot.
public struct Posting: Hashable, Sendable, Codable {
  public let lot: Identifier<Lot>
  public let place: Place
  /// Units that arrive, or leave when negative; never zero.
  public let quantity: Int

  /// Makes one side of an entry.
  public init(lot: Identifier<Lot>, place: Place, quantity: Int) {
    self.lot = lot
    self.place = place
    self.quantity = quantity
  }

  /// The two sides of a transfer of one lot's units.
  public static func transfer(
    of quantity: Quantity, lot: Identifier<Lot>, from source: Place, to target: Place
  ) -> [Posting] {
    [
      Posting(lot: lot, place: source, quantity: -quantity.rawValue),
      Posting(lot: lot, place: target, quantity: quantity.rawValue),
    ]
  }

  /// The lots whose postings do not sum to zero: none, in an honest entry.
  ///
  /// A quantity beyond the ceiling is no number of units, and makes its lot one of them.
  public static func unbalanced(_ postings: some Sequence<Posting>) -> [Identifier<Lot>] {
    var sums: [Identifier<Lot>: Int] = [:]
    var impossible: Set<Identifier<Lot>> = []
    for posting in postings {
      if (-Quantity.ceiling...Quantity.ceiling).contains(posting.quantity) {
        sums[posting.lot, default: 0] += posting.quantity
      } else {
        impossible.insert(posting.lot)
      }
    }
    return impossible.union(sums.filter { $0.value != 0 }.keys).sorted()
  }
}

extension Place: RawRepresentable, Codable {
  /// The number by which the ledger stores a place: a virtual account's, 0 issued, −1 returned.
  public var rawValue: Int64 {
    switch self {
    case .virtualAccount(let account): account.rawValue
    case .issued: 0
    case .returned: -1
    }
  }

  /// Reads the stored number; nil for one that no place has.
  public init?(rawValue: Int64) {
    switch rawValue {
    case 1...: self = .virtualAccount(Identifier(rawValue: rawValue))
    case 0: self = .issued
    case -1: self = .returned
    default: return nil
    }
  }
}
