internal import GRDB
internal import Licensing

/// Finds what reading the state never sees: records that belong to nothing, and what is written
/// beside the state only to search and sort by.
struct StrayComparison {
  let reader: Reader
  let replay: Replay

  private var replayed: Estate { replay.estate }

  func firstDifference() throws -> TableDifference? {
    try typeDifference() ?? foldedDifference() ?? transferDifference() ?? reservationDifference()
      ?? scopeDifference()
  }

  /// A value of another type than its column's, which a damaged file can hold in a strict table and
  /// which may read as if nothing were wrong. Looking at types reads no values.
  private func typeDifference() throws -> TableDifference? {
    let database = reader.database
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM pragma_table_list WHERE strict AND type = 'table'")
    for table in tables.sorted() {
      let columns = try database.columns(in: table).map { column in
        "typeof(\"\(column.name)\") NOT IN ('\(column.type.lowercased())', 'null')"
      }
      let isWrong = try Bool.fetchOne(
        database,
        sql: "SELECT 1 FROM \"\(table)\" WHERE \(columns.joined(separator: " OR ")) LIMIT 1")
      if isWrong == true { return TableDifference(table, "type") { _, _ in false } }
    }
    return nil
  }

  private func foldedDifference() throws -> TableDifference? {
    for row in try Row.fetchAll(reader.database, sql: "SELECT id, folded FROM licenses") {
      let id: Identifier<License> = try row.identifier("id")
      if try row.field("folded") != replayed.catalog[id]?.name.folded {
        return TableDifference("licenses", id) { $1.licenses.contains(id) }
      }
    }
    for row in try Row.fetchAll(reader.database, sql: "SELECT id, folded FROM virtual_accounts") {
      let id: Identifier<VirtualAccount> = try row.identifier("id")
      if try row.field("folded") != replayed.virtualAccounts[id]?.name.folded {
        return TableDifference("virtual_accounts", id) { $1.virtualAccounts.contains(id) }
      }
    }
    return nil
  }

  /// Whose a transfer is, whether it took another back and what answered it: what undoing finds it
  /// by.
  private func transferDifference() throws -> TableDifference? {
    let transfers = replayed.transfers
    var (first, count) = (SequenceNumber?.none, 0)
    try reader.database.forEach(
      "SELECT sequence, login, is_undo, answered_by FROM transfers ORDER BY sequence"
    ) { row in
      let sequence = SequenceNumber(rawValue: try row.value(0))
      let record = transfers[sequence]
      let isRight =
        try record != nil && row.optionalValue(1) == record?.login?.rawValue
        && row.value(2) == record?.isUndo
        && row.optionalValue(3) == record?.answeredBy?.rawValue
      count += 1
      if !isRight, first == nil { first = sequence }
    }
    if first == nil, count != transfers.count { first = try missingTransfer() }
    return first.map { sequence in
      TableDifference("transfers", sequence) { event, footprint in
        event.sequence == sequence || footprint.transfers.contains(sequence)
      }
    }
  }

  private func missingTransfer() throws -> SequenceNumber? {
    let stored = try reader.database.all("SELECT sequence FROM transfers") { row in
      SequenceNumber(rawValue: try row.value(0))
    }
    return Set(replayed.transfers.keys).subtracting(stored).min()
  }

  private func reservationDifference() throws -> TableDifference? {
    try stray(
      """
      SELECT reservation FROM reservation_lots
      WHERE reservation NOT IN (SELECT id FROM reservations) LIMIT 1
      """, of: "reservation_lots", naming: "reservation")
  }

  /// Under which virtual accounts an event shows is read off the event itself.
  private func scopeDifference() throws -> TableDifference? {
    var stored: [Identifier<VirtualAccount>: [SequenceNumber]] = [:]
    try reader.database.forEach(
      "SELECT virtual_account, sequence FROM event_accounts ORDER BY virtual_account, sequence"
    ) { row in
      stored[try row.identifier(0), default: []].append(SequenceNumber(rawValue: try row.value(1)))
    }
    guard stored != replay.scopes else { return nil }
    let wrong = Set(stored.keys).union(replay.scopes.keys).flatMap { account in
      Set(stored[account] ?? []).symmetricDifference(replay.scopes[account] ?? [])
    }
    return wrong.min().map { sequence in
      TableDifference("event_accounts", sequence) { event, _ in event.sequence == sequence }
    }
  }

  private func stray(
    _ sql: String, of table: String, naming subject: String
  ) throws -> TableDifference? {
    try Int64.fetchOne(reader.database, sql: sql).map { number in
      TableDifference(table, "\(subject) \(number)") { event, _ in
        event.sequence.rawValue == number && table == "postings"
      }
    }
  }
}
