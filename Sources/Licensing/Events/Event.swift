/// One entry of the append-only log: what happened, who did it, and every change it made.
public struct Event: Hashable, Sendable {
  public let sequence: SequenceNumber
  /// When it happened; never earlier than the event before.
  public let time: Instant
  public let actor: Actor
  public let request: RequestID?
  public let draft: EventDraft

  /// Makes an entry of its parts.
  public init(
    sequence: SequenceNumber, time: Instant, actor: Actor, request: RequestID?, draft: EventDraft
  ) {
    self.sequence = sequence
    self.time = time
    self.actor = actor
    self.request = request
    self.draft = draft
  }
}

/// Who did something, and from where.
public struct Actor: Hashable, Sendable, Codable {
  /// The login; nil for the system itself.
  public let login: Login?
  public let host: String

  /// Names somebody by login and host.
  public init(login: Login?, host: String) {
    self.login = login
    self.host = host
  }

  /// The program itself, as when a new day begins.
  public static let system = Actor(login: nil, host: "")
}

/// What a decision makes: an event that has no place in the log yet.
public struct EventDraft: Hashable, Sendable, Codable {
  public var smartAccount: Identifier<SmartAccount>?
  /// The virtual accounts under which the event shows.
  public var virtualAccounts: [Identifier<VirtualAccount>]
  public var happening: Happening
  /// The right and the role that allowed it; nil for the system's own.
  public var authorization: Authorization?
  public var changes: [Change]
  public var postings: [Posting]

  /// Makes a draft of its parts.
  public init(
    smartAccount: Identifier<SmartAccount>?, virtualAccounts: [Identifier<VirtualAccount>] = [],
    happening: Happening, authorization: Authorization? = nil, changes: [Change] = [],
    postings: [Posting] = []
  ) {
    self.smartAccount = smartAccount
    self.virtualAccounts = virtualAccounts
    self.happening = happening
    self.authorization = authorization
    self.changes = changes
    self.postings = postings
  }
}

/// The rule that allowed a change: which right was asked for, and which role gave it.
public struct Authorization: Hashable, Sendable, Codable {
  public let right: Right
  /// The role; nil where the first caller founds an empty database.
  public let role: Role?

  /// Names the right and the role.
  public init(right: Right, role: Role?) {
    self.right = right
    self.role = role
  }
}

/// What happened, in the business's words.
public enum Happening: Hashable, Sendable, Codable {
  case imported(ImportOutcome)
  case moved(Transfer)
  case dayBegan(Day, ended: Int, started: Int)
  /// Something in the life of an account.
  case done(AccountDeed)
  /// Something was done with orders, tokens, instances, reservations, agreements or old keys.
  case did(Deed)
  /// Somebody lacked a right; repeats within a minute count as one.
  case refused(Right, scope: Scope, times: Int)
}

/// The caller's own name for one request: the same one is never applied twice.
public struct RequestID: Hashable, Sendable, RawRepresentable, Codable, CustomStringConvertible {
  /// The name, 1–128 bytes.
  public let rawValue: String

  /// Wraps a request's name; nil when it is empty, too long or holds control characters.
  public init?(rawValue: String) {
    guard (1...128).contains(rawValue.utf8.count),
      rawValue.unicodeScalars.allSatisfy(RequestID.isPlain)
    else { return nil }
    self.rawValue = rawValue
  }

  /// The name.
  public var description: String { rawValue }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
  }
}
