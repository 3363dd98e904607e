@testable import Licensing

/// What holds after every event, worked out anew from the log in the plainest way there is.
struct Invariants {
  let log: EstateBuilder
  private var estate: Estate { log.estate }

  /// Every rule that is broken, in words.
  var broken: [String] {
    conservation + reservations + use + positions + substitution + headline
  }

  /// Units that each lot has in each place, from the postings alone.
  private var balances: [Identifier<Lot>: [Place: Int]] {
    var balances: [Identifier<Lot>: [Place: Int]] = [:]
    for posting in log.events.flatMap(\.draft.postings) {
      balances[posting.lot, default: [:]][posting.place, default: 0] += posting.quantity
    }
    return balances
  }

  private var conservation: [String] {
    balances.flatMap { lot, places in
      guard let license = estate.lots[lot]?.license else { return ["lot \(lot) is unknown"] }
      var broken: [String] = []
      var held = 0
      for (place, quantity) in places {
        guard case .virtualAccount(let account) = place else { continue }
        held += quantity
        if quantity < 0 { broken.append("lot \(lot) is negative in \(account)") }
        if estate.holdings[RowKey(account, license)]?[lot] ?? 0 != quantity {
          broken.append("lot \(lot) in \(account) is not what was posted")
        }
      }
      let total = estate.holdings.values.reduce(0) { $0 + ($1[lot] ?? 0) }
      let issued = -(places[.issued] ?? 0)
      let returned = places[.returned] ?? 0
      if total != held || issued - returned != held { broken.append("lot \(lot) lost units") }
      return broken
    }
  }

  private var reservations: [String] {
    var reserved: [HoldingKey: Int] = [:]
    for reservation in estate.reservations.values {
      for part in reservation.lots {
        reserved[HoldingKey(row: reservation.row, lot: part.lot), default: 0] +=
          part.quantity.rawValue
      }
    }
    let kept = estate.reservedLots.values.reduce(0) { $0 + $1.values.reduce(0, +) }
    var broken = kept == reserved.values.reduce(0, +) ? [] : ["reserved lots do not add up"]
    for (key, quantity) in reserved {
      if estate.reservedLots[key.row]?[key.lot] != quantity {
        broken.append("reserved units of lot \(key.lot) are not what reservations name")
      }
      if quantity > estate.holdings[key.row]?[key.lot] ?? 0 {
        broken.append("lot \(key.lot) is reserved beyond what is held")
      }
    }
    return broken
  }

  /// In use is Σ max(reported, reserved) over instances, and what no instance accounts for.
  private var use: [String] {
    estate.rows.flatMap { row, use in
      let near = estate.instances.values.filter { $0.virtualAccount == row.virtualAccount }
      let taken = near.reduce(0) { sum, instance in
        let reported = estate.usage[instance.id]?[row.license] ?? 0
        return sum + max(reported, reserved(in: row) { $0 == instance.id })
      }
      let reported = near.reduce(0) { $0 + (estate.usage[$1.id]?[row.license] ?? 0) }
      let loose = reserved(in: row) { $0 == nil }
      var broken: [String] = []
      if use.inUse != taken + max(use.unattributed, loose) { broken.append("in use of \(row)") }
      if use.reported != reported { broken.append("reported of \(row)") }
      if use.reserved != reserved(in: row, by: { _ in true }) {
        broken.append("reserved of \(row)")
      }
      return broken
    }
  }

  private func reserved(
    in row: RowKey, by matches: (Identifier<ProductInstance>?) -> Bool
  ) -> Int {
    estate.reservations.values.filter { $0.row == row && matches($0.instance) }
      .reduce(0) { $0 + $1.quantity }
  }

  private var positions: [String] {
    let all = estate.allPositions()
    var broken = all.count == estate.rows.count ? [] : ["a row has no position"]
    for position in all {
      if log.positions[position.row] != position {
        broken.append("the position kept for \(position.row) is not the one computed anew")
      }
      let sums = sums(of: position.row)
      let figures = [position.entitled, position.pending, position.expired]
      if figures != sums { broken.append("\(position.row) shows \(figures), holds \(sums)") }
      if position.inUse != estate.use(of: position.row).inUse { broken.append("in use shown") }
    }
    return broken
  }

  /// Counting, future and ended units of a row, from the postings and the terms.
  private func sums(of row: RowKey) -> [Int] {
    var sums = [0, 0, 0]
    for (lot, places) in balances {
      guard let lot = estate.lots[lot], lot.license == row.license, lot.status == .active else {
        continue
      }
      let quantity = places[.virtualAccount(row.virtualAccount)] ?? 0
      let isOver = lot.term.end.map { $0 <= estate.day } ?? false
      let isAhead = lot.term.start.map { $0 > estate.day } ?? false
      sums[isOver ? 2 : isAhead ? 1 : 0] += quantity
    }
    return sums
  }

  /// Nobody lends what it needs, and nobody stays short beside a higher tier with surplus.
  private var substitution: [String] {
    let all = estate.allPositions()
    let known = Dictionary(uniqueKeysWithValues: all.map { ($0.row, $0) })
    let lent = all.reduce(0) { $0 + $1.substitutedOut }
    let borrowed = all.reduce(0) { $0 + $1.substitutedIn }
    var broken = lent == borrowed ? [] : ["lent \(lent), borrowed \(borrowed)"]
    for position in all {
      if position.substitutedOut > 0, position.balance < 0 { broken.append("lends and is short") }
      if position.substitutedIn > 0, position.balance > 0 { broken.append("borrows too much") }
      guard position.shortage > 0 else { continue }
      let above = estate.catalog.chain(above: position.row.license)
        .compactMap { known[RowKey(position.row.virtualAccount, $0)] }
      if above.contains(where: { $0.surplus > 0 }) { broken.append("short below a surplus") }
    }
    return broken
  }

  private var headline: [String] {
    let headline = estate.headline(of: log.smartAccount)
    let all = estate.allPositions()
    var totals = Totals()
    totals.rows = all.count
    totals.rowsShort = all.count { $0.balance < 0 }
    totals.rowsSurplus = all.count { $0.balance > 0 }
    totals.entitled = all.map(\.entitled).reduce(0, +)
    totals.inUse = all.map(\.inUse).reduce(0, +)
    totals.reserved = all.map(\.reserved).reduce(0, +)
    totals.surplus = all.map(\.surplus).reduce(0, +)
    totals.shortage = all.map(\.shortage).reduce(0, +)
    totals.pending = all.map(\.pending).reduce(0, +)
    totals.expired = all.map(\.expired).reduce(0, +)
    var broken = headline.totals == totals ? [] : ["totals are not the sum over rows"]
    if headline.movableShortage < 0 { broken.append("movable is negative") }
    if headline.realShortage > totals.shortage {
      broken.append("pooling made more shortage: \(headline.realShortage) > \(totals.shortage)")
    }
    return broken
  }
}
