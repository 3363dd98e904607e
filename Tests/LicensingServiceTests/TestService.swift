import Foundation
import Synchronization
import Testing

@testable import Licensing
@testable import LicensingService
@testable import LicensingStore

/// A clock that stands still until a test sets it.
final class SetClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ day: Day) {
    moment = Mutex(Instant(startOf: day).adding(milliseconds: 36_000_000))
  }

  var clock: Clock { Clock { self.moment.withLock { $0 } } }

  func pass(days: Int = 0, milliseconds: Int64 = 0) {
    moment.withLock {
      $0 = $0.adding(milliseconds: Int64(days) * Instant.millisecondsPerDay + milliseconds)
    }
  }
}

/// A service over a database in a folder of its own; it owns both, and closes and removes them.
final class TestService {
  let path: String
  /// Where a server of this service may listen.
  var socket: String { folder + "/s" }
  let time = SetClock(day("2026-11-23"))
  private(set) var service: LicensingService
  private let folder: String
  private var requests = 0

  init() throws {
    // Short, for a socket's path has little room.
    folder = "/tmp/service-" + UUID().uuidString.prefix(13)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/licenses.db"
    service = try LicensingService(databasePath: path, create: true, clock: time.clock)
  }

  deinit {
    service.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Closes the database and opens it as the next process would.
  func restart() throws {
    service.close()
    service = try LicensingService(databasePath: path, create: false, clock: time.clock)
  }

  func desk(_ label: String = "root") -> ServiceDesk {
    service.desk(for: login(label), host: "box")
  }

  @discardableResult
  func perform(
    _ command: Command, by label: String = "root", request: String? = nil
  ) async throws(Refusal) -> Receipt {
    requests += 1
    let id = RequestID(rawValue: request ?? "request-\(requests)") ?? .init(unchecked: "?")
    return try await desk(label).perform(command, request: id)
  }

  /// What a command is refused for; nil where it is not.
  func refusal(
    of command: Command, by label: String = "root", request: String? = nil
  ) async -> Refusal? {
    do {
      try await perform(command, by: label, request: request)
      return nil
    } catch {
      return error
    }
  }

  /// Writes bare changes as one event, for what no command can do yet.
  func write(_ changes: [Change]) throws {
    try service.database.write { writer in
      var estate = try writer.reader.wholeEstate(today: day("2026-11-23"))
      let draft = EventDraft(
        smartAccount: 1, happening: .dayBegan(estate.day, ended: 0, started: 0), changes: changes)
      try writer.append(
        [draft], by: .system, at: self.time.clock.now(), request: nil, to: &estate)
    }
  }

  /// A user with one role.
  func user(
    _ label: String, id: Identifier<User>, _ role: Role,
    in account: Identifier<VirtualAccount>? = nil
  ) throws {
    let grant = Grant(user: id, role: role, smartAccount: 1, virtualAccount: account)
    try write(
      [.user(User(id: id, name: label, login: login(label)))]
        + (grant.map { [.grant($0)] } ?? []))
  }

  func position(_ account: Int64, _ license: Int64 = 1) async throws -> Position? {
    let row = RowKey(Identifier(rawValue: account), Identifier(rawValue: license))
    return try await desk().fetch(PositionsQuery(scope: .smartAccount(1)))
      .first { $0.row == row }?.position
  }

  func verify() async throws -> VerificationProblem? {
    try await desk().fetch(VerificationQuery()).problem
  }

  func head() throws -> SequenceNumber { try service.database.read { try $0.head() } }

  func happenings() throws -> [Happening] {
    try service.database.read { reader in
      var found: [Happening] = []
      try EventLog(database: reader.database).forEachRecord { record, _ in
        found.append(try record.telling().happening)
      }
      return found
    }
  }

  /// All that the tables hold, and what verifying finds, the digest over the whole log with it.
  func dump() throws -> Snapshot {
    try service.database.read { reader in
      Snapshot(
        estate: try reader.wholeEstate(today: day("2026-11-23")),
        verification: try Verifier(reader: reader).verify(nil))
    }
  }

  /// A database at one moment.
  struct Snapshot: Equatable {
    let estate: Estate
    let verification: Verification
  }
}

extension RequestID {
  init(unchecked text: String) {
    self = RequestID(rawValue: text) ?? RequestID(unchecked: "x")
  }
}

func day(_ text: String) -> Day {
  guard let day = Day(text) else {
    Issue.record("no day: \(text)")
    return Day(number: 0)
  }
  return day
}

func name(_ text: String) -> Name { Name(unchecked: text) }

func login(_ text: String) -> Login { Login(rawValue: text) ?? .nobody }
