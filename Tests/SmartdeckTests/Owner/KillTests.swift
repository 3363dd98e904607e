import Glibc
import Licensing
import LicensingWire
import Synchronization
import Testing

@Suite("An owner that is killed")
struct KillTests {
  private static let movers = 5

  @Test("Nothing that was acknowledged is lost or done twice when the owner is killed at random")
  func killed() async throws {
    let seed = UInt64(scale("SMARTDECK_SEED", Int.random(in: 0..<1_000_000)))
    let moves = scale("SMARTDECK_KILL_MOVES", 300) / KillTests.movers
    let kills = scale("SMARTDECK_KILLS", 8)
    print("kill: seed \(seed), \(kills) kills, \(moves * KillTests.movers) moves")
    let plant = try await Plant()
    let axe = Axe(plant: plant, kills: kills, moves: moves * KillTests.movers, seed: seed)
    let work = try await withThrowingTaskGroup(of: Ledgerman.self) { group in
      for number in 0..<KillTests.movers {
        group.addTask {
          let client = try plant.client()
          defer { client.close() }
          var mover = try await Ledgerman(
            "mover-\(number)", seed: seed &+ UInt64(number), at: client)
          for move in 0..<moves {
            try await mover.move(move)
            axe.count()
          }
          try await mover.resend()
          return mover
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(work.flatMap(\.acknowledged).count == moves * KillTests.movers)
    print("kill: \(axe.killed) owners killed")
    #expect(axe.killed >= kills * 3 / 4)
    try await expect(plant, toHold: work)
  }
}

/// Kills the owner of a plant at moments that a seed chooses: after so many answers, and so many
/// microseconds more.
private final class Axe: Sendable {
  private struct State {
    var answers = 0
    var due: [Int]
    var victims: Set<pid_t> = []
    var chance: SeededChance
  }

  private let plant: Plant
  private let state: Mutex<State>

  init(plant: Plant, kills: Int, moves: Int, seed: UInt64) {
    self.plant = plant
    var chance = SeededChance(state: seed ^ 0xA4E)
    // One in each stretch of the work, so that each finds an owner that the last one did not.
    let stretch = max(1, moves / (kills + 1))
    let due = (0..<kills).map { kill in
      kill * stretch + Int.random(in: 1...stretch, using: &chance)
    }
    state = Mutex(State(due: due, chance: chance))
  }

  /// How many owners have been killed.
  var killed: Int { state.withLock { $0.victims.count } }

  /// Counts an answer, and strikes where it is time; where the owner is dead already, after more.
  func count() {
    let pause: Int? = state.withLock { state in
      state.answers += 1
      guard let next = state.due.first, state.answers >= next else { return nil }
      guard let owner = plant.owner, !state.victims.contains(owner) else { return nil }
      state.due.removeFirst()
      return Int.random(in: 0...4000, using: &state.chance)
    }
    guard let pause else { return }
    let end = ContinuousClock.now + .microseconds(pause)
    while ContinuousClock.now < end {}
    strike()
  }

  private func strike() {
    guard let owner = plant.owner, owner > 1, owner != getpid() else { return }
    guard kill(owner, SIGKILL) == 0 else { return }
    state.withLock { _ = $0.victims.insert(owner) }
  }
}
