import Foundation
import Glibc
import LicensingStore
import Testing

@Suite("Calls of the system that fail")
struct FailingCallTests {
  private static let move = [
    "move", Plant.license, "1", "--from", "Headquarters", "--to", "Refining", "--request-id", "it",
  ]

  /// Runs the move while one call fails; then what is left has to be whole, and go on.
  private func tryMove(
    on plant: Plant, _ call: Interposer.Call, number: Int, with error: Int32,
    goingOn: Bool = false
  ) throws -> Int32 {
    let place = "\(call) \(number) errno \(error)"
    let environment = try plant.environment.merging(
      Interposer.failing(
        call, number: number, with: error, goingOn: goingOn, at: plant.database)
    ) { $1 }
    let answer = try Program.run(
      FailingCallTests.move, in: plant.folder, environment: environment)
    #expect([0, 69, 74].contains(answer.status), "\(place): \(answer)")
    if answer.status != 0 {
      #expect(answer.errorLines.count == 2 && answer.out.isEmpty, "\(place): \(answer)")
    }
    try plant.stopAnyOwner()
    try plant.verify()
    let moved = try plant.run("events", "--format", "csv").out.contains("moved")
    if answer.status == 0 { #expect(moved, "\(place): it was acknowledged and is gone") }
    let again = try plant.run(FailingCallTests.move + ["--format", "json"])
    #expect(again.status == 0, "\(place): \(again)")
    #expect(try again.json()["outcome"] == .text(moved ? "exists" : "applied"), "\(place)")
    try plant.stopAnyOwner()
    return answer.status
  }

  @Test(
    "Whichever call fails, the state is as before or after, and the next try does it once",
    arguments: Interposer.Call.allCases)
  func each(call: Interposer.Call) async throws {
    let plant = try await Plant(units: 100)
    let fresh = try Data(contentsOf: URL(filePath: plant.database))
    let step = scale("SMARTDECK_FAILING_STEP", call == .write ? 4 : 1)
    var failures = 0
    for (round, number) in stride(from: 1, to: 400, by: step).enumerated() {
      try plant.lay(fresh)
      let error = [ENOSPC, EIO, EINTR][round % 3]
      let status = try tryMove(on: plant, call, number: number, with: error)
      if status != 0 { failures += 1 }
      // Once no call was left to fail, none will be later.
      if status == 0, error != EINTR, try plant.wasUntouched(call, number, error, fresh) { break }
    }
    print("failing \(call): \(failures) moves failed")
    #expect(failures > 0)
  }

  @Test("On a full disk a move is refused with its cause, and works when there is room again")
  func full() async throws {
    let plant = try await Plant(units: 100)
    let environment = try plant.environment.merging(
      Interposer.failing(
        .write, number: 1, with: ENOSPC, goingOn: true, at: plant.database + "-wal")
    ) { $1 }
    let answer = try Program.run(
      FailingCallTests.move, in: plant.folder, environment: environment)
    #expect(answer.status == 74, "\(answer)")
    #expect(answer.err.contains("no room"), "\(answer)")
    try plant.stopAnyOwner()
    try plant.verify()
    #expect(try plant.run(FailingCallTests.move).status == 0)
  }
}

extension Plant {
  /// Puts a database in the place of the present one, with nothing beside it.
  fileprivate func lay(_ content: Data) throws {
    for suffix in ["", "-wal", "-shm", ".lock", ".log", ".starting"] {
      try? FileManager.default.removeItem(atPath: database + suffix)
    }
    try content.write(to: URL(filePath: database))
  }

  /// Whether as many calls as that are never made: then failing from there on changes nothing.
  fileprivate func wasUntouched(
    _ call: Interposer.Call, _ number: Int, _ error: Int32, _ fresh: Data
  ) throws -> Bool {
    try lay(fresh)
    let environment = try environment.merging(
      Interposer.failing(call, number: number, with: error, goingOn: true, at: database)
    ) { $1 }
    let answer = try Program.run(
      ["move", Plant.license, "1", "--from", "Headquarters", "--to", "Refining"], in: folder,
      environment: environment)
    try stopAnyOwner()
    return answer.status == 0
  }

  /// Asks the owner to leave, where there is one, and waits until it has let go of the lock.
  fileprivate func stopAnyOwner() throws {
    guard access(database + ".lock", F_OK) == 0 else { return }
    if let owner, owner > 1, owner != getpid(), DatabaseOwner.isPresent(at: database) {
      kill(owner, SIGTERM)
    }
    try waitForLock()
  }
}
