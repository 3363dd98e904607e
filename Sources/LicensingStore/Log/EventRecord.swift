internal import Licensing

/// An event as the log stores it: columns, the story that people read, and the changes that replay
/// needs, both as canonical JSON.
struct EventRecord {
  let sequence: SequenceNumber
  let time: Instant
  let login: String?
  let host: String
  let smartAccount: Int64?
  let type: String
  let request: String?
  let requestDigest: [UInt8]?
  let story: String
  let changes: String
  let postings: [Posting]

  /// The digest over the digest before and everything the event says (domain §9).
  ///
  /// Each field is written as its length, a colon and its bytes, an absent one as a hyphen, so that
  /// no two different events have the same canonical bytes.
  func chained(to previous: Digest) -> Digest {
    var bytes = previous.bytes
    bytes.reserveCapacity(512 + story.utf8.count + changes.utf8.count + 32 * postings.count)
    bytes.appendField("\(sequence.rawValue)")
    bytes.appendField("\(time.rawValue)")
    bytes.appendField(login)
    bytes.appendField(host)
    bytes.appendField(smartAccount.map(String.init))
    bytes.appendField(type)
    bytes.appendField(request)
    bytes.appendField(bytes: requestDigest)
    bytes.appendField(story)
    bytes.appendField(changes)
    for posting in postings {
      bytes.appendField("\(posting.lot) \(posting.place.rawValue) \(posting.quantity)")
    }
    return Digest(of: bytes)
  }
}

extension [UInt8] {
  fileprivate mutating func appendField(_ text: String?) {
    guard var text else { return append(UInt8(ascii: "-")) }
    append(contentsOf: "\(text.utf8.count):".utf8)
    text.withUTF8 { append(contentsOf: $0) }
  }

  fileprivate mutating func appendField(bytes field: [UInt8]?) {
    guard let field else { return append(UInt8(ascii: "-")) }
    append(contentsOf: "\(field.count):".utf8)
    append(contentsOf: field)
  }
}

extension EventRecord {
  /// Writes an event as the log stores it.
  init(_ event: Event, requestDigest: Digest?) throws {
    let draft = event.draft
    sequence = event.sequence
    time = event.time
    login = event.actor.login?.rawValue
    host = event.actor.host
    smartAccount = draft.smartAccount?.rawValue
    type = draft.happening.type
    request = event.request?.rawValue
    self.requestDigest = requestDigest?.bytes
    story = try EventTelling(draft).canonicalText()
    changes = draft.changes.isEmpty ? "[]" : try draft.changes.canonicalText()
    postings = draft.postings
  }

  /// Reads the event that the record stores; throws where its texts are none.
  func event() throws -> Event {
    let telling = try telling()
    let changes = changes == "[]" ? [] : try [Change](canonical: changes)
    return Event(
      sequence: sequence, time: time, actor: actor,
      request: request.flatMap { RequestID(rawValue: $0) },
      draft: EventDraft(
        smartAccount: smartAccount.map { Identifier(rawValue: $0) },
        virtualAccounts: telling.virtualAccounts, happening: telling.happening,
        authorization: telling.authorization, changes: changes, postings: postings))
  }

  /// Reads only what people are told, which is short however much an event changed.
  func telling() throws -> EventTelling {
    try EventTelling(canonical: story)
  }

  /// Who did it.
  var actor: Actor { Actor(login: login.flatMap { Login(rawValue: $0) }, host: host) }
}

extension Happening {
  /// The name under which the log stores what happened.
  var type: String {
    switch self {
    case .imported: "imported"
    case .moved(let transfer): transfer.kind.name
    case .dayBegan: "dayBegan"
    case .done(let deed): deed.name
    case .refused: "refused"
    case .did(let deed): deed.kind.rawValue
    }
  }
}
