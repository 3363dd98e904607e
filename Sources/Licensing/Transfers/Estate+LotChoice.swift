extension Estate {
  /// Units that can leave a row: never reserved or ended ones, future ones only by hand.
  public func movable(from row: RowKey, on day: Day? = nil) -> Int {
    holdings(of: row).filter { $0.lot.standing(on: day ?? self.day) == .counting }
      .reduce(0) { $0 + $1.free.rawValue }
  }

  /// The lots of which a line can take, each with what other lines have left of it: by rule the
  /// counting ones, by hand future ones too, and only of the line's kind where it names one.
  func movable(of line: MoveLine, taken: [HoldingKey: Int]) -> [LotQuantity] {
    let holdings = holdings(of: line.sourceRow).filter { holding in
      line.lots.allows(holding.lot.standing(on: day))
        && (line.kind == nil || holding.lot.kind == line.kind)
    }
    return line.lots.rule.ordered(holdings).compactMap { holding in
      let key = HoldingKey(row: line.sourceRow, lot: holding.lot.id)
      let left = holding.free.rawValue - taken[key, default: 0]
      return left > 0 ? LotQuantity(lot: holding.lot.id, quantity: Quantity(clamping: left)) : nil
    }
  }

  /// The lots that a line takes its units from.
  func chooseLots(
    for line: MoveLine, taken: [HoldingKey: Int]
  ) throws(Refusal) -> [LotQuantity] {
    switch line.lots {
    case .rule: try chooseByRule(for: line, taken: taken)
    case .byHand(let named): try checkByHand(named, for: line, taken: taken)
    }
  }

  private func chooseByRule(
    for line: MoveLine, taken: [HoldingKey: Int]
  ) throws(Refusal) -> [LotQuantity] {
    let movable = movable(of: line, taken: taken)
    let available = movable.reduce(0) { $0 + $1.quantity.rawValue }
    let (license, account) = names(of: line)
    guard rows[line.sourceRow] != nil else {
      throw .licenseNotHeld(license: license, virtualAccount: account)
    }
    guard line.quantity <= available else {
      throw .notEnough(
        available: available, asked: line.quantity, license: license, virtualAccount: account)
    }
    var missing = line.quantity
    var chosen: [LotQuantity] = []
    for part in movable where missing > 0 {
      let quantity = min(missing, part.quantity.rawValue)
      chosen.append(LotQuantity(lot: part.lot, quantity: Quantity(clamping: quantity)))
      missing -= quantity
    }
    return chosen
  }

  private func checkByHand(
    _ named: [LotQuantity], for line: MoveLine, taken: [HoldingKey: Int]
  ) throws(Refusal) -> [LotQuantity] {
    let sum = named.reduce(0) { $0 + $1.quantity.rawValue }
    guard sum == line.quantity else { throw .lotsDoNotAddUp(named: sum, asked: line.quantity) }
    var left = taken
    for part in named where part.quantity > .zero {
      let key = HoldingKey(row: line.sourceRow, lot: part.lot)
      try check(part, of: line, alreadyTaken: left[key, default: 0])
      left[key, default: 0] += part.quantity.rawValue
    }
    return named.filter { $0.quantity > .zero }
  }

  private func check(
    _ part: LotQuantity, of line: MoveLine, alreadyTaken: Int
  ) throws(Refusal) {
    guard let holding = holdings(of: line.sourceRow).first(where: { $0.lot.id == part.lot }) else {
      throw .lotNotHeld(lot: part.lot, virtualAccount: names(of: line).account)
    }
    let standing = holding.lot.standing(on: day)
    switch standing {
    case .counting, .future: break
    case .ended, .cancelled: throw .lotCannotMove(lot: part.lot, standing: standing)
    }
    if let kind = line.kind, holding.lot.kind != kind {
      throw .lotOfAnotherKind(lot: part.lot, kind: holding.lot.kind, asked: kind)
    }
    let free = holding.free.rawValue - alreadyTaken
    guard part.quantity.rawValue <= free else {
      throw .lotReserved(lot: part.lot, free: max(0, free), asked: part.quantity.rawValue)
    }
  }

  private func names(of line: MoveLine) -> (license: Name, account: Name) {
    (
      catalog[line.license]?.name ?? .unknown,
      virtualAccounts[line.source]?.name ?? .unknown
    )
  }
}

extension LotChoice {
  /// The order in which lots are looked at.
  fileprivate var rule: LotRule {
    switch self {
    case .rule(let rule): rule
    case .byHand: .longestTermFirst
    }
  }

  /// Whether units of a lot with this standing can be chosen so.
  fileprivate func allows(_ standing: Standing) -> Bool {
    switch self {
    case .rule: standing == .counting
    case .byHand: standing.canMove
    }
  }
}

extension Name {
  /// Stands in for a name that a slice does not hold.
  static let unknown = Name(unchecked: "?")
}
