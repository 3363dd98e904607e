internal import Licensing

extension EventsPane {
  /// Shows the events of other accounts.
  mutating func show(_ scope: Scope?) -> [Effect] {
    guard scope != self.scope else { return [] }
    self.scope = scope
    return reload()
  }

  /// Filters by a text; what is no filter is kept as a problem and changes nothing.
  mutating func filter(by text: String) -> [Effect] {
    filter.take(text, for: .events) ? reload() : []
  }

  private mutating func reload() -> [Effect] {
    let obsolete = [list.reload(), arrivals.inFlight].compactMap { $0 }
    arrivals = Arrivals()
    return obsolete.map(Effect.cancel)
  }

  /// Goes a step through the log; going to the start shows what has come meanwhile.
  mutating func move(_ step: ListMove) {
    if step == .first, arrivals.count > 0 { return showArrivals() }
    list.move(step)
  }

  /// Shows the newest events.
  mutating func showArrivals() {
    arrivals.wantsCount = false
    list.showStart()
  }

  /// Hears that the log has grown: who looks at its newest event goes on doing so, for anybody else
  /// what has come is counted.
  mutating func follow() {
    if list.rows.isEmpty || (list.isAtStart && list.top == 0 && list.remembered.isEmpty) {
      list.showStart()
    } else {
      arrivals.wantsCount = true
    }
  }

  /// The questions that the pane has now.
  mutating func questions(_ requests: inout RequestCounter) -> [Effect] {
    guard let scope else { return [] }
    var effects: [Effect] = []
    if let (number, fetch) = list.nextFetch({ requests.next() }) {
      let query = EventsQuery(
        scope: scope, filter: filter.applied, anchor: Self.logAnchor(fetch.anchor),
        limit: fetch.limit)
      effects.append(.fetch(number, query.question))
    }
    if arrivals.wantsCount, arrivals.inFlight == nil, list.height > 0 {
      let number = requests.next()
      (arrivals.wantsCount, arrivals.inFlight) = (false, number)
      let query = EventsQuery(
        scope: scope, filter: filter.applied, anchor: .after(arrivals.newest),
        limit: Arrivals.most + 1)
      effects.append(.fetch(number, query.question))
    }
    return effects
  }

  /// Takes events; an answer to an older question is dropped.
  mutating func receive(_ number: RequestNumber, _ window: EventsQuery.Answer) {
    if arrivals.inFlight == number {
      arrivals.inFlight = nil
      arrivals.count = min(window.rows.count, Arrivals.most)
      arrivals.isMore = window.rows.count > Arrivals.most || window.hasLater
      return
    }
    let fetch = list.inFlight?.fetch
    guard case .taken = list.receive(number, Self.newestFirst(window)) else { return }
    guard fetch?.anchor == .first else { return }
    arrivals = Arrivals()
    arrivals.newest = window.keys.last ?? .none
  }

  /// Takes a refusal; says whether it was this pane's.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    guard arrivals.inFlight == number else { return list.fail(number, refusal) }
    arrivals.inFlight = nil
    return true
  }

  /// The place in the log for a place in the list, which runs the other way.
  static func logAnchor(_ anchor: Anchor<SequenceNumber>) -> Anchor<SequenceNumber> {
    switch anchor {
    case .first: .last
    case .last: .first
    case .after(let key): .before(key)
    case .before(let key): .after(key)
    case .from(let key): .before(key.next)
    }
  }

  private static func newestFirst(_ window: EventsQuery.Answer) -> EventsQuery.Answer {
    Window(
      rows: window.rows.reversed(), keys: window.keys.reversed(),
      hasEarlier: window.hasLater, hasLater: window.hasEarlier)
  }
}
