internal import Licensing

/// Compares the state that the log makes with the state that the tables hold, record by record;
/// what transfers did is in the log itself.
struct EstateComparison {
  let replayed: Estate
  let stored: Estate

  func firstDifference() -> TableDifference? {
    accountDifference() ?? ledgerDifference() ?? instanceDifference() ?? peopleDifference()
      ?? orderDifference() ?? answerDifference() ?? stateDifference()
  }

  private func accountDifference() -> TableDifference? {
    key(\.smartAccounts).map { id in
      TableDifference("smart_accounts", id) { $1.smartAccounts.contains(id) }
    }
      ?? key(\.virtualAccounts).map { id in
        TableDifference("virtual_accounts", id) { $1.virtualAccounts.contains(id) }
      } ?? catalogDifference()
  }

  private func catalogDifference() -> TableDifference? {
    let licenses = Dictionary(uniqueKeysWithValues: replayed.catalog.all.map { ($0.id, $0) })
    let others = Dictionary(uniqueKeysWithValues: stored.catalog.all.map { ($0.id, $0) })
    return EstateComparison.key(licenses, others).map { id in
      TableDifference("licenses", id) { $1.licenses.contains(id) }
    }
  }

  private func ledgerDifference() -> TableDifference? {
    key(\.lots).map { id in TableDifference("lots", id) { $1.lots.contains(id) } }
      ?? key(\.holdings).map { row in
        TableDifference("holdings", row.label) { $1.holdings.contains { $0.row == row } }
      }
      ?? key(\.rows).map { row in
        TableDifference("positions", row.label) { $1.rows.contains(row) }
      }
  }

  private func instanceDifference() -> TableDifference? {
    key(\.instances).map { id in
      TableDifference("instances", id) { $1.instances.contains(id) }
    }
      ?? key(\.usage).map { id in
        TableDifference("usage", id) { $1.usage.contains { $0.instance == id } }
      }
      ?? key(\.reservations).map { id in
        TableDifference("reservations", id) { $1.reservations.contains(id) }
      }
  }

  private func peopleDifference() -> TableDifference? {
    if let id = key(\.users) {
      return TableDifference("users", id) { $1.users.contains(id) }
    }
    if let key = key(\.documents) {
      return TableDifference("documents", "\(key.kind.rawValue) \(key.name)") {
        $1.documents.contains(key)
      }
    }
    guard let grant = replayed.grants.symmetricDifference(stored.grants).first else { return nil }
    return TableDifference("grants", "\(grant.user) \(grant.role.rawValue)") {
      $1.grants.contains { $0.user == grant.user }
    }
  }

  private func orderDifference() -> TableDifference? {
    key(\.orders).map { id in TableDifference("orders", id) { $1.orders.contains(id) } }
      ?? key(\.orderLines).map { id in
        TableDifference("order_lines", id) { $1.orderLines.contains(id) }
      } ?? agreementDifference()
  }

  private func agreementDifference() -> TableDifference? {
    key(\.tokens).map { id in TableDifference("tokens", id) { $1.tokens.contains(id) } }
      ?? key(\.enterpriseAgreements).map { id in
        TableDifference("enterprise_agreements", id) { $1.enterpriseAgreements.contains(id) }
      }
      ?? key(\.traditionalLicenses).map { id in
        TableDifference("traditional_licenses", id) { $1.traditionalLicenses.contains(id) }
      }
  }

  private func answerDifference() -> TableDifference? {
    for source in Set(replayed.sourceRecords.keys).union(stored.sourceRecords.keys).sorted() {
      let key = EstateComparison.key(
        replayed.sourceRecords[source] ?? [:], stored.sourceRecords[source] ?? [:])
      if let key {
        let record = SourceRecordKey(source: source, key: key)
        return TableDifference("source_records", key.replacing("\u{1F}", with: " ")) {
          $1.sourceRecords.contains(record)
        }
      }
    }
    return nil
  }

  private func stateDifference() -> TableDifference? {
    guard
      replayed.day != stored.day || replayed.counters != stored.counters
        || replayed.operatorID != stored.operatorID
    else { return nil }
    return TableDifference("state", 1) { _, footprint in footprint != Footprint() }
  }

  private func key<Key: Comparable, Value: Equatable>(
    _ table: KeyPath<Estate, [Key: Value]>
  ) -> Key? {
    EstateComparison.key(replayed[keyPath: table], stored[keyPath: table])
  }

  /// The first key, in order, under which two tables differ.
  private static func key<Key: Comparable, Value: Equatable>(
    _ left: [Key: Value], _ right: [Key: Value]
  ) -> Key? {
    guard left != right else { return nil }
    return Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.min()
  }
}

extension RowKey {
  /// The row's key for people who look into the tables.
  var label: String { "virtual_account \(virtualAccount), license \(license)" }
}
