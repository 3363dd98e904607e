internal import GRDB
public import Licensing

extension Writer {
  /// Appends decided events to the log, applies each to the estate, and writes what they changed.
  ///
  /// The clock never runs backwards in the log: an event's time is at least that of the one before.
  @discardableResult
  public func append(
    _ drafts: [EventDraft], by actor: Actor, at now: Instant, request: RequestMark?,
    to estate: inout Estate
  ) throws -> [Event] {
    let log = EventLog(database: database)
    var (_, time, chain) = try log.head()
    // The first event of all writes it whatever it is: there is none yet.
    let before = estate.head == .none ? nil : StoredState(estate)
    var footprint = Footprint()
    var events: [Event] = []
    for draft in drafts {
      time = max(time, now)
      let event = Event(
        sequence: estate.head.next, time: time, actor: actor, request: request?.id, draft: draft)
      footprint.formUnion(try estate.apply(event))
      chain = try log.append(event, requestDigest: request?.digest, after: chain)
      events.append(event)
    }
    try save(footprint, of: estate)
    if before != StoredState(estate) { try StateTable(database: database).save(estate) }
    return events
  }
}

extension Writer {
  /// Puts messages into the outbox, in the same transaction as what they tell of.
  public func post(_ messages: [Message], of sequence: SequenceNumber) throws {
    let outbox = OutboxTable(database: database)
    for message in messages { try outbox.add(message, of: sequence) }
  }

  /// Marks messages as sent.
  public func mark(_ messages: [Int64], sentAt time: Instant) throws {
    try OutboxTable(database: database).mark(messages, sentAt: time)
  }
}

/// A request's name, and the digest of what it asked: the name with other content is a conflict.
public struct RequestMark {
  public let id: RequestID
  let digest: Digest

  /// Marks a request by its name and its content, written in a fixed way.
  public init(id: RequestID, content: [UInt8]) {
    self.id = id
    digest = Digest(of: content)
  }
}

/// What the log knows of a request.
public enum KnownRequest {
  /// It was never made.
  case new
  /// It was applied: its first and last event.
  case applied(first: SequenceNumber, last: SequenceNumber, happening: Happening)
  /// Its name was used for something else.
  case conflict
}

extension Reader {
  /// Looks a request up by its name.
  public func known(_ request: RequestMark) throws -> KnownRequest {
    let events = try database.direct(
      "SELECT sequence, request_digest FROM events WHERE request = ? ORDER BY sequence"
    ).all([request.id.rawValue]) { row in
      (
        sequence: SequenceNumber(rawValue: try row.value(0)),
        digest: try row.optionalValue(1, as: [UInt8].self)
      )
    }
    guard let first = events.first, let last = events.last else { return .new }
    guard first.digest == request.digest.bytes else { return .conflict }
    guard let record = try EventLog(database: database).record(first.sequence) else { return .new }
    return .applied(
      first: first.sequence, last: last.sequence, happening: try record.telling().happening)
  }

  /// The smart account under which an event stands; nil where it has none or is none.
  public func smartAccount(
    ofEvent sequence: SequenceNumber
  ) throws -> Identifier<SmartAccount>? {
    try database.first(
      "SELECT smart_account FROM events WHERE sequence = ?", [sequence.rawValue]
    ) { try $0.optionalField("smart_account", as: Int64.self) }?
    .map { Identifier(rawValue: $0) }
  }

  /// The lots whose standing may have changed since the day for which positions hold, and the rows
  /// that hold them.
  public func lots(turningAfter day: Day, upTo newDay: Day) throws -> (lots: [Lot], rows: [RowKey])
  {
    let table = LotsTable(database: database)
    let lots = try table.lots(turningAfter: day, upTo: newDay)
    return (lots, try lots.flatMap { try table.rows(holding: $0.id) })
  }
}
