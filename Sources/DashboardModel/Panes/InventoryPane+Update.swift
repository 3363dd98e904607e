internal import Licensing

extension InventoryPane {
  /// Shows the rows of other accounts.
  mutating func show(_ scope: Scope?) -> [Effect] {
    guard scope != self.scope else { return [] }
    if scope?.smartAccount != self.scope?.smartAccount { marked = [] }
    self.scope = scope
    return reload()
  }

  /// Goes a step through the rows.
  mutating func move(_ step: ListMove) {
    search = nil
    list.move(step)
  }

  /// Selects a line of the screen.
  mutating func select(line: Int) {
    search = nil
    list.select(line: line)
  }

  /// Sorts by the next column, in the direction in which its worst comes first.
  mutating func sortByNext() -> [Effect] {
    let columns = InventoryColumn.allCases
    let index = columns.firstIndex(of: order.column) ?? 0
    order = InventoryOrder(columns[(index + 1) % columns.count])
    return reload()
  }

  /// Turns the order round.
  mutating func reverse() -> [Effect] {
    order.descending.toggle()
    return reload()
  }

  /// Filters by a text; what is no filter is kept as a problem and changes nothing.
  mutating func filter(by text: String) -> [Effect] {
    filter.take(text, for: .inventory) ? reload() : []
  }

  /// Marks the selected row or takes its mark away, and goes to the next one.
  mutating func toggleMark() {
    guard let row = list.selected?.row else { return }
    if marked.remove(row) == nil { marked.insert(row) }
    move(.lines(1))
  }

  private mutating func reload() -> [Effect] {
    let searching = search?.number
    search = nil
    return [list.reload(), searching].compactMap { $0 }.map(Effect.cancel)
  }

  /// The questions that the pane has now.
  mutating func questions(_ requests: inout RequestCounter) -> [Effect] {
    guard let scope else { return [] }
    var effects: [Effect] = []
    if let (number, fetch) = list.nextFetch({ requests.next() }) {
      let query = InventoryQuery(
        scope: scope, filter: filter.applied, order: order, anchor: fetch.anchor,
        limit: fetch.limit)
      effects.append(.fetch(number, query.question))
    }
    if let wanted = search, wanted.number == nil {
      let number = requests.next()
      search?.number = number
      effects.append(.fetch(number, query(for: wanted.row, in: scope).question))
    }
    return effects
  }

  /// Asks where a row is now, by its names; a few more may have names that fold alike.
  private func query(for row: InventoryRow, in scope: Scope) -> InventoryQuery {
    let names: [Filter] = [
      .term(.text(.virtualAccount, exact: true, row.virtualAccount.text)),
      .term(.text(.license, exact: true, row.license.text)),
    ]
    return InventoryQuery(
      scope: scope, filter: .every([filter.applied] + names), order: order, limit: 20)
  }

  /// Takes rows; an answer to an older question is dropped.
  mutating func receive(
    _ number: RequestNumber, _ window: InventoryQuery.Answer, head: SequenceNumber, at now: Instant
  ) {
    if search?.number == number { return found(window) }
    let isRefresh = list.inFlight?.fetch.purpose == .refresh
    let line = list.cursorLine ?? 0
    switch list.receive(number, window) {
    case .dropped: return
    case .taken: break
    case .lost(let row):
      search = RecordSearch(row: row, line: line)
    }
    note(window.rows, isRefresh: isRefresh, head: head, at: now)
  }

  /// Takes a refusal; says whether it was this pane's.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    if search?.number == number {
      search = nil
      return true
    }
    return list.fail(number, refusal)
  }

  private mutating func found(_ window: InventoryQuery.Answer) {
    guard let wanted = search else { return }
    search = nil
    let index = window.rows.firstIndex { $0.identity == wanted.row.identity }
    if let index { list.show(window.keys[index], onLine: wanted.line) }
  }

  /// Marks what has changed since the rows were last on the screen.
  private mutating func note(
    _ rows: [InventoryRow], isRefresh: Bool, head: SequenceNumber, at now: Instant
  ) {
    let latest = rows.map(\.position.changedBy).max() ?? .none
    if isRefresh {
      let until = now.adding(milliseconds: ChangeMark.milliseconds)
      for row in rows where row.position.changedBy > newest {
        changed[row.row] = ChangeMark(by: row.changedBy, until: until)
      }
    }
    if isRefresh || newest == .none { newest = max(newest, latest, head) }
  }

  /// Takes away the marks whose time is over.
  mutating func forgetChanges(at now: Instant) {
    changed = changed.filter { $0.value.until > now }
  }
}
