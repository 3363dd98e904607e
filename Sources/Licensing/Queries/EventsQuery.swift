/// Asks for events of the log; windows are in the log's order, so `.last` holds the newest.
public struct EventsQuery: Query, Codable {
  public typealias Answer = Window<EventRow, SequenceNumber>

  public var scope: Scope
  public var filter: Filter
  public var anchor: Anchor<SequenceNumber>
  public var limit: Int

  /// Asks for a window of the log.
  public init(
    scope: Scope, filter: Filter = .everything, anchor: Anchor<SequenceNumber> = .last, limit: Int
  ) {
    self.scope = scope
    self.filter = filter
    self.anchor = anchor
    self.limit = limit
  }
}

/// An event, ready to be shown: the names its lines need stand beside it.
public struct EventRow: Hashable, Sendable {
  public let sequence: SequenceNumber
  public let time: Instant
  public let actor: Actor
  public let request: RequestID?
  public let story: EventStory

  /// Makes a row of its parts.
  public init(
    sequence: SequenceNumber, time: Instant, actor: Actor, request: RequestID?, story: EventStory
  ) {
    self.sequence = sequence
    self.time = time
    self.actor = actor
    self.request = request
    self.story = story
  }
}

/// What happened, with names instead of identifiers; sentences are made from it.
public enum EventStory: Hashable, Sendable, Codable {
  case imported(ImportOutcome)
  /// A transfer: its kind, its lines by name, how many units, and its reason.
  case moved(kind: Transfer.Kind, lines: [EventTransferLine], quantity: Int, reason: String?)
  case dayBegan(Day, ended: Int, started: Int)
  case done(AccountDeed)
  case refused(Right, times: Int)
  case did(DeedStory)
}

/// A deed with names instead of identifiers.
public struct DeedStory: Hashable, Sendable, Codable {
  public let deed: Deed
  public let license: Name?
  public let source: Name?
  public let target: Name?

  /// Names what a deed was about.
  public init(deed: Deed, license: Name?, source: Name?, target: Name?) {
    self.deed = deed
    self.license = license
    self.source = source
    self.target = target
  }

  /// The names and texts by which it is searched.
  public var texts: [String] {
    [license, source, target].compactMap { $0?.text } + deed.subjects
      + [deed.reason].compactMap { $0 }
  }
}

extension EventStory {
  /// The name by which filters and scripts know what happened.
  public var type: String {
    switch self {
    case .imported: "imported"
    case .moved(let kind, lines: _, quantity: _, reason: _): kind.name
    case .dayBegan: "dayBegan"
    case .done(let deed): deed.name
    case .refused: "refused"
    case .did(let story): story.deed.kind.rawValue
    }
  }
}

/// A line of a transfer by name.
public struct EventTransferLine: Hashable, Sendable {
  public let license: Name
  public let source: Name
  public let target: Name
  public let quantity: Int

  /// Names a line.
  public init(license: Name, source: Name, target: Name, quantity: Int) {
    self.license = license
    self.source = source
    self.target = target
    self.quantity = quantity
  }
}

extension EventsQuery {
  /// The question as a value.
  public var question: Question { .events(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .events(let answer) = reply { answer } else { nil }
  }
}
