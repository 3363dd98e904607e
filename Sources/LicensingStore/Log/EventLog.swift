internal import Foundation
internal import GRDB
internal import Licensing

/// The log's place in the database: appends at its end and reads along it.
struct EventLog {
  let database: Database

  /// The last event and its chain digest; nothing before the first.
  func head() throws -> (sequence: SequenceNumber, time: Instant, chain: Digest) {
    let last = try database.direct(
      "SELECT sequence, time, chain FROM events ORDER BY sequence DESC LIMIT 1"
    ).first { row in
      guard let chain = Digest(bytes: try row.value(2)) else {
        throw Refusal.storage(.damaged(detail: "the last event's digest"))
      }
      return (
        SequenceNumber(rawValue: try row.value(0)), Instant(rawValue: try row.value(1)), chain
      )
    }
    return last ?? (.none, Instant(rawValue: .min), .genesis)
  }

  /// Appends an event, and says the digest that now ends the chain.
  func append(_ event: Event, requestDigest: Digest?, after previous: Digest) throws -> Digest {
    let record = try EventRecord(event, requestDigest: requestDigest)
    let chain = record.chained(to: previous)
    try insert(record, chain: chain)
    let posting = try database.direct(
      "INSERT INTO postings (sequence, position, lot, place, quantity) VALUES (?, ?, ?, ?, ?)")
    for (position, entry) in record.postings.enumerated() {
      try posting.run([
        record.sequence.rawValue, position, entry.lot.rawValue, entry.place.rawValue,
        entry.quantity,
      ])
    }
    let scope = try database.direct(
      "INSERT INTO event_accounts (virtual_account, sequence) VALUES (?, ?)")
    for account in event.draft.virtualAccounts {
      try scope.run([account.rawValue, record.sequence.rawValue])
    }
    return chain
  }

  private func insert(_ record: EventRecord, chain: Digest) throws {
    try database.direct(
      """
      INSERT INTO events (sequence, time, login, host, smart_account, type, request,
        request_digest, story, changes, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run([
      record.sequence.rawValue, record.time.rawValue, record.login, record.host,
      record.smartAccount, record.type, record.request, record.requestDigest,
      record.story, record.changes, chain.bytes,
    ])
  }

  /// Hands over every record, in order, each with its stored digest, and says where the first
  /// posting stands that belongs to no event or is not numbered from 0.
  @discardableResult
  func forEachRecord(
    _ body: (EventRecord, Digest?) throws -> Void
  ) throws -> Int64? {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(EventRecord.columns), chain FROM events ORDER BY sequence")
    let postings = PostingCursor(
      try Row.fetchCursor(
        database,
        sql: """
          SELECT sequence, lot, place, quantity, position FROM postings
          ORDER BY sequence, position
          """))
    while let row = try rows.next() {
      let sequence: Int64 = try row.value(0)
      let record = try EventRecord(row, postings: try postings.postings(of: sequence))
      try body(record, try row.digest(EventRecord.columnCount))
    }
    return try postings.firstStray()
  }

  /// One record.
  func record(_ sequence: SequenceNumber) throws -> EventRecord? {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: "SELECT \(EventRecord.columns) FROM events WHERE sequence = ?"),
        arguments: [sequence.rawValue])
    else { return nil }
    let postings = try database.all(
      "SELECT sequence, lot, place, quantity FROM postings WHERE sequence = ? ORDER BY position",
      [sequence.rawValue], Posting.init(row:))
    return try EventRecord(row, postings: postings)
  }
}

/// Reads postings along with their events.
private final class PostingCursor {
  private let rows: RowCursor
  /// The row of a later event that was read already; the cursor stands on it.
  private var waiting: Row?
  private var stray: Int64?

  init(_ rows: RowCursor) {
    self.rows = rows
  }

  /// The event of the first posting that was not handed over, or is not where it should be.
  func firstStray() throws -> Int64? {
    if stray == nil, let row = try waiting ?? rows.next() { stray = try row.value(0) }
    return stray
  }

  func postings(of sequence: Int64) throws -> [Posting] {
    var postings: [Posting] = []
    while let row = try waiting ?? rows.next() {
      let owner: Int64 = try row.value(0)
      guard owner <= sequence else {
        waiting = row
        break
      }
      waiting = nil
      let isRight = try owner == sequence && row.value(4) == postings.count
      if !isRight { stray = stray ?? owner }
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

  /// The columns of a whole record, in the order in which it is read.
  static let columns =
    "sequence, time, login, host, smart_account, type, request, request_digest, story, changes"
  static let columnCount = 10

  /// Reads a record whose postings have been read already.
  init(_ row: Row, postings: [Posting]) throws {
    sequence = SequenceNumber(rawValue: try row.value(0))
    time = Instant(rawValue: try row.value(1))
    login = try row.optionalValue(2)
    host = try row.value(3)
    smartAccount = try row.optionalValue(4)
    type = try row.value(5)
    request = try row.optionalValue(6)
    requestDigest = try row.withUnsafeData(atIndex: 7) { data in data.map { Array($0) } }
    story = try row.value(8)
    changes = try row.value(9)
    self.postings = postings
  }
}

extension Posting {
  fileprivate init(row: Row) throws {
    self.init(
      lot: try row.identifier(1), place: try row.named(2), quantity: try row.value(3))
  }
}

extension Row {
  /// A column that holds a digest; nil where it holds something else.
  fileprivate func digest(_ column: Int) throws -> Digest? {
    try withUnsafeData(atIndex: column) { data in data.flatMap { Digest(bytes: Array($0)) } }
  }
}
