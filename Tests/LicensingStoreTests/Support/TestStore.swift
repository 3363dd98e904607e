import GRDB
import Testing

@testable import Licensing
@testable import LicensingStore

/// A database in a folder of its own, with the state that its log ought to make beside it.
///
/// It owns both; whatever is committed goes through the store's own way of writing, and is applied
/// to the model by the pure rules.
final class TestStore {
  let folder = TemporaryFolder()
  let path: String
  let database: LicenseDatabase
  private(set) var model = Estate(day: day("2026-11-23"))
  private(set) var events: [Event] = []

  init() throws {
    path = folder.file("licenses.db")
    database = try LicenseDatabase(path: path, create: true)
  }

  /// Opens a database that is there, with the state that its log makes.
  init(opening path: String, as model: Estate) throws {
    self.path = path
    self.model = model
    database = try LicenseDatabase(path: path, create: false)
  }

  /// Writes bare changes as one event, as nothing but a fixture does.
  func append(
    _ changes: [Change], postings: [Posting] = [], under accounts: [Identifier<VirtualAccount>] = []
  ) throws {
    let draft = EventDraft(
      smartAccount: 1, virtualAccounts: accounts,
      happening: .dayBegan(model.day, ended: 0, started: 0), changes: changes, postings: postings)
    try commit([draft], by: nil) { _ in self.model }
  }

  /// Decides a command over the slice that the store loads for it, and commits it.
  func perform(_ command: Command, by login: Login) throws {
    let slice = try database.read { reader in
      try reader.slice(
        for: command, by: login, over: try reader.foundation(today: self.model.day))
    }
    let principal = slice.principal(login, host: "box")
    let drafts = try slice.decide(command, by: principal, at: .test).drafts
    try commit(drafts, by: login) { _ in slice }
  }

  /// Turns the day over the slice that the store loads for it.
  func beginDay(_ newDay: Day) throws {
    let (slice, draft) = try database.read { reader in
      var estate = try reader.foundation(today: self.model.day)
      let turning = try reader.lots(turningAfter: estate.day, upTo: newDay)
      try reader.load(turning.rows, into: &estate)
      return (estate, estate.decideDay(newDay, lots: turning.lots))
    }
    if let draft { try commit([draft], by: nil) { _ in slice } }
  }

  func commit(
    _ drafts: [EventDraft], by login: Login?, over slice: (Reader) throws -> Estate
  ) throws {
    let time = Instant(startOf: model.day)
    let made = try database.write { writer in
      var estate = try slice(writer.reader)
      return try writer.append(
        drafts, by: Actor(login: login, host: "box"), at: time, request: nil, to: &estate)
    }
    for event in made {
      try model.apply(event)
      events.append(event)
    }
  }

  func verify(_ remembered: LogHead? = nil) throws -> Verification {
    try database.read { try Verifier(reader: $0).verify(remembered) }
  }

  /// Asks as somebody.
  func ask<Q: Query>(_ query: Q, by login: Login) throws -> Q.Answer {
    let reply = try database.read { reader in
      let foundation = try reader.foundation(today: self.model.day)
      return try Questioner(
        reader: reader, foundation: foundation,
        principal: foundation.principal(login, host: "box")
      ).reply(to: query.question)
    }
    return try #require(Q.answer(in: reply))
  }

  /// A second connection, which knows nothing of our rules.
  func stranger() throws -> DatabaseQueue { try Stranger.connection(to: path) }
}

/// Someone with a SQLite program of their own.
enum Stranger {
  static func connection(to path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(5)
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Does something to a database, its triggers and checks out of the way.
  static func tamper(with path: String, _ statements: [String]) throws {
    let queue = try connection(to: path)
    try queue.writeWithoutTransaction { database in
      let triggers = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger)") }
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      for statement in statements { try database.execute(sql: statement) }
    }
    try queue.close()
  }
}
