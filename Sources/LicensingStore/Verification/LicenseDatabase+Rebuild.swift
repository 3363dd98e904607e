internal import GRDB
public import Licensing

extension LicenseDatabase {
  /// Makes every table anew from the log, in one transaction; the log itself is left as it is.
  ///
  /// Refused where the log is not whole: what it says can't be trusted then.
  public func rebuild() throws(Refusal) {
    try write { writer in
      var replay = Replay()
      try EventLog(database: writer.database).forEachRecord { record, stored in
        if case .wrong(let problem) = replay.take(record, stored: stored) {
          throw Refusal.storage(.damaged(detail: "\(problem)"))
        }
      }
      for table in LicenseDatabase.rebuiltTables {
        try writer.database.execute(sql: "DELETE FROM \(table)")
      }
      try writer.save(Footprint(everythingOf: replay.estate), of: replay.estate)
      try StateTable(database: writer.database).save(replay.estate)
    }
  }

  private static let rebuiltTables = [
    "state", "licenses", "usage", "instances", "reservation_lots", "reservations", "orders",
    "order_lines", "tokens", "enterprise_agreements", "traditional_licenses", "transfers",
    "source_records", "holdings", "lots", "smart_accounts", "virtual_accounts", "users", "grants",
    "documents", "positions", "account_totals", "license_totals",
  ]
}

extension Footprint {
  /// Everything that an estate holds.
  init(everythingOf estate: Estate) {
    self.init()
    smartAccounts = Set(estate.smartAccounts.keys)
    virtualAccounts = Set(estate.virtualAccounts.keys)
    licenses = Set(estate.catalog.all.map(\.id))
    lots = Set(estate.lots.keys)
    for (row, held) in estate.holdings {
      for lot in held.keys { holdings.insert(HoldingKey(row: row, lot: lot)) }
    }
    rows = Set(estate.rows.keys)
    instances = Set(estate.instances.keys)
    for (instance, reported) in estate.usage {
      for license in reported.keys { usage.insert(UsageKey(instance, license)) }
    }
    reservations = Set(estate.reservations.keys)
    orders = Set(estate.orders.keys)
    orderLines = Set(estate.orderLines.keys)
    tokens = Set(estate.tokens.keys)
    enterpriseAgreements = Set(estate.enterpriseAgreements.keys)
    traditionalLicenses = Set(estate.traditionalLicenses.keys)
    users = Set(estate.users.keys)
    grants = estate.grants
    documents = Set(estate.documents.keys)
    transfers = Set(estate.transfers.keys)
    for (source, records) in estate.sourceRecords {
      for key in records.keys { sourceRecords.insert(SourceRecordKey(source: source, key: key)) }
    }
  }
}
