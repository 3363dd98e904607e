internal import Licensing

extension OrdersPane {
  /// Shows the lines of other accounts.
  mutating func show(_ scope: Scope?) -> [Effect] {
    guard scope != self.scope else { return [] }
    self.scope = scope
    return reload()
  }

  /// Filters by a text; what is no filter is kept as a problem and changes nothing.
  mutating func filter(by text: String) -> [Effect] {
    filter.take(text, for: .orders) ? reload() : []
  }

  private mutating func reload() -> [Effect] {
    [list.reload()].compactMap { $0 }.map(Effect.cancel)
  }

  /// The question that the pane has now.
  mutating func questions(_ requests: inout RequestCounter) -> [Effect] {
    guard let scope, let (number, fetch) = list.nextFetch({ requests.next() }) else { return [] }
    let query = OrdersQuery(
      scope: scope, filter: filter.applied, anchor: fetch.anchor, limit: fetch.limit)
    return [.fetch(number, query.question)]
  }

  /// Takes lines; an answer to an older question is dropped.
  mutating func receive(_ number: RequestNumber, _ window: OrdersQuery.Answer) {
    _ = list.receive(number, window)
  }

  /// Takes a refusal; says whether it was this pane's.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    list.fail(number, refusal)
  }
}
