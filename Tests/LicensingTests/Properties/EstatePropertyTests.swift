import Testing

@testable import Licensing

@Suite("Properties of random estates")
struct EstatePropertyTests {
  private static let seeds: [UInt64] = Array(1...16) + [2026, 11_23, 0xFFFF_FFFF_FFFF_FFFF]

  @Test("Whatever happens, the rules hold after every event", arguments: seeds)
  func rules(seed: UInt64) {
    print("estate seed \(seed)")
    var random = RandomLog(seed: seed)
    for step in 0..<60 {
      switch random.random(0...9) {
      case 0...4: random.happen()
      case 5...7: attempt(.move(random.anyMove()), in: &random)
      default: attempt(random.anyAnswer(), in: &random)
      }
      let broken = Invariants(log: random.log).broken
      #expect(broken == [], "seed \(seed), step \(step)")
      guard broken.isEmpty else { return }
    }
    expectReplay(of: random.log, seed: seed)
  }

  /// Refused, nothing changes; decided, it is applied, creates no unit and is what was previewed.
  private func attempt(_ command: Command, in random: inout RandomLog) {
    let before = random.estate
    let principal = random.anybody()
    do {
      let drafts = try before.decide(command, by: principal, at: .test).drafts
      #expect(random.estate == before)
      for draft in drafts {
        #expect(draft.changes == [])
        #expect(draft.postings.allSatisfy { isInside($0.place) })
        let footprint = random.log.commit(draft, by: principal.login)
        let difference = Footprint.difference(from: before, to: random.estate)
        #expect(difference.lacking(in: footprint) == Footprint())
        expectEffects(of: draft, in: random.estate)
      }
    } catch {
      #expect(random.estate == before)
    }
  }

  private func isInside(_ place: Place) -> Bool {
    switch place {
    case .virtualAccount: true
    case .issued, .returned: false
    }
  }

  private func expectEffects(of draft: EventDraft, in estate: Estate) {
    guard case .moved(let transfer) = draft.happening else {
      Issue.record("a transfer is something else: \(draft.happening)")
      return
    }
    #expect(!transfer.effects.isEmpty)
    for effect in transfer.effects {
      #expect(estate.position(of: effect.row) == effect.after)
    }
  }

  private func expectReplay(of log: EstateBuilder, seed: UInt64) {
    var replayed = Estate(day: day("2026-11-23"))
    for event in log.events {
      let detail = damage { () throws(DamagedEvent) in try replayed.apply(event) }
      #expect(detail == nil)
    }
    #expect(replayed == log.estate, "seed \(seed)")
  }

  @Test("Undo brings a random move back, and redo makes it again", arguments: seeds)
  func undo(seed: UInt64) throws {
    print("undo seed \(seed)")
    var random = RandomLog(seed: seed)
    var moves = 0
    for _ in 0..<80 {
      random.happen()
      let before = random.estate
      guard random.move() else { continue }
      moves += 1
      let moved = random.estate
      try random.log.perform(.undo(UndoRequest()))
      expectSame(random.estate, before)
      try random.log.perform(.redo(UndoRequest()))
      expectSame(random.estate, moved)
      if random.generator.chance(50) { try random.log.perform(.undo(UndoRequest())) }
    }
    #expect(moves > 9, "seed \(seed) made too few moves to show anything")
  }

  /// The same holdings and the same figures; rows that were empty before may exist now.
  private func expectSame(_ left: Estate, _ right: Estate) {
    #expect(left.holdings == right.holdings)
    #expect(left.reservedLots == right.reservedLots)
    #expect(figures(left) == figures(right))
  }

  private func figures(_ estate: Estate) -> [RowKey: [Int]] {
    var figures: [RowKey: [Int]] = [:]
    for position in estate.allPositions() {
      let row = [
        position.entitled, position.inUse, position.reserved, position.pending, position.expired,
        position.substitutedIn, position.substitutedOut, position.nextEnd?.number ?? 0,
      ]
      if row.contains(where: { $0 != 0 }) { figures[position.row] = row }
    }
    return figures
  }

  @Test("Everything outside an event's footprint is untouched", arguments: seeds)
  func footprints(seed: UInt64) {
    print("footprint seed \(seed)")
    var random = RandomLog(seed: seed)
    for step in 0..<60 {
      random.happen()
      expectFootprint(of: random.log, at: step, seed: seed)
    }
  }

  /// Applies the last event anew to the state before it.
  private func expectFootprint(of log: EstateBuilder, at step: Int, seed: UInt64) {
    guard let last = log.events.last else { return }
    var before = Estate(day: day("2026-11-23"))
    do {
      for event in log.events.dropLast() { try before.apply(event) }
      var after = before
      let footprint = try after.apply(last)
      let missing = Footprint.difference(from: before, to: after).lacking(in: footprint)
      #expect(missing == Footprint(), "seed \(seed), step \(step)")
    } catch {
      Issue.record("an honest event is damaged: \(error)")
    }
  }

  @Test("What a move has seen is what it may do; any row changed since stops it", arguments: seeds)
  func seen(seed: UInt64) throws {
    print("seen seed \(seed)")
    var random = RandomLog(seed: seed)
    for _ in 0..<40 {
      var request = random.anyMove()
      guard let preview = try? random.estate.preview(request) else { continue }
      request.seen = preview.seen
      request.reason = "seen"
      let estate = random.estate
      #expect(throws: Never.self) { try estate.decide(request, by: random.log.administrator) }
      guard let row = preview.effects.randomElement(using: &random.generator)?.row else { continue }
      random.log.lot(row.license, in: row.virtualAccount, 1)
      let changed = random.estate
      let refused = refusal { () throws(Refusal) in
        try changed.decide(request, by: random.log.administrator)
      }
      guard case .stale(let rows) = refused else {
        Issue.record("seed \(seed): \(String(describing: refused)) instead of stale")
        continue
      }
      #expect(rows.map(\.now) == [changed.position(of: row)])
    }
  }
}
