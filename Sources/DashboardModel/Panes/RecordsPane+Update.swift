public import Licensing

extension RecordsPane {
  /// Shows the records of other accounts.
  mutating func show(_ scope: Scope?) -> [Effect] {
    guard scope != self.scope else { return [] }
    self.scope = scope
    marked = []
    return reload()
  }

  /// Filters by a text; what is no filter is kept as a problem and changes nothing.
  mutating func filter(by text: String) -> [Effect] {
    filter.take(text, for: .recordsOf(kind)) ? reload() : []
  }

  private mutating func reload() -> [Effect] {
    [list.reload()].compactMap { $0 }.map(Effect.cancel)
  }

  /// Marks the selected row and goes on to the next, or takes its mark away.
  mutating func toggleMark() {
    guard let identity = list.selected?.identity else { return }
    if marked.remove(identity) == nil { marked.insert(identity) }
    rangeStart = identity
    list.move(.lines(1))
  }

  /// Takes all marks away.
  mutating func clearMarks() { (marked, rangeStart) = ([], nil) }

  /// Marks all rows from the one that was marked last to the selected one; says whether the former
  /// is near enough. Where none was marked, the range begins here.
  mutating func markRange() -> Bool {
    guard let identity = list.selected?.identity else { return true }
    guard let range = list.identities(from: rangeStart ?? identity) else { return false }
    marked.formUnion(range)
    rangeStart = identity
    return true
  }

  /// Sorts by the column that lies so many to the right of the one that sorts now.
  mutating func sort(byColumn step: Int) -> [Effect] {
    let shown = kind.columns.filter { !hidden.contains($0) }
    guard !shown.isEmpty else { return [] }
    let now = order.flatMap { order in shown.firstIndex(of: order.column) }
    let next = now.map { $0 + step } ?? (step > 0 ? 0 : shown.count - 1)
    return sort(by: RecordOrder(shown[(next + shown.count) % shown.count]))
  }

  /// Sorts by a column, or as people look for such things.
  mutating func sort(by order: RecordOrder?) -> [Effect] {
    self.order = order
    return reload()
  }

  /// Turns the order round.
  mutating func reverse() -> [Effect] {
    var turned = order ?? RecordOrder(kind.columns[0])
    turned.isDescending.toggle()
    return sort(by: turned)
  }

  /// The question that the view has now.
  mutating func questions(_ requests: inout RequestCounter) -> [Effect] {
    // Requests are one's own wherever one may look: they are asked for without any account.
    guard let scope = scope ?? (kind.isOpenToStrangers ? .smartAccount(0) : nil),
      let (number, fetch) = list.nextFetch({ requests.next() })
    else { return [] }
    let query = RecordsQuery(
      kind: kind, scope: scope, filter: filter.applied, order: order, anchor: fetch.anchor,
      limit: fetch.limit)
    return [.fetch(number, query.question)]
  }

  /// Takes records; an answer to an older question is dropped.
  mutating func receive(_ number: RequestNumber, _ window: RecordsQuery.Answer) {
    _ = list.receive(number, window)
  }

  /// Takes a refusal; says whether it was this view's.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    list.fail(number, refusal)
  }

  /// Whether the rows shown are those of the scope that is wanted, or were refused.
  func isAnswered(in wanted: Scope?) -> Bool {
    guard wanted != nil || kind.isOpenToStrangers, list.height > 0 else { return true }
    return scope == wanted && list.status != .loading && list.remembered.isEmpty
  }

  /// What keeps anybody from doing something with the selected record.
  var obstacleToOpening: Unavailability? {
    if list.status == .loading { return .loading }
    return list.selected == nil ? .noRow : nil
  }
}

extension RecordKind {
  /// Whether somebody without any role has records of the kind: requests that are one's own.
  public var isOpenToStrangers: Bool { self == .requests || self == .accessRequests }
}
