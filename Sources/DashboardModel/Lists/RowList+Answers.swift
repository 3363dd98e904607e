internal import Licensing

extension RowList {
  /// What became of an answer.
  enum Reception {
    /// It answers an old question, or somebody else's.
    case dropped
    case taken
    /// The rows were refreshed, and the selected one is no longer among them.
    case lost(Row)
  }

  /// Takes the answer to the question that is being asked; any other is dropped.
  mutating func receive(_ number: RequestNumber, _ window: Window<Row, Row.Key>) -> Reception {
    guard let flight = inFlight, flight.number == number else { return .dropped }
    inFlight = nil
    status = wish == nil ? .loaded : status
    let before = selected
    switch flight.fetch.purpose {
    case .replace: replace(by: window, anchor: flight.fetch.anchor)
    case .extendLater: append(window)
    case .extendEarlier: prepend(window)
    case .refresh: exchange(for: window, anchor: flight.fetch.anchor)
    }
    let isLost = flight.fetch.purpose == .refresh && before?.identity != selected?.identity
    settle()
    advance()
    trim()
    if isLost, let before { return .lost(before) }
    return .taken
  }

  /// Takes the refusal of the question that is being asked; says whether it was this list's.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    guard inFlight?.number == number else { return false }
    inFlight = nil
    remembered = []
    status = .failed(refusal)
    return true
  }

  private mutating func replace(by window: Window<Row, Row.Key>, anchor: Anchor<Row.Key>) {
    take(window)
    if anchor == .first { hasEarlier = false }
    if anchor == .last { hasLater = false }
    cursor = anchor == .last ? max(0, rows.count - 1) : 0
    top = anchor == .last ? max(0, rows.count - height) : 0
  }

  private mutating func take(_ window: Window<Row, Row.Key>) {
    (rows, keys) = (window.rows, window.keys)
    (hasEarlier, hasLater) = (window.hasEarlier, window.hasLater)
  }

  private mutating func append(_ window: Window<Row, Row.Key>) {
    forget(Set(window.rows.map(\.identity)))
    rows += window.rows
    keys += window.keys
    hasLater = window.hasLater && !window.rows.isEmpty
  }

  private mutating func prepend(_ window: Window<Row, Row.Key>) {
    forget(Set(window.rows.map(\.identity)))
    rows = window.rows + rows
    keys = window.keys + keys
    cursor += window.rows.count
    top += window.rows.count
    hasEarlier = window.hasEarlier && !window.rows.isEmpty
    if let line = wantedLine { top = max(0, cursor - line) }
    wantedLine = nil
  }

  /// Takes out rows that a newer window has at another place.
  private mutating func forget(_ identities: Set<Row.Identity>) {
    for index in rows.indices.reversed() where identities.contains(rows[index].identity) {
      rows.remove(at: index)
      keys.remove(at: index)
      if index < cursor { cursor -= 1 }
      if index < top { top -= 1 }
    }
  }

  /// Shows the same rows as they are now, the cursor on its record and that on its line.
  private mutating func exchange(for window: Window<Row, Row.Key>, anchor: Anchor<Row.Key>) {
    let record = selected?.identity
    let line = cursor - top
    if window.rows.isEmpty, window.hasEarlier { wish = .replace(.last) }
    take(window)
    if anchor == .first { hasEarlier = false }
    guard let index = rows.firstIndex(where: { $0.identity == record }) else { return }
    cursor = index
    top = max(0, index - line)
  }

  /// Lets go of rows far from the screen, so that a list never grows with the way one went.
  private mutating func trim() {
    let reach = 4 * max(height, 10)
    let end = min(rows.count, top + height + reach)
    if end < rows.count {
      rows.removeSubrange(end...)
      keys.removeSubrange(end...)
      hasLater = true
    }
    let start = max(0, top - reach)
    guard start > 0 else { return }
    rows.removeSubrange(..<start)
    keys.removeSubrange(..<start)
    hasEarlier = true
    cursor -= start
    top -= start
  }
}
