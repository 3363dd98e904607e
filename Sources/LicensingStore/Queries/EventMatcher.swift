internal import Licensing

/// Decides whether an event fits a filter.
struct EventMatcher {
  private let filter: Filter
  private let today: Day
  private let tags: AccountTags

  init(_ filter: Filter, today: Day, tags: AccountTags) {
    self.filter = filter
    self.today = today
    self.tags = tags
  }

  func matches(_ event: EventRow) -> Bool { filter.holds { matches(event, $0) } }

  private func matches(_ event: EventRow, _ term: FilterTerm) -> Bool {
    switch term {
    case .word(let word):
      texts(of: event).contains { Fuzzy.matches(word, in: Name.fold($0)) }
    case .figure: true
    case .text(let field, let exact, let value): matches(event, field, exact: exact, value)
    case .date(_, let comparison, let day):
      comparison.holds(event.time.day, day.resolved(today: today))
    }
  }

  private func matches(
    _ event: EventRow, _ field: FilterField, exact: Bool, _ value: String
  ) -> Bool {
    let fits: (String) -> Bool = { text in
      let folded = Name.fold(text)
      return exact ? folded == value : folded.contains(value)
    }
    return switch field {
    case .by: fits(event.actor.login?.rawValue ?? "system")
    case .type: fits(event.story.type)
    case .virtualAccount:
      lines(of: event).contains { fits($0.source.text) || fits($0.target.text) }
        || [deed(of: event)?.source, deed(of: event)?.target].contains { fits($0?.text ?? "") }
    case .license:
      lines(of: event).contains { fits($0.license.text) }
        || fits(deed(of: event)?.license?.text ?? "")
    case .tag:
      accounts(of: event).flatMap(tags.tags).contains(where: fits)
    case .order, .status, .partner: true
    }
  }

  private func texts(of event: EventRow) -> [String] {
    let names = lines(of: event).flatMap { [$0.license.text, $0.source.text, $0.target.text] }
    return [event.actor.login?.rawValue ?? "system", event.story.type] + names + extras(of: event)
  }

  private func extras(of event: EventRow) -> [String] {
    switch event.story {
    case .imported(let outcome): [outcome.source]
    case .moved(kind: _, lines: _, quantity: _, let reason): reason.map { [$0] } ?? []
    case .dayBegan(let day, ended: _, started: _): [day.description]
    case .done(let deed): deed.texts
    case .refused(let right, times: _): [right.rawValue]
    case .did(let story): story.texts
    }
  }

  private func accounts(of event: EventRow) -> [Name] {
    lines(of: event).flatMap { [$0.source, $0.target] }
      + [deed(of: event)?.source, deed(of: event)?.target].compactMap { $0 }
  }

  private func deed(of event: EventRow) -> DeedStory? {
    if case .did(let story) = event.story { story } else { nil }
  }

  private func lines(of event: EventRow) -> [EventTransferLine] {
    if case .moved(kind: _, let lines, quantity: _, reason: _) = event.story { lines } else { [] }
  }
}
