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
    for field in [
      "\(sequence.rawValue)", "\(time.rawValue)", login, host, smartAccount.map(String.init), type,
      request,
    ] {
      append(field?.utf8, to: &bytes)
    }
    append(requestDigest, to: &bytes)
    append(story.utf8, to: &bytes)
    append(changes.utf8, to: &bytes)
    for posting in postings {
      append(
        "\(posting.lot) \(posting.place.rawValue) \(posting.quantity)".utf8, to: &bytes)
    }
    return Digest(of: bytes)
  }

  private func append(_ field: (some Collection<UInt8>)?, to bytes: inout [UInt8]) {
    guard let field else { return bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: "\(field.count):".utf8)
    bytes.append(contentsOf: field)
  }
}

/// What an event tells people: what happened, where, and what allowed it.
struct EventTelling: Codable {
  let virtualAccounts: [Identifier<VirtualAccount>]
  let happening: Happening
  let authorization: Authorization?
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
    story = try EventRecord.text(
      EventTelling(
        virtualAccounts: draft.virtualAccounts, happening: draft.happening,
        authorization: draft.authorization))
    changes = draft.changes.isEmpty ? "[]" : try EventRecord.text(draft.changes)
    postings = draft.postings
  }

  /// Reads the event that the record stores; throws where its texts are none.
  func event() throws -> Event {
    let telling = try telling()
    let changes =
      changes == "[]" ? [] : try CanonicalDecoder().decode([Change].self, from: changes)
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
    try CanonicalDecoder().decode(EventTelling.self, from: story)
  }

  /// Who did it.
  var actor: Actor { Actor(login: login.flatMap { Login(rawValue: $0) }, host: host) }

  private static func text(_ value: some Encodable) throws -> String {
    String(decoding: try CanonicalEncoder().encode(value), as: UTF8.self)
  }
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
    }
  }
}
