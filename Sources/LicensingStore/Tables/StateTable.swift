internal import GRDB
internal import Licensing

/// What the state's one row says of an estate; most events leave it as it is.
struct StoredState: Equatable {
  private let day: Day
  private let operatorID: Identifier<User>?
  private let counters: Counters

  init(_ estate: Estate) {
    (day, operatorID, counters) = (estate.day, estate.operatorID, estate.counters)
  }
}

/// What the database remembers of itself as a whole: the day, the operator, the next identifiers.
struct StateTable {
  let database: Database

  func load(into estate: inout Estate) throws {
    let head = try EventLog(database: database).head().sequence
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM state WHERE id = 1") else {
      return estate.load(day: estate.day, head: head, counters: Counters(), operatorID: nil)
    }
    let counters: String = try row.field("counters")
    guard let known = try? CanonicalDecoder().decode(Counters.self, from: counters) else {
      throw Refusal.storage(.damaged(detail: "column counters"))
    }
    estate.load(
      day: Day(number: try row.field("day")), head: head, counters: known,
      operatorID: try row.optionalField("operator").map { Identifier(rawValue: $0) })
  }

  func save(_ estate: Estate) throws {
    let counters = try CanonicalEncoder().encode(estate.counters)
    try database.direct(
      """
      INSERT INTO state (id, day, operator, counters) VALUES (1, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET day = excluded.day, operator = excluded.operator,
        counters = excluded.counters
      """
    ).run([
      estate.day.number, estate.operatorID?.rawValue, String(decoding: counters, as: UTF8.self),
    ])
  }
}
