internal import Licensing

extension MoveDraft {
  /// Takes what the row suggests; the first time also the best of it.
  mutating func take(_ answer: MoveProposals) {
    let isFirst = proposals.value == nil
    proposals = .loaded(answer)
    guard isFirst else { return findMatches() }
    if let best = answer.proposals.first {
      (source, target) = (MoveSide(best.source), MoveSide(best.target))
      quantity = best.quantity
    } else if candidate(MoveSide(row.virtualAccount))?.position.balance ?? 0 < 0 {
      target = MoveSide(row.virtualAccount)
    } else {
      source = MoveSide(row.virtualAccount)
    }
    findMatches()
  }

  /// How many units to propose: what closes the target's gap, else what the source has to spare.
  var proposedQuantity: Int? {
    guard let from = candidate(source) else { return nil }
    let spare = min(from.position.surplus, from.movable)
    let need = candidate(target)?.position.shortage ?? 0
    let proposed = need > 0 ? min(need, spare > 0 ? spare : from.movable) : spare
    return proposed > 0 ? proposed : nil
  }

  /// Looks for the accounts that match what is typed on either side.
  mutating func findMatches() {
    source.matches = matches(source.search.text, without: target.chosen)
    target.matches = matches(target.search.text, without: source.chosen)
    source.highlighted = min(source.highlighted, max(0, source.matches.count - 1))
    target.highlighted = min(target.highlighted, max(0, target.matches.count - 1))
  }

  /// The accounts whose names match a text, best first, by name where equally good.
  private func matches(
    _ text: String, without other: Licensing.Identifier<VirtualAccount>?
  ) -> [MoveCandidate] {
    let words = Name.fold(text).split(separator: " ").map(String.init)
    let scored = (proposals.value?.candidates ?? []).compactMap {
      candidate -> (Int, MoveCandidate)? in
      guard candidate.virtualAccount != other else { return nil }
      let name = candidate.name.folded
      let scores = words.map { Fuzzy.score($0, in: name) }
      guard !scores.contains(nil) else { return nil }
      return (scores.reduce(0) { $0 + ($1 ?? 0) }, candidate)
    }
    // A sort that keeps the order of equals: candidates come by name.
    return scored.enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }

  /// Takes the highlighted match of a side; says whether there was one.
  mutating func choose(_ side: WritableKeyPath<MoveDraft, MoveSide>) -> Bool {
    let matches = self[keyPath: side].matches
    let index = self[keyPath: side].highlighted
    guard matches.indices.contains(index) else { return false }
    self[keyPath: side] = MoveSide(matches[index].virtualAccount)
    if quantityIsProposed { quantity = proposedQuantity }
    findMatches()
    return true
  }

  /// Highlights another match of a side.
  mutating func highlight(_ side: WritableKeyPath<MoveDraft, MoveSide>, by step: Int) {
    let count = self[keyPath: side].matches.count
    guard count > 0 else { return }
    let index = self[keyPath: side].highlighted + step
    self[keyPath: side].highlighted = (index % count + count) % count
  }

  /// Types a digit: the first one begins a new number.
  mutating func type(digit: Int) {
    let before = quantityIsProposed ? 0 : quantity ?? 0
    set(before > Quantity.ceiling / 10 ? before : before * 10 + digit)
  }

  /// Takes a number by hand; 0 is none.
  mutating func set(_ number: Int) {
    quantityIsProposed = false
    let kept = min(max(0, number), Quantity.ceiling)
    quantity = kept == 0 ? nil : kept
  }

  /// What the service is asked for; nil while something is missing.
  func line(_ rule: LotRule) -> MoveLine? {
    guard let source = source.chosen, let target = target.chosen, let quantity else { return nil }
    return MoveLine(
      license: row.license, source: source, target: target, quantity: quantity,
      lots: .rule(rule))
  }
}
