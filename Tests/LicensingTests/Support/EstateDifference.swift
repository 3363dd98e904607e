@testable import Licensing

extension Footprint {
  /// Compares two states key by key: what a footprint between them has to name, at the least.
  static func difference(from before: Estate, to after: Estate) -> Footprint {
    var footprint = Footprint()
    footprint.smartAccounts = changed(before.smartAccounts, after.smartAccounts)
    footprint.virtualAccounts = changed(before.virtualAccounts, after.virtualAccounts)
    footprint.licenses = changed(licenses(before), licenses(after))
    footprint.lots = changed(before.lots, after.lots)
    footprint.holdings = changed(holdings(before), holdings(after))
    footprint.rows = changed(before.rows, after.rows)
    footprint.instances = changed(before.instances, after.instances)
    footprint.usage = changed(usage(before), usage(after))
    footprint.reservations = changed(before.reservations, after.reservations)
    footprint.orders = changed(before.orders, after.orders)
    footprint.orderLines = changed(before.orderLines, after.orderLines)
    footprint.tokens = changed(before.tokens, after.tokens)
    footprint.enterpriseAgreements = changed(
      before.enterpriseAgreements, after.enterpriseAgreements)
    footprint.traditionalLicenses = changed(before.traditionalLicenses, after.traditionalLicenses)
    footprint.users = changed(before.users, after.users)
    footprint.grants = before.grants.symmetricDifference(after.grants)
    footprint.transfers = changed(before.transfers, after.transfers)
    footprint.sourceRecords = changed(records(before), records(after))
    footprint.dayChanged = before.day != after.day
    return footprint
  }

  private static func changed<Key: Hashable, Value: Equatable>(
    _ before: [Key: Value], _ after: [Key: Value]
  ) -> Set<Key> {
    Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
  }

  private static func licenses(_ estate: Estate) -> [Identifier<License>: License] {
    Dictionary(uniqueKeysWithValues: estate.catalog.all.map { ($0.id, $0) })
  }

  private static func holdings(_ estate: Estate) -> [HoldingKey: Int] {
    var holdings: [HoldingKey: Int] = [:]
    for (row, held) in estate.holdings {
      for (lot, quantity) in held { holdings[HoldingKey(row: row, lot: lot)] = quantity }
    }
    return holdings
  }

  private static func usage(_ estate: Estate) -> [UsageKey: Int] {
    var usage: [UsageKey: Int] = [:]
    for (instance, reported) in estate.usage {
      for (license, quantity) in reported { usage[UsageKey(instance, license)] = quantity }
    }
    return usage
  }

  private static func records(_ estate: Estate) -> [SourceRecordKey: SourceRecord] {
    var records: [SourceRecordKey: SourceRecord] = [:]
    for (source, kept) in estate.sourceRecords {
      for (key, record) in kept { records[SourceRecordKey(source: source, key: key)] = record }
    }
    return records
  }

  /// Everything that this footprint names and the other does not.
  func lacking(in other: Footprint) -> Footprint {
    var left = self
    left.smartAccounts.subtract(other.smartAccounts)
    left.virtualAccounts.subtract(other.virtualAccounts)
    left.licenses.subtract(other.licenses)
    left.lots.subtract(other.lots)
    left.holdings.subtract(other.holdings)
    left.rows.subtract(other.rows)
    left.instances.subtract(other.instances)
    left.usage.subtract(other.usage)
    left.reservations.subtract(other.reservations)
    left.orders.subtract(other.orders)
    left.orderLines.subtract(other.orderLines)
    left.tokens.subtract(other.tokens)
    left.enterpriseAgreements.subtract(other.enterpriseAgreements)
    left.traditionalLicenses.subtract(other.traditionalLicenses)
    left.documents.subtract(other.documents)
    left.users.subtract(other.users)
    left.grants.subtract(other.grants)
    left.transfers.subtract(other.transfers)
    left.sourceRecords.subtract(other.sourceRecords)
    left.dayChanged = dayChanged && !other.dayChanged
    return left
  }
}
