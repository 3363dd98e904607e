internal import Foundation
internal import GRDB
internal import Licensing

/// The log's place in the database: appends at its end and reads along it.
struct EventLog {
  let database: Database

  /// The last event and its chain digest; nothing before the first.
  func head() throws -> (sequence: SequenceNumber, time: Instant, chain: Digest) {
    let last = try database.first(
      "SELECT sequence, time, chain FROM events ORDER BY sequence DESC LIMIT 1"
    ) { row in
      guard let chain = Digest(bytes: Array(try row.field("chain", as: Data.self))) else {
        throw Refusal.storage(.damaged(detail: "the last event's digest"))
      }
      return (
        SequenceNumber(rawValue: try row.field("sequence")),
        Instant(rawValue: try row.field("time")), chain
      )
    }
    return last ?? (.none, Instant(rawValue: .min), .genesis)
  }

  /// Appends an event, and says the digest that now ends the chain.
  func append(_ event: Event, requestDigest: Digest?, after previous: Digest) throws -> Digest {
    let record = try EventRecord(event, requestDigest: requestDigest)
    let chain = record.chained(to: previous)
    try insert(record, chain: chain)
    let posting = try database.cachedStatement(
      sql: "INSERT INTO postings (sequence, position, lot, place, quantity) VALUES (?, ?, ?, ?, ?)")
    for (position, entry) in record.postings.enumerated() {
      try posting.execute(arguments: [
        record.sequence.rawValue, position, entry.lot.rawValue, entry.place.rawValue,
        entry.quantity,
      ])
    }
    let scope = try database.cachedStatement(
      sql: "INSERT INTO event_accounts (virtual_account, sequence) VALUES (?, ?)")
    for account in event.draft.virtualAccounts {
      try scope.execute(arguments: [account.rawValue, record.sequence.rawValue])
    }
    return chain
  }

  private func insert(_ record: EventRecord, chain: Digest) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO events (sequence, time, login, host, smart_account, type, request,
          request_digest, story, changes, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      record.sequence.rawValue, record.time.rawValue, record.login, record.host,
      record.smartAccount, record.type, record.request, record.requestDigest.map { Data($0) },
      record.story, record.changes, Data(chain.bytes),
    ])
  }

  /// Hands over every record from a sequence number on, in order, each with its stored digest.
  func forEachRecord(
    from start: SequenceNumber = .none, _ body: (EventRecord, Digest?) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT * FROM events WHERE sequence >= ? ORDER BY sequence",
      arguments: [start.rawValue])
    let postings = PostingCursor(
      try Row.fetchCursor(
        database,
        sql: """
          SELECT sequence, lot, place, quantity FROM postings WHERE sequence >= ?
          ORDER BY sequence, position
          """,
        arguments: [start.rawValue]))
    while let row = try rows.next() {
      let sequence: Int64 = try row.field("sequence")
      let record = try EventRecord(row, postings: try postings.postings(of: sequence))
      try body(record, Digest(bytes: Array(try row.field("chain", as: Data.self))))
    }
  }

  /// One record.
  func record(_ sequence: SequenceNumber) throws -> EventRecord? {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT * FROM events WHERE sequence = ?"),
        arguments: [sequence.rawValue])
    else { return nil }
    let postings = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT lot, place, quantity FROM postings WHERE sequence = ? ORDER BY position"),
      arguments: [sequence.rawValue])
    return try EventRecord(row, postings: try postings.map(Posting.init(row:)))
  }
}

/// Reads postings along with their events.
private final class PostingCursor {
  private let rows: RowCursor
  private var waiting: Row?

  init(_ rows: RowCursor) {
    self.rows = rows
  }

  func postings(of sequence: Int64) throws -> [Posting] {
    var postings: [Posting] = []
    while let row = try waiting ?? rows.next() {
      let owner: Int64 = try row.field("sequence")
      guard owner <= sequence else {
        waiting = row.copy()
        break
      }
      waiting = nil
      if owner == sequence { postings.append(try Posting(row: row)) }
    }
    return postings
  }
}

extension EventRecord {
  /// The columns for telling people of an event: without its changes, which can be long.
  static let toldColumns =
    "sequence, time, login, host, smart_account, type, request, request_digest, story, "
    + "'[]' AS changes"

  /// Reads a record whose postings have been read already.
  init(_ row: Row, postings: [Posting]) throws {
    sequence = SequenceNumber(rawValue: try row.field("sequence"))
    time = Instant(rawValue: try row.field("time"))
    login = try row.optionalField("login")
    host = try row.field("host")
    smartAccount = try row.optionalField("smart_account")
    type = try row.field("type")
    request = try row.optionalField("request")
    requestDigest = try row.optionalField("request_digest", as: Data.self).map { Array($0) }
    story = try row.field("story")
    changes = try row.field("changes")
    self.postings = postings
  }
}

extension Posting {
  fileprivate init(row: Row) throws {
    self.init(
      lot: try row.identifier("lot"), place: try row.named("place"),
      quantity: try row.field("quantity"))
  }
}
