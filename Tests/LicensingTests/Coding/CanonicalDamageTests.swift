import Testing

@testable import Licensing

@Suite("Everything stored comes back, and nothing damaged is a crash")
struct CanonicalDamageTests {
  private static let seeds: [UInt64] = [1, 2, 3, 2026, 0xFFFF_FFFF_FFFF_FFFF]

  @Test("Every event of a random log comes back, and is written the same again", arguments: seeds)
  func roundTrip(seed: UInt64) throws {
    print("codec seed \(seed)")
    for draft in try drafts(seed: seed) {
      let bytes = try CanonicalEncoder().encode(draft)
      let read = try CanonicalDecoder().decode(EventDraft.self, from: bytes)
      #expect(read == draft)
      #expect(try CanonicalEncoder().encode(read) == bytes)
    }
  }

  @Test("Every change comes back")
  func changes() throws {
    let samples = CodingSamples.changes
    #expect(Set(samples.map(CodingSamples.label)).count == CodingSamples.numberOfChanges)
    try comesBack(samples)
    for sample in samples { try comesBack(sample) }
  }

  @Test("Whatever a command asks comes back")
  func commands() throws {
    try comesBack(CodingSamples.importSet)
    try comesBack(
      MoveRequest(
        lines: [MoveLine(license: 1, source: 2, target: 3, quantity: 4)], reason: "so \"be\" it"))
    try comesBack(UndoRequest(transfer: nil))
    try comesBack(UndoRequest(transfer: 12))
  }

  @Test("A damaged event is read as another or refused, and never a trap", arguments: seeds)
  func damage(seed: UInt64) throws {
    print("damage seed \(seed)")
    var random = SplitMix64(seed: seed)
    let originals =
      try
      (drafts(seed: seed).map { try CanonicalEncoder().encode($0) }
      + [
        CanonicalEncoder().encode(
          EventDraft(
            smartAccount: 1, happening: .dayBegan(day("2026-01-31"), ended: 0, started: 0),
            changes: CodingSamples.changes))
      ])
    for _ in 0..<2_000 {
      guard var bytes = originals.randomElement(using: &random) else { continue }
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, &random) }
      do {
        _ = try CanonicalDecoder().decode(EventDraft.self, from: bytes)
      } catch is DecodingError {
      } catch is NameProblem {
      }
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    guard let place = bytes.indices.randomElement(using: &random) else { return }
    let other = bytes.indices.randomElement(using: &random) ?? place
    switch Int.random(in: 0...5, using: &random) {
    case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(Array(#"{}[],:"-0\9n"#.utf8).randomElement(using: &random) ?? 0, at: place)
    case 3: bytes.removeSubrange(place...)
    case 4: bytes.swapAt(place, other)
    default:
      bytes.insert(contentsOf: bytes[min(place, other)..<max(place, other)].prefix(40), at: place)
    }
  }

  private func drafts(seed: UInt64) throws -> [EventDraft] {
    var random = RandomLog(seed: seed)
    for _ in 0..<20 {
      random.happen()
      let move = try? random.estate.decide(
        .move(random.anyMove()), by: random.anybody(), at: .test)
      for draft in move?.drafts ?? [] { random.log.commit(draft) }
    }
    return random.log.events.map(\.draft)
  }

  private func comesBack<Value: Codable & Equatable>(_ value: Value) throws {
    let bytes = try CanonicalEncoder().encode(value)
    #expect(try CanonicalDecoder().decode(Value.self, from: bytes) == value)
  }
}
