import Licensing
import LicensingService
import LicensingWire
import Synchronization
import Testing

@Suite("Many who move at once")
struct BankTests {
  private static let movers = 8

  @Test("Every reading balances while eight move, and no move is lost")
  func bank() async throws {
    let seed = UInt64(scale("SMARTDECK_SEED", Int.random(in: 0..<1_000_000)))
    let moves = scale("SMARTDECK_BANK_MOVES", 50)
    print("bank: seed \(seed), \(BankTests.movers) × \(moves) moves")
    let plant = try await Plant()
    let reader = Task { try await BankTests.read(plant) }
    let work = try await withThrowingTaskGroup(of: Ledgerman.self) { group in
      for number in 0..<BankTests.movers {
        group.addTask {
          let client = try plant.client()
          defer { client.close() }
          var mover = try await Ledgerman(
            "mover-\(number)", seed: seed &+ UInt64(number), at: client)
          for move in 0..<moves { try await mover.move(move) }
          return mover
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    reader.cancel()
    let readings = try await reader.value
    print("bank: \(readings) readings")
    #expect(readings >= 10)
    #expect(work.flatMap(\.acknowledged).count == moves * BankTests.movers)
    try await expect(plant, toHold: work)
  }

  /// Sums what every virtual account has, again and again until cancelled; gives how often.
  private static func read(_ plant: Plant) async throws -> Int {
    let client = try plant.client()
    defer { client.close() }
    let total = plant.units * Plant.accounts.count
    let account = try await client.account()
    var readings = 0
    while !Task.isCancelled {
      do {
        let rows = try await client.fetch(PositionsQuery(scope: .smartAccount(account)))
        #expect(rows.reduce(0) { $0 + $1.position.entitled } == total)
        let summary = try await client.fetch(SummaryQuery(account: account))
        #expect(summary.headline.totals.entitled == total)
        readings += 1
      } catch {
        // Whoever is cancelled waits for no answer any more.
        guard Task.isCancelled else { throw error }
      }
    }
    return readings
  }
}
