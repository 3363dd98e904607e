import ArgumentParser
import Foundation
import Licensing

/// Durable moves per second, beside the same writes through SQLite's C interface alone.
struct MovesBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moves",
    abstract: "Durable moves per second against SQLite's C interface alone, alternated runs.")

  @Option(help: "Seconds for one run.")
  var seconds = 2.0

  @Option(help: "Rounds; in each, every way runs once.")
  var rounds = 5

  @Option(help: "The folder for the databases; it decides what a sync costs.")
  var folder = "/var/tmp"

  @Option(help: "Only this way: interface, process, or a number of clients.")
  var only: String?

  func run() async throws {
    let works = try await Works(in: folder)
    defer { works.close() }
    let ways = try self.ways()
    var runs: [Way: [Run]] = [:]
    for _ in 0..<rounds {
      for way in ways { runs[way, default: []].append(try await run(way, at: works)) }
    }
    let anchor = median(runs[.interface, default: []].map(\.rate))
    for way in ways {
      let found = runs[way, default: []]
      let rate = median(found.map(\.rate))
      let share = anchor > 0 ? rate / anchor * 100 : 0
      print(
        "moves   \(way.name): \(Int(rate)) a second, \(Int(share)) % of the C interface, "
          + "worst wait \(milliseconds(found.map(\.worstWait).max() ?? .zero)) ms")
    }
  }

  private func ways() throws -> [Way] {
    switch only {
    case nil: return [.interface, .inProcess, .clients(1), .clients(8)]
    case "interface": return [.interface]
    case "process": return [.inProcess]
    case let text?:
      guard let count = Int(text), (1...64).contains(count) else {
        throw ValidationError("--only takes interface, process or 1 to 64 clients")
      }
      return [.clients(count)]
    }
  }

  private func run(_ way: Way, at works: Works) async throws -> Run {
    switch way {
    case .interface: try works.runInterface(for: .seconds(seconds))
    case .inProcess: try await works.runInProcess(for: .seconds(seconds))
    case .clients(let count): try await works.run(clients: count, for: .seconds(seconds))
    }
  }

  private func median(_ rates: [Double]) -> Double {
    rates.isEmpty ? 0 : rates.sorted()[rates.count / 2]
  }

  private func milliseconds(_ duration: Duration) -> Int {
    Int(duration / .milliseconds(1))
  }
}

/// A way to make moves.
enum Way: Hashable {
  /// The writes of a move alone, through SQLite's C interface.
  case interface
  /// Through a desk in the same process.
  case inProcess
  /// Through the socket, so many clients at once.
  case clients(Int)

  var name: String {
    switch self {
    case .interface: "C interface"
    case .inProcess: "in process"
    case .clients(1): "one client"
    case .clients(let count): "\(count) clients"
    }
  }
}

/// What one run came to.
struct Run {
  var moves = 0
  var took = Duration.zero
  var worstWait = Duration.zero

  /// Moves per second.
  var rate: Double { took > .zero ? Double(moves) / (took / .seconds(1)) : 0 }

  /// Makes moves one after the other until a time is over.
  static func repeating(
    for time: Duration, _ move: (Int) async throws -> Void
  ) async throws -> Run {
    var run = Run()
    let begin = ContinuousClock.now
    while ContinuousClock.now - begin < time {
      let asked = ContinuousClock.now
      try await move(run.moves)
      run.worstWait = max(run.worstWait, ContinuousClock.now - asked)
      run.moves += 1
    }
    run.took = ContinuousClock.now - begin
    return run
  }

  /// Several runs side by side as one.
  static func together(_ runs: [Run]) -> Run {
    Run(
      moves: runs.reduce(0) { $0 + $1.moves }, took: runs.map(\.took).max() ?? .zero,
      worstWait: runs.map(\.worstWait).max() ?? .zero)
  }
}
