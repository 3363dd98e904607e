internal import Licensing

extension RowList {
  /// A screenful as far as fetching goes; a hidden list still asks for a few rows.
  private var screen: Int { max(height, 10) }

  /// Forgets the rows' order and scope: everything is asked for from the start.
  ///
  /// Gives the number of the question that nobody needs an answer to any more.
  mutating func reload() -> RequestNumber? {
    defer { inFlight = nil }
    wish = .replace(.first)
    remembered = []
    status = .loading
    return inFlight?.number
  }

  /// Shows the row with a key, on a line of the screen once the rows above it are loaded.
  mutating func show(_ key: Row.Key, onLine line: Int) {
    wish = .replace(.from(key))
    wantedLine = line
  }

  /// Shows the first rows of all as they are now.
  mutating func showStart() {
    wish = .replace(.first)
    remembered = []
    if status == .loaded { status = .stale }
  }

  /// Asks for the loaded rows once more, as soon as nothing else is being asked.
  mutating func refresh() {
    if wish == nil { wish = rows.isEmpty ? .replace(.first) : .refresh }
    if status == .loaded { status = .stale }
  }

  /// The next question, where there is one and no other is being answered.
  mutating func nextFetch(_ number: () -> RequestNumber) -> (RequestNumber, ListFetch<Row.Key>)? {
    guard inFlight == nil, height > 0, let fetch = wantedFetch() else { return nil }
    let flight = InFlight(number: number(), fetch: fetch)
    inFlight = flight
    switch fetch.purpose {
    case .replace, .refresh: wish = nil
    case .extendLater, .extendEarlier: break
    }
    return (flight.number, fetch)
  }

  private func wantedFetch() -> ListFetch<Row.Key>? {
    if case .replace(let anchor) = wish {
      return ListFetch(purpose: .replace, anchor: anchor, limit: limited(3 * screen))
    }
    if let fetch = fetchForStep() ?? missing.flatMap({ extend($0) }) { return fetch }
    if wish == .refresh { return refreshFetch }
    // A refusal is not asked for again by itself, only when somebody goes on.
    if case .failed = status { return nil }
    if hasLater, rows.count - top - height < screen { return extend(.extendLater) }
    if hasEarlier, top < screen { return extend(.extendEarlier) }
    return nil
  }

  private func fetchForStep() -> ListFetch<Row.Key>? {
    switch remembered.first {
    case nil: nil
    case .first: ListFetch(purpose: .replace, anchor: .first, limit: limited(3 * screen))
    case .last: ListFetch(purpose: .replace, anchor: .last, limit: limited(3 * screen))
    case .lines(let count), .scroll(let count):
      extend(count > 0 ? .extendLater : .extendEarlier, by: abs(count))
    case .pages(let count):
      extend(count > 0 ? .extendLater : .extendEarlier, by: abs(count) * height)
    }
  }

  private func extend(
    _ purpose: ListFetch<Row.Key>.Purpose, by distance: Int = 0
  ) -> ListFetch<Row.Key>? {
    let limit = limited(distance + 2 * screen)
    switch purpose {
    case .extendLater:
      guard hasLater, let last = keys.last else { return nil }
      return ListFetch(purpose: purpose, anchor: .after(last), limit: limit)
    case .extendEarlier:
      guard hasEarlier, let first = keys.first else { return nil }
      return ListFetch(purpose: purpose, anchor: .before(first), limit: limit)
    case .replace, .refresh: return nil
    }
  }

  private var refreshFetch: ListFetch<Row.Key> {
    let limit = limited(max(rows.count + screen, 3 * screen))
    guard hasEarlier, let first = keys.first else {
      return ListFetch(purpose: .refresh, anchor: .first, limit: limit)
    }
    return ListFetch(purpose: .refresh, anchor: .from(first), limit: limit)
  }

  private func limited(_ rows: Int) -> Int { min(rows, mostRowsOfWindow) }
}
