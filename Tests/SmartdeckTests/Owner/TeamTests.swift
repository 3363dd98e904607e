import Foundation
import Licensing
import LicensingStore
import Testing

@Suite("A team at one socket")
struct TeamTests {
  /// The service that the people of a team share; it owns the process and ends it.
  private final class Team {
    let plant: Plant
    private let service: ChildProcess

    /// Users that every Debian has, with the group that may connect.
    static let group = "users"

    init() async throws {
      try #require(getuid() == 0, "only the superuser can be several people")
      plant = try await Plant(units: 100)
      try Team.enroll(in: plant)
      let (ready, out, err) = (
        plant.folder.appending(path: "ready").path, try plant.file("out"), try plant.file("err")
      )
      try #require(mkfifo(ready, 0o600) == 0)
      service = try ChildProcess(
        ["sh", "-c", "exec \"$0\" \"$@\" 9>ready", Program.path, "serve"]
          + ["--group", Team.group, "--socket", "team.sock", "--ready-descriptor", "9"],
        in: plant.folder.path, environment: plant.environment, out: out, err: err)
      // Opening waits for the service to open its end, and reading for what it says.
      let word = try FileHandle(forReadingFrom: URL(filePath: ready)).readToEnd()
      let said = try plant.text("err")
      try #require(word == Data("ready".utf8), "\(said)")
    }

    deinit {
      if let owner = plant.owner, owner > 1 { kill(owner, SIGTERM) }
      _ = service.wait()
    }

    /// Makes `daemon` an administrator, and `games` a user of two virtual accounts.
    private static func enroll(in plant: Plant) throws {
      let database = try LicenseDatabase(path: plant.database, create: false)
      defer { database.close() }
      let today = try #require(Day(Export.today))
      try database.write { writer in
        var estate = try writer.reader.wholeEstate(today: today)
        let account = try #require(estate.smartAccounts.keys.first)
        let (administrator, user) = (Identifier<User>(rawValue: 2), Identifier<User>(rawValue: 3))
        var grants = [Grant(user: administrator, role: .administrator, smartAccount: account)]
        for seat in estate.virtualAccounts.values where seat.name.text != "Headquarters" {
          grants.append(
            Grant(
              user: user, role: .virtualAccountUser, smartAccount: account,
              virtualAccount: seat.id))
        }
        let people = [
          User(id: administrator, name: "Anna", login: Login(rawValue: "daemon")),
          User(id: user, name: "Boris", login: Login(rawValue: "games")),
        ]
        let draft = EventDraft(
          smartAccount: account, happening: .dayBegan(estate.day, ended: 0, started: 0),
          changes: people.map { .user($0) } + grants.compactMap { $0 }.map { .grant($0) })
        try writer.append(
          [draft], by: .system, at: Instant(startOf: today), request: nil, to: &estate)
      }
    }

    /// Runs a command line as somebody else, who is in the team's group or not.
    func command(_ command: [String], as user: String, in group: String = group) throws -> Answer {
      try Answer.of(
        ["timeout", "--kill-after=5", "60", "setpriv", "--reuid", user, "--regid", "nogroup"]
          + ["--groups", group] + command, in: plant.folder, environment: plant.environment)
    }

    /// Runs the program at the team's socket as somebody else.
    func run(_ arguments: String..., as user: String, in group: String = group) throws -> Answer {
      try command(
        [Program.path] + arguments + ["--socket", "team.sock"], as: user, in: group)
    }
  }

  @Test("The administrator sees and moves everything")
  func administrator() async throws {
    let team = try await Team()
    let list = try team.run("inventory", "--format", "csv", as: "daemon")
    #expect(list.status == 0, "\(list)")
    for account in Plant.accounts { #expect(list.out.contains(account), "\(list)") }
    let summary = try team.run("summary", "--format", "json", as: "daemon")
    #expect(try summary.json()["entitled"] == .number(300))
    let moved = try team.run(
      "move", Plant.license, "1", "--from", "Headquarters", "--to", "Refining", as: "daemon")
    #expect(moved.status == 0, "\(moved)")
    #expect(try team.run("events", as: "daemon").out.contains("daemon"))
  }

  @Test("The user of two virtual accounts sees these, and moves between them alone")
  func user() async throws {
    let team = try await Team()
    let list = try team.run("inventory", "--format", "csv", as: "games")
    #expect(list.status == 0, "\(list)")
    #expect(list.out.contains("Refining") && list.out.contains("Manufacturing"), "\(list)")
    #expect(!list.out.contains("Headquarters"), "\(list)")
    let inside = try team.run(
      "move", Plant.license, "1", "--from", "Manufacturing", "--to", "Refining", as: "games")
    #expect(inside.status == 0, "\(inside)")
    let summary = try team.run("summary", "--format", "json", as: "games")
    #expect(summary.status == 0, "\(summary)")
    #expect(try summary.json()["entitled"] == .number(200), "\(summary)")
    let outside = try team.run(
      "move", Plant.license, "1", "--from", "Headquarters", "--to", "Refining", as: "games")
    // What one may not see is not there: the answer does not tell it from a name that nobody has.
    #expect(outside.status == 1 && outside.err.contains("Headquarters"), "\(outside)")
    let everything = try team.run("summary", "--format", "json", as: "daemon")
    #expect(try everything.json()["entitled"] == .number(300))
    let headquarters = try team.run(
      "inventory", "--virtual-account", "Headquarters", "--format", "csv", as: "daemon")
    #expect(headquarters.out.contains("100"), "\(headquarters)")
  }

  @Test("A stranger in the group gets nothing, and one outside it not even a word")
  func stranger() async throws {
    let team = try await Team()
    for group in [Team.group, "nogroup"] {
      for command in ["accounts", "inventory", "summary", "events", "verify"] {
        let answer = try team.command(
          [Program.path, command, "--socket", "team.sock"], as: "nobody", in: group)
        #expect(answer.status == 77, "\(command) in \(group): \(answer)")
        #expect(answer.out == "", "\(command) in \(group): \(answer)")
      }
      let move = try team.run(
        "move", Plant.license, "1", "--from", "Headquarters", "--to", "Refining", as: "nobody",
        in: group)
      #expect(move.status == 77, "\(move)")
    }
    let after = try team.run("events", "--format", "csv", as: "daemon")
    #expect(!after.out.contains("Refining"), "\(after)")
  }

  @Test("Nobody but the service reaches the file", arguments: ["daemon", "games", "nobody"])
  func file(user: String) async throws {
    let team = try await Team()
    for suffix in ["", "-wal", "-shm", ".lock"] {
      let name = "x.db" + suffix
      try #require(access(team.plant.database + suffix, F_OK) == 0, "\(name)")
      #expect(try team.command(["test", "-r", name], as: user).status == 1, "\(name)")
      #expect(try team.command(["test", "-w", name], as: user).status == 1, "\(name)")
    }
    let answer = try team.command([Program.path, "summary"], as: user)
    #expect(answer.status == 74, "\(answer)")
    #expect(answer.out == "")
  }

  @Test("Nobody acts for another in a team", arguments: ["daemon", "games", "nobody", "root"])
  func acting(user: String) async throws {
    let team = try await Team()
    let answer = try team.run("summary", "--as", "daemon", as: user)
    #expect(answer.status == 77, "\(answer)")
    #expect(answer.out == "")
  }
}
