internal import GRDB
internal import Licensing

extension Questioner {
  /// How many events one question reads at most while it looks for those that fit a filter.
  private static let mostScanned = 20_000

  /// A window of the log, read along it from where the question starts.
  func events(_ query: EventsQuery) throws -> EventsQuery.Answer {
    let visibility = try visible(.viewEvents, in: query.scope)
    let path = WindowPath(query.anchor, descending: false)
    let limit = min(max(1, query.limit), mostRowsOfWindow)
    let teller = EventTeller(foundation: foundation, visibility: visibility)
    let matcher = EventMatcher(query.filter, today: foundation.day)
    var found: [EventRow] = []
    var scanned = 0
    let rows = try cursor(query, seeing: visibility, path: path)
    while found.count <= limit, scanned < Questioner.mostScanned, let row = try rows.next() {
      scanned += 1
      let told = try teller.row(try EventRecord(row, postings: []))
      if matcher.matches(told) { found.append(told) }
    }
    let isMore = found.count > limit || scanned == Questioner.mostScanned
    let ordered = path.isBackward ? found.prefix(limit).reversed() : Array(found.prefix(limit))
    return Window(
      rows: ordered, keys: ordered.map(\.sequence),
      hasEarlier: path.isBackward ? isMore : path.startsInside,
      hasLater: path.isBackward ? path.startsInside : isMore)
  }

  private func cursor(
    _ query: EventsQuery, seeing visibility: Visibility, path: WindowPath
  ) throws -> RowCursor {
    let key = path.comparison.map { "AND events.sequence \($0) \(query.anchor.key ?? .none)" }
    return try Row.fetchCursor(
      database,
      sql: """
        SELECT * FROM events WHERE \(scope(query.scope, seeing: visibility))
          \((key ?? "").replacing("#", with: "")) ORDER BY events.sequence \(path.direction)
        """)
  }

  /// A person with virtual-account roles sees their part of the log, with gaps in the numbers.
  private func scope(_ scope: Scope, seeing visibility: Visibility) -> String {
    switch visibility {
    case .everything:
      return "(smart_account = \(scope.smartAccount) OR smart_account IS NULL)"
    case .only(let accounts):
      let own =
        "SELECT sequence FROM event_accounts WHERE virtual_account IN (\(SQLList(accounts)))"
      return "sequence IN (\(own))"
    }
  }
}

/// Tells an event with the names that its identifiers have now, and of a transfer only the lines
/// that touch what the caller may see.
struct EventTeller {
  let foundation: Estate
  let visibility: Visibility

  func row(_ record: EventRecord) throws -> EventRow {
    EventRow(
      sequence: record.sequence, time: record.time, actor: record.actor,
      request: record.request.flatMap { RequestID(rawValue: $0) },
      story: story(try record.telling().happening))
  }

  private func story(_ happening: Happening) -> EventStory {
    switch happening {
    case .imported(let outcome): .imported(outcome)
    case .dayBegan(let day, let ended, let started): .dayBegan(day, ended: ended, started: started)
    case .refused(let right, scope: _, let times): .refused(right, times: times)
    case .moved(let transfer):
      moved(transfer)
    }
  }

  private func moved(_ transfer: Transfer) -> EventStory {
    let seen = transfer.lines.filter {
      visibility.includes($0.source) || visibility.includes($0.target)
    }
    return .moved(
      kind: transfer.kind, lines: seen.compactMap(line),
      quantity: seen.reduce(0) { $0 + $1.quantity }, reason: transfer.reason)
  }

  private func line(_ line: TransferLine) -> EventTransferLine? {
    guard let license = foundation.catalog[line.license],
      let source = foundation.virtualAccounts[line.source],
      let target = foundation.virtualAccounts[line.target]
    else { return nil }
    return EventTransferLine(
      license: license.name, source: source.name, target: target.name, quantity: line.quantity)
  }
}
