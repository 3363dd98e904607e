extension ImportPlanner {
  /// Takes over rows, their lots and their reserved quantities.
  mutating func planRows() throws(DamagedEvent) {
    var lots = LotComparison()
    for imported in set.rows {
      guard let account = try virtualAccount(named: imported.virtualAccount, at: imported.place)
      else { continue }
      let row = RowKey(account, try license(named: imported.license))
      let key = ImportPlanner.key("row", "\(row.virtualAccount)", "\(row.license)")
      guard seenKeys.insert(key).inserted else {
        keepAside(.duplicate, imported.label, at: imported.place)
        continue
      }
      try plan(imported, row: row, key: key)
      compareLots(of: imported, in: row, with: &lots)
    }
    try removeGoneRows()
    compareGoneLots(with: &lots)
    try post(lots)
    for imported in set.rows { try planReserved(imported) }
  }

  private mutating func plan(
    _ imported: ImportedRow, row: RowKey, key: String
  ) throws(DamagedEvent) {
    let counting = imported.lots.filter { $0.term.standing(on: estate.day) == .counting }
      .reduce(0) { $0 + $1.quantity.rawValue }
    let record = SourceRecord(
      subject: 0, quantity: imported.inUse.rawValue, fingerprint: "\(imported.reserved)")
    let before = previous(key)
    guard before != record else { return }
    if let said = imported.quantity, said.rawValue != counting, before == nil {
      keepAside(
        .lotsDoNotAddUp(lots: counting, row: said.rawValue), imported.label, at: imported.place)
    }
    note(
      before == nil ? .added : .changed, .row, imported.label, before: before?.quantity,
      after: imported.inUse.rawValue)
    affectedRows.insert(row)
    let exists: [Change] = estate.rows[row] == nil ? [.row(row)] : []
    try emit(exists + [remember(key, record)], under: [row.virtualAccount])
  }

  private mutating func removeGoneRows() throws(DamagedEvent) {
    guard set.namesAllRows else { return }
    for key in goneKeys(of: "row") {
      guard let row = RowKey(sourceKey: key), let record = previous(key) else { continue }
      note(.gone, .row, label(of: row), before: record.quantity, after: 0)
      affectedRows.insert(row)
      try emit([remember(key, nil)], under: [row.virtualAccount])
    }
  }

  /// Use that no instance reports: what the source counts beyond the instances (domain §11).
  mutating func planUnattributedUse() throws(DamagedEvent) {
    for row in affectedRows.sorted() {
      let key = ImportPlanner.key("row", "\(row.virtualAccount)", "\(row.license)")
      let said = previous(key)?.quantity ?? 0
      let use = estate.use(of: row)
      if use.reported > said, previous(key) != nil {
        keepAside(
          .instancesReportMore(reported: use.reported, row: said), label(of: row), at: nil)
      }
      let unattributed = max(0, said - use.reported)
      guard unattributed != use.unattributed else { continue }
      try emit(
        [.unattributedUse(row: row, quantity: Quantity(clamping: unattributed))],
        under: [row.virtualAccount])
    }
  }

  func label(of row: RowKey) -> String {
    let account = estate.virtualAccounts[row.virtualAccount]?.name.text ?? ""
    return "\(estate.catalog[row.license]?.name.text ?? "") · \(account)"
  }
}

extension ImportSet {
  /// Whether a row that the source does not name is gone.
  var namesAllRows: Bool {
    complete.contains(.rows) || complete.contains(.rowsWithCountingLots)
  }
}

extension ImportedRow {
  /// The row by its names, for people.
  var label: String { "\(license.text) · \(virtualAccount.text)" }
}

extension RowKey {
  /// Reads the row out of a source record's key.
  init?(sourceKey: String) {
    let parts = sourceKey.split(separator: "\u{1F}")
    guard parts.count == 3, let account = Int64(parts[1]), let license = Int64(parts[2]) else {
      return nil
    }
    self.init(Identifier(rawValue: account), Identifier(rawValue: license))
  }
}
