import Foundation
import Glibc
import Licensing
import LicensingWire
import Testing

@Suite("The order of syncs and answers")
struct SyncTests {
  /// Every move one after the other, so that nothing else is written while one is answered.
  private static let moves = 20

  @Test("No answer leaves before the sync that covers it")
  func order() async throws {
    let trace = try await trace(clients: 1, moves: SyncTests.moves)
    #expect(trace.answers >= SyncTests.moves)
    #expect(trace.early == 0)
  }

  @Test("A program whose syncs do nothing is found out: the test bites")
  func bites() async throws {
    let trace = try await trace(clients: 1, moves: 3) { plant in
      try Interposer.withoutSync(at: plant.database)
    }
    #expect(trace.early >= 3)
  }

  @Test("Eight clients at once need fewer syncs than moves")
  func group() async throws {
    let moves = 25
    let trace = try await trace(clients: 8, moves: moves)
    print("sync: \(8 * moves) moves of eight clients, \(trace.syncs) syncs")
    #expect(trace.answers >= 8 * moves)
    #expect(trace.syncs < 8 * moves)
  }

  /// Makes moves at an owner whose calls are watched.
  private func trace(
    clients: Int, moves: Int, adding more: (Plant) throws -> [String: String] = { _ in [:] }
  ) async throws -> CallTrace {
    let plant = try await Plant()
    let log = plant.folder.appending(path: "calls").path
    let (ready, out, err) = (
      plant.folder.appending(path: "ready").path, try plant.file("out"), try plant.file("err")
    )
    try #require(mkfifo(ready, 0o600) == 0)
    let extra = try more(plant)
    let preloaded = extra.flatMap { ["-E", "\($0)=\($1)"] }
    let service = try ChildProcess(
      ["timeout", "--kill-after=5", "900", "strace", "-f", "-y", "-s", "200", "-o", log]
        + ["-e", "trace=pwrite64,fdatasync,fsync,write,writev,sendmsg,sendto"] + preloaded
        + ["sh", "-c", "exec \"$0\" \"$@\" 9>ready", Program.path]
        + ["serve", "--ready-descriptor", "9"],
      in: plant.folder.path, environment: plant.environment, out: out, err: err)
    let word = try FileHandle(forReadingFrom: URL(filePath: ready)).readToEnd()
    let said = try plant.text("err")
    try #require(word == Data("ready".utf8), "\(said)")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<clients {
        group.addTask {
          let client = try plant.client()
          defer { client.close() }
          var mover = try await Ledgerman("mover-\(number)", seed: UInt64(number), at: client)
          for move in 0..<moves { try await mover.move(move) }
        }
      }
      try await group.waitForAll()
    }
    try plant.stopOwner()
    _ = service.wait()
    return CallTrace(try String(contentsOfFile: log, encoding: .utf8))
  }
}

/// What a list of calls says about the order of writes, syncs and answers.
struct CallTrace {
  /// Answers to commands.
  private(set) var answers = 0
  /// Answers that left while something written was not synced.
  private(set) var early = 0
  /// Syncs of the write-ahead log that were done.
  private(set) var syncs = 0

  init(_ text: String) {
    var isDirty = false
    for line in text.split(separator: "\n") {
      let isOfLog = line.contains("-wal>")
      // A call that another thread interrupted in the list stands in two lines; the second one,
      // which names no file, is where it was done.
      if line.contains("pwrite64("), isOfLog { isDirty = true }
      if line.contains("<... fdatasync resumed>") || line.contains("<... fsync resumed>")
        || (line.contains("sync(") && isOfLog && !line.contains("unfinished"))
      {
        if isDirty { syncs += 1 }
        isDirty = false
      }
      if line.contains("receipt"), !line.contains("-wal>"), !line.contains(".db>") {
        answers += 1
        if isDirty { early += 1 }
      }
    }
  }
}
