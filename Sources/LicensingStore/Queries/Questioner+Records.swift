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
    let isDescending = query.order?.isDescending ?? false
    let path = WindowPath(query.anchor, descending: isDescending)
    let limit = WindowPath.limit(query.limit)
    let matcher = matcher(of: query)
    var found = records.filter(matcher.matches).map { (key: $0.key(in: query.order), record: $0) }
      .filter { path.reaches($0.key, from: query.anchor, descending: isDescending) }
      .sorted { isDescending ? $1.key < $0.key : $0.key < $1.key }
    if path.isBackward { found.reverse() }
    return path.window(
      of: found.prefix(limit).map(\.record), isMore: found.count > limit
    ) { $0.key(in: query.order) }
  }

  private func matcher(of query: RecordsQuery) -> RecordMatcher {
    RecordMatcher(
      query.filter, today: foundation.day,
      tags: AccountTags(foundation, of: query.scope.smartAccount))
  }

  private func instances(_ query: RecordsQuery) throws -> RecordsQuery.Answer {
    let visibility = try visible(.viewLicenses, in: query.scope)
    let path = WindowPath(query.anchor, descending: query.order?.isDescending ?? false)
    let column = InstancesTable.sorting(by: query.order?.column)
    let accounts = foundation.virtualAccounts(of: query.scope.smartAccount)
      .map(\.id).filter { visibility.includes($0) }
    let key = path.comparison.map { "AND (\(column), id) \($0) (?, ?)" } ?? ""
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT * FROM instances WHERE virtual_account IN (\(SQLList(accounts))) \(key)
        ORDER BY \(column) \(path.direction), id \(path.direction)
        """,
      arguments: StatementArguments(
        query.anchor.key.map { [$0.text, $0.number] as [any DatabaseValueConvertible] } ?? []))
    let matcher = matcher(of: query)
    let limit = WindowPath.limit(query.limit)
    var found: [ListedRecord] = []
    while found.count <= limit, let row = try cursor.next() {
      if let record = try instanceRecord(row), matcher.matches(record) { found.append(record) }
    }
    return path.window(
      of: Array(found.prefix(limit)), isMore: found.count > limit
    ) { $0.key(in: query.order) }
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

extension InstancesTable {
  /// What the table is sorted by, for a column of the list; the same texts as the records have.
  static func sorting(by column: RecordColumn?) -> String {
    let account = "SELECT folded FROM virtual_accounts WHERE id = instances.virtual_account"
    let uses = """
      SELECT ifnull(sum(max(ifnull(u.quantity, 0), k.reserved)), 0) FROM (
        SELECT license, sum(reserved) AS reserved FROM (
          SELECT license, 0 AS reserved FROM usage WHERE instance = instances.id
          UNION ALL SELECT r.license, l.quantity FROM reservations r
          JOIN reservation_lots l ON l.reservation = r.id WHERE r.instance = instances.id
        ) GROUP BY license) k
      LEFT JOIN usage u ON u.instance = instances.id AND u.license = k.license
      """
    let columns: [RecordColumn: String] = [
      .account: "(\(account))", .product: "product_type", .serialNumber: "serial_number",
      .uses: "printf('%016d', (\(uses)) + \(SortText.offset))",
      .lastContact: "printf('%016d', ifnull(last_contact, 0) + \(SortText.offset))",
    ]
    return column.flatMap { columns[$0] } ?? "host_name"
  }
}

extension WindowPath {
  /// Whether a window that starts at an anchor can show a key.
  fileprivate func reaches<Key: Comparable>(
    _ key: Key, from anchor: Anchor<Key>, descending: Bool
  ) -> Bool {
    switch anchor {
    case .first, .last: true
    case .after(let start): descending ? key < start : key > start
    case .from(let start): descending ? key <= start : key >= start
    case .before(let start): descending ? key > start : key < start
    }
  }
}
