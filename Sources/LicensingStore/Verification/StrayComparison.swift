internal import GRDB
internal import Licensing

/// Finds what reading the state never sees: records that belong to nothing, and what is written
/// beside the state only to search and sort by.
struct StrayComparison {
  let reader: Reader
  let replayed: Estate

  func firstDifference() throws -> TableDifference? {
    try foldedDifference() ?? transferDifference() ?? reservationDifference() ?? postingDifference()
      ?? scopeDifference()
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

  /// Whose a transfer is and whether it took another back: what undoing finds it by.
  private func transferDifference() throws -> TableDifference? {
    let rows = try Row.fetchCursor(reader.database, sql: "SELECT * FROM transfers")
    while let row = try rows.next() {
      let sequence = SequenceNumber(rawValue: try row.field("sequence"))
      let record = replayed.transfers[sequence]
      let isRight =
        try record != nil && row.optionalField("login") == record?.login?.rawValue
        && row.field("is_undo") == record?.isUndo
      if !isRight {
        return TableDifference("transfers", sequence) { event, _ in event.sequence == sequence }
      }
    }
    return nil
  }

  private func reservationDifference() throws -> TableDifference? {
    try stray(
      """
      SELECT reservation FROM reservation_lots
      WHERE reservation NOT IN (SELECT id FROM reservations) LIMIT 1
      """, of: "reservation_lots", naming: "reservation")
  }

  /// Postings of no event; and an event's are numbered from 0 without gaps.
  private func postingDifference() throws -> TableDifference? {
    try stray(
      "SELECT sequence FROM postings WHERE sequence NOT IN (SELECT sequence FROM events) LIMIT 1",
      of: "postings", naming: "event")
      ?? stray(
        """
        SELECT sequence FROM postings GROUP BY sequence
        HAVING min(position) <> 0 OR max(position) <> count(*) - 1 LIMIT 1
        """, of: "postings", naming: "event")
  }

  private func scopeDifference() throws -> TableDifference? {
    try stray(
      """
      SELECT sequence FROM event_accounts
      WHERE sequence NOT IN (SELECT sequence FROM events) LIMIT 1
      """, of: "event_accounts", naming: "event")
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
