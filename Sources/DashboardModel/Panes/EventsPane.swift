public import Licensing

/// The event log, the newest event at the top.
public struct EventsPane: Hashable, Sendable {
  /// The accounts whose events are shown; nil until one is selected.
  public internal(set) var scope: Scope?
  public internal(set) var list: RowList<EventRow>
  public internal(set) var filter: PaneFilter
  /// Events that came while somebody was reading further down; they are counted, not inserted.
  public internal(set) var arrivals: Arrivals

  /// A pane that knows nothing, or one that shows a list, for drawing without a desk.
  public init(
    scope: Scope? = nil, list: RowList<EventRow> = RowList(), filter: PaneFilter = .none,
    arrivals: Arrivals = Arrivals()
  ) {
    self.scope = scope
    self.list = list
    self.filter = filter
    self.arrivals = arrivals
  }
}

/// How many events wait to be shown.
public struct Arrivals: Hashable, Sendable {
  public internal(set) var count: Int
  /// Whether there are more than were counted.
  public internal(set) var isMore: Bool
  var inFlight: RequestNumber?
  var wantsCount = false
  /// The newest event that was shown.
  var newest = SequenceNumber.none

  /// Says how many wait.
  public init(count: Int = 0, isMore: Bool = false) {
    self.count = count
    self.isMore = isMore
  }

  /// More than this many are not counted.
  public static let most = 100
}
