import Foundation
import Licensing
import LicensingStore
import LicensingWire
import Testing

@Suite("Starting, finding and leaving of an owner")
struct StartTests {
  @Test("Twenty who start at once on a database that nobody serves make one owner")
  func twenty() async throws {
    let plant = try await Plant()
    let start = ContinuousClock.now
    let runs = try (0..<20).map { number in
      let (out, err) = (try plant.file("\(number).out"), try plant.file("\(number).err"))
      return try ChildProcess(
        ["timeout", "--kill-after=5", "60", Program.path, "summary"], in: plant.folder.path,
        environment: plant.environment, out: out, err: err)
    }
    let statuses = runs.map { $0.wait() }
    print("twenty at once: \(ContinuousClock.now - start)")
    #expect(statuses == Array(repeating: 0, count: 20))
    let first = try plant.text("0.out")
    #expect(first.contains("300,000"))
    for number in 0..<20 {
      #expect(try plant.text("\(number).out") == first)
      #expect(try plant.text("\(number).err") == "")
    }
    #expect(try plant.logLines(with: "serving") == 1)
  }

  @Test("The socket and the lock that a killed owner left are taken over")
  func stale() async throws {
    let plant = try await Plant()
    let before = try plant.run("summary")
    try #require(before.status == 0, "\(before)")
    let dead = try #require(plant.owner)
    try #require(dead > 1 && kill(dead, SIGKILL) == 0)
    try plant.waitForLock()
    #expect(access(plant.socket.text, F_OK) == 0)
    #expect(access(plant.database + ".lock", F_OK) == 0)
    let after = try plant.run("summary")
    #expect(after.status == 0, "\(after)")
    #expect(after.out == before.out)
    #expect(plant.owner != dead)
    #expect(try plant.logLines(with: "serving") == 2)
    try plant.verify()
  }

  @Test("An owner that was started with signals blocked leaves all the same when it is asked to")
  func blocked() async throws {
    let plant = try await Plant()
    let answer = try Answer.of(
      ["timeout", "--kill-after=5", "60", "env", "--block-signal=TERM,INT,HUP", Program.path]
        + ["summary"], in: plant.folder, environment: plant.environment)
    try #require(answer.status == 0, "\(answer)")
    let owner = try #require(plant.owner)
    try #require(owner > 1 && kill(owner, SIGTERM) == 0)
    try plant.waitForLock()
    #expect(try plant.logLines(with: "leaving: signal 15") == 1)
  }

  @Test("Where another database was put in the place of the one that is served, it is served")
  func replaced() async throws {
    let (plant, other) = (try await Plant(units: 1000), try await Plant(units: 7))
    #expect(try plant.run("summary").out.contains("3,000"))
    let old = try #require(plant.owner)
    try #require(rename(other.database, plant.database) == 0)
    let answer = try plant.run("summary", "--format", "json")
    #expect(answer.status == 0, "\(answer)")
    #expect(try answer.json()["entitled"] == .number(21))
    #expect(plant.owner != old)
    try plant.verify()
  }

  @Test("An owner leaves when nobody has been there for a while, and takes its socket along")
  func idle() async throws {
    let plant = try await Plant()
    let answer = try plant.run("serve", "--idle", "1")
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.err.contains("serving"))
    #expect(answer.err.contains("leaving: idle"))
    #expect(access(plant.socket.text, F_OK) != 0)
    // What is left of SQLite's own log is empty: the file is whole by itself.
    #expect(try plant.text("x.db-wal") == "")
  }
}

extension Plant {
  /// Makes an empty file and gives its path.
  func file(_ name: String) throws -> String {
    let file = folder.appending(path: name)
    try Data().write(to: file)
    return file.path
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
