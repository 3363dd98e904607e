public import Licensing

/// What stands behind the numbers of a row of the inventory: its lots, the devices that use it, and
/// the events that made it what it is.
public struct RowDialog: Hashable, Sendable {
  /// How many devices and how many events are shown at most.
  public static let most = 8

  public internal(set) var row: InventoryRow
  public internal(set) var lots: Loadable<[Holding]> = .loading
  public internal(set) var uses: Loadable<[ListedRecord]> = .loading
  /// Whether more devices use the row than are listed.
  public internal(set) var hasMoreUses = false
  public internal(set) var events: Loadable<[EventRow]> = .loading
  /// How many lines were scrolled away; a drawing never goes beyond the last.
  public internal(set) var top = 0
  var lotsInFlight: RequestNumber?
  var usesInFlight: RequestNumber?
  var eventsInFlight: RequestNumber?
  var isDue = true

  /// Opens a row of which nothing more is known yet.
  public init(_ row: InventoryRow) {
    self.row = row
  }

  /// A row with everything about it, for drawing without a desk.
  public init(
    _ row: InventoryRow, lots: [Holding], uses: [ListedRecord] = [], events: [EventRow] = []
  ) {
    self.init(row)
    (self.lots, self.uses, self.events) = (.loaded(lots), .loaded(uses), .loaded(events))
    isDue = false
  }

  /// Whether something is asked, or will be at the end of the turn.
  var isAsking: Bool {
    isDue || lotsInFlight != nil || usesInFlight != nil || eventsInFlight != nil
  }
}

extension RowDialog {
  /// Asks for everything once more, and looks at the row as the list has it now.
  mutating func refresh(from list: RowList<InventoryRow>) {
    if let now = list.rows.first(where: { $0.row == row.row }) { row = now }
    isDue = true
  }

  mutating func questions(_ requests: inout RequestCounter, in account: Scope?) -> [Effect] {
    guard isDue, let account = account?.smartAccount else { return [] }
    let scope = Scope.virtualAccount(row.row.virtualAccount, of: account)
    let license = Filter.term(.text(.license, exact: true, row.license.folded))
    let (first, second, third) = (requests.next(), requests.next(), requests.next())
    (isDue, lotsInFlight, usesInFlight, eventsInFlight) = (false, first, second, third)
    return [
      .fetch(first, LotsQuery(row: row.row).question),
      .fetch(
        second,
        RecordsQuery(kind: .instances, scope: scope, filter: license, limit: Self.most).question),
      .fetch(
        third,
        EventsQuery(scope: scope, filter: license, anchor: .last, limit: Self.most).question),
    ]
  }

  /// Takes an answer where it is one of those that the dialog waits for.
  mutating func receive(_ number: RequestNumber, _ reply: Reply) {
    switch reply {
    case .lots(let holdings) where number == lotsInFlight:
      (lots, lotsInFlight) = (.loaded(holdings), nil)
    case .records(let window) where number == usesInFlight:
      (uses, hasMoreUses, usesInFlight) = (.loaded(window.rows), window.hasLater, nil)
    case .events(let window) where number == eventsInFlight:
      (events, eventsInFlight) = (.loaded(window.rows), nil)
    case .lots, .records, .events, .session, .accounts, .inventory, .orders, .movePreview,
      .moveProposals, .permission, .commandPreview, .targets, .summary, .directory, .positions,
      .importPreview, .verification, .outbox, .found, .matrix, .savedViews:
      break
    }
  }

  /// Takes a refusal; says whether the dialog had asked.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    switch number {
    case lotsInFlight: (lotsInFlight, lots) = (nil, .failed(refusal, last: lots.value))
    case usesInFlight: (usesInFlight, uses) = (nil, .failed(refusal, last: uses.value))
    case eventsInFlight: (eventsInFlight, events) = (nil, .failed(refusal, last: events.value))
    default: return false
    }
    return true
  }

  /// Goes a step through the lines; says whether the action was one.
  mutating func scroll(_ action: Action) -> Bool {
    let page = 10
    let steps: [Action: Int] = [
      .cursorUp: -1, .cursorDown: 1, .pageUp: -page, .pageDown: page, .home: -top,
    ]
    guard let step = steps[action] else { return false }
    let lines = 20 + 2 * ((lots.value?.count ?? 0) + 2 * Self.most)
    top = min(max(0, top + step), lines)
    return true
  }
}
