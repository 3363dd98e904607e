import Foundation
import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("A damaged file")
struct DamageTests {
  private static let seed: UInt64 = 4711

  /// What came of opening and verifying a damaged copy, and whether any table reads otherwise.
  private enum Outcome {
    case found, unnoticed, harmless
  }

  private func outcome(of copy: DatabaseCopy, before: DatabaseDump, head: LogHead) -> Outcome {
    do {
      if try copy.verify(head).problem != nil { return .found }
    } catch {
      return .found
    }
    guard let after = try? DatabaseDump(of: copy.path) else { return .unnoticed }
    if after != before { print("nobody saw what changed in \(after.differs(from: before))") }
    return after == before ? .harmless : .unnoticed
  }

  @Test("Bits that flip never crash the program; those that change a record are found")
  func flips() throws {
    print("damage seed \(DamageTests.seed)")
    var random = SplitMix64(seed: DamageTests.seed)
    let (original, before, head) = try original()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: original.store.path))
    let used = bytes.indices.filter { bytes[$0] != 0 }
    var counts = [Outcome: Int]()
    for _ in 0..<200 {
      let copy = try DatabaseCopy(of: original.store.path)
      var damaged = bytes
      // Most of a small file is free space; what is free is of no interest.
      guard let place = random.pick(used) else { return }
      damaged[place] ^= 1 << random.int(0...7)
      try damaged.write(to: URL(fileURLWithPath: copy.path))
      let outcome = outcome(of: copy, before: before, head: head)
      if outcome == .unnoticed { print("nobody saw byte \(place)") }
      counts[outcome, default: 0] += 1
    }
    print("flips: \(counts)")
    #expect(counts[.unnoticed, default: 0] * 100 <= counts[.found, default: 0])
    #expect(counts[.found, default: 0] > 50)
  }

  @Test("A file that was cut off is found, wherever it was cut")
  func truncations() throws {
    var random = SplitMix64(seed: DamageTests.seed)
    let (original, before, head) = try original()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: original.store.path))
    for _ in 0..<50 {
      let copy = try DatabaseCopy(of: original.store.path)
      let length = random.int(1...bytes.count - 1)
      try bytes.prefix(length).write(to: URL(fileURLWithPath: copy.path))
      #expect(outcome(of: copy, before: before, head: head) == .found, "\(length) bytes")
    }
  }

  private func original() throws -> (RandomEstate, DatabaseDump, LogHead) {
    let random = try RandomEstate(seed: DamageTests.seed)
    let head = try random.store.verify().head
    random.store.database.close()
    return (random, try DatabaseDump(of: random.store.path), head)
  }
}
