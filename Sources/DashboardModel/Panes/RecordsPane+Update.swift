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
    filter.take(text, for: .records) ? reload() : []
  }

  private mutating func reload() -> [Effect] {
    [list.reload()].compactMap { $0 }.map(Effect.cancel)
  }

  /// Marks the selected row and goes on to the next, or takes its mark away.
  mutating func toggleMark() {
    guard let identity = list.selected?.identity else { return }
    if marked.remove(identity) == nil { marked.insert(identity) }
    list.move(.lines(1))
  }

  /// The question that the view has now.
  mutating func questions(_ requests: inout RequestCounter) -> [Effect] {
    // Requests are one's own wherever one may look: they are asked for without any account.
    guard let scope = scope ?? (kind.isOpenToStrangers ? .smartAccount(0) : nil),
      let (number, fetch) = list.nextFetch({ requests.next() })
    else { return [] }
    let query = RecordsQuery(
      kind: kind, scope: scope, filter: filter.applied, anchor: fetch.anchor, limit: fetch.limit)
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
