internal import Licensing

extension InventoryPane {
  /// Shows the rows of other accounts.
  mutating func show(_ scope: Scope?) -> [Effect] {
    guard scope != self.scope else { return [] }
    if scope?.smartAccount != self.scope?.smartAccount { (marked, rangeStart) = ([], nil) }
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

  /// Sorts by the column that lies so many to the right, its worst first.
  mutating func sort(byColumn step: Int) -> [Effect] {
    let columns = InventoryField.allCases.filter { !hidden.contains($0) }.compactMap(\.sorting)
    guard !columns.isEmpty else { return [] }
    let index = columns.firstIndex(of: order.column) ?? 0
    return sort(by: InventoryOrder(columns[(index + step + columns.count) % columns.count]))
  }

  /// Sorts by a column.
  mutating func sort(by order: InventoryOrder) -> [Effect] {
    self.order = order
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
    rangeStart = row
    move(.lines(1))
  }

  /// Marks all rows from the one that was marked last to the selected one; says whether the former
  /// is near enough. Where none was marked, the range begins here.
  mutating func markRange() -> Bool {
    guard let row = list.selected?.row else { return true }
    guard let range = list.identities(from: rangeStart ?? row) else { return false }
    marked.formUnion(range)
    rangeStart = row
    return true
  }

  /// Looks for a row and shows it on a line of the screen, wherever it stands now.
  mutating func seek(_ row: RowAddress, onLine line: Int) {
    search = RecordSearch(row: row, line: line)
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
  private func query(for row: RowAddress, in scope: Scope) -> InventoryQuery {
    let names: [Filter] = [
      .term(.text(.virtualAccount, exact: true, row.virtualAccount.folded)),
      .term(.text(.license, exact: true, row.license.folded)),
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
      search = RecordSearch(row: row.address, line: line)
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
    let index = window.rows.firstIndex { $0.identity == wanted.row.row }
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
