internal import GRDB
internal import Licensing

extension Questioner {
  /// A window of the log, read along it from where the question starts until it is full: a filter
  /// that little fits reads far, and is asked where it keeps nobody waiting.
  func events(_ query: EventsQuery) throws -> EventsQuery.Answer {
    let visibility = try visible(.viewEvents, in: query.scope)
    let path = WindowPath(query.anchor, descending: false)
    let limit = WindowPath.limit(query.limit)
    let teller = EventTeller(foundation: foundation, visibility: visibility)
    let matcher = EventMatcher(
      query.filter, today: foundation.day,
      tags: AccountTags(foundation, of: query.scope.smartAccount))
    var found: [EventRow] = []
    let rows = try cursor(query, seeing: visibility, path: path)
    while found.count <= limit, let row = try rows.next() {
      let told = try teller.row(try EventRecord(row, postings: []))
      if matcher.matches(told) { found.append(told) }
    }
    return path.window(
      of: Array(found.prefix(limit)), isMore: found.count > limit, key: \.sequence)
  }

  private func cursor(
    _ query: EventsQuery, seeing visibility: Visibility, path: WindowPath
  ) throws -> RowCursor {
    let key = path.comparison.map { "AND sequence \($0) ?" } ?? ""
    return try Row.fetchCursor(
      database,
      sql: """
        SELECT \(EventRecord.toldColumns) FROM events
        WHERE \(scope(query.scope, seeing: visibility)) \(key) ORDER BY sequence \(path.direction)
        """,
      arguments: StatementArguments(query.anchor.key.map { [$0.rawValue] } ?? []))
  }

  /// What a partner does to an order in its own account happens in the customer's as well.
  private func arrival(in account: Identifier<SmartAccount>) -> String {
    let kinds: [Deed.Kind] = [
      .linesAssigned, .linesDelivered, .linesUnassigned, .linesReturned,
    ]
    let types = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let places = foundation.virtualAccounts(of: account).map(\.id)
    return "type IN (\(types)) AND EXISTS (SELECT 1 FROM event_accounts "
      + "WHERE virtual_account IN (\(SQLList(places))) "
      + "AND event_accounts.sequence = events.sequence)"
  }

  /// A person with virtual-account roles sees their part of the log, with gaps in the numbers.
  private func scope(_ scope: Scope, seeing visibility: Visibility) -> String {
    switch visibility {
    case .everything:
      return "(smart_account = \(scope.smartAccount) OR smart_account IS NULL"
        + " OR \(arrival(in: scope.smartAccount)))"
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
    case .done(let deed): .done(deed)
    case .moved(let transfer):
      moved(transfer)
    case .did(let deed): .did(foundation.story(of: deed))
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
