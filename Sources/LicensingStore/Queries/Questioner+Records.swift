internal import GRDB
internal import Licensing

extension Questioner {
  /// A window of the things of a kind that the caller may see in a scope.
  func records(_ query: RecordsQuery) throws -> RecordsQuery.Answer {
    switch query.kind {
    case .instances: try instances(query)
    case .virtualAccounts: window(of: try virtualAccountRecords(query.scope), for: query)
    case .users: window(of: try userRecords(query.scope), for: query)
    case .agreements: window(of: try agreementRecords(query.scope), for: query)
    case .tokens: try tokens(query)
    case .reservations: try reservations(query)
    case .enterpriseAgreements: try enterpriseAgreements(query)
    case .traditionalLicenses: try traditionalLicenses(query)
    case .alerts: window(of: try alertRecords(query.scope), for: query)
    case .needs: window(of: try needRecords(query.scope), for: query)
    case .requests: window(of: requestRecords(query.scope), for: query)
    case .accessRequests: window(of: accessRecords(query.scope), for: query)
    }
  }

  /// The window of a list that is short enough to be held in memory, whatever its order.
  func window(of records: [ListedRecord], for query: RecordsQuery) -> RecordsQuery.Answer {
    let path = WindowPath(query.anchor, descending: false)
    let limit = WindowPath.limit(query.limit)
    let matcher = RecordMatcher(query.filter)
    var found = records.filter { path.reaches($0.key, from: query.anchor) && matcher.matches($0) }
      .sorted { $0.key < $1.key }
    if path.isBackward { found.reverse() }
    return path.window(
      of: Array(found.prefix(limit)), isMore: found.count > limit, key: \.key)
  }

  private func instances(_ query: RecordsQuery) throws -> RecordsQuery.Answer {
    let visibility = try visible(.viewLicenses, in: query.scope)
    let path = WindowPath(query.anchor, descending: false)
    let accounts = foundation.virtualAccounts(of: query.scope.smartAccount)
      .map(\.id).filter { visibility.includes($0) }
    let key = path.comparison.map { "AND (host_name, id) \($0) (?, ?)" } ?? ""
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT * FROM instances WHERE virtual_account IN (\(SQLList(accounts))) \(key)
        ORDER BY host_name \(path.direction), id \(path.direction)
        """,
      arguments: StatementArguments(
        query.anchor.key.map { [$0.text, $0.number] as [any DatabaseValueConvertible] } ?? []))
    let matcher = RecordMatcher(query.filter)
    let limit = WindowPath.limit(query.limit)
    var found: [ListedRecord] = []
    while found.count <= limit, let row = try cursor.next() {
      if let record = try instanceRecord(row), matcher.matches(record) { found.append(record) }
    }
    return path.window(
      of: Array(found.prefix(limit)), isMore: found.count > limit, key: \.key)
  }

  private func instanceRecord(_ row: Row) throws -> ListedRecord? {
    let instance = try ProductInstance(row)
    guard let account = foundation.virtualAccounts[instance.virtualAccount] else { return nil }
    let uses = try InstancesTable(database: database).uses(of: instance.id)
    return .instance(
      InstanceRecord(
        instance: instance, virtualAccount: account.name,
        uses: uses.compactMap { use in
          foundation.catalog[use.license].map {
            InstanceRecord.Use(license: $0.name, reported: use.reported, reserved: use.reserved)
          }
        }, on: foundation.day))
  }
}

extension WindowPath {
  /// Whether a window that starts at an anchor can show a key.
  fileprivate func reaches<Key: Comparable>(_ key: Key, from anchor: Anchor<Key>) -> Bool {
    switch anchor {
    case .first, .last: true
    case .after(let start): key > start
    case .from(let start): key >= start
    case .before(let start): key < start
    }
  }
}
