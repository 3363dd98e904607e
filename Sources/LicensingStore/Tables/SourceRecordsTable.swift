internal import GRDB
internal import Licensing

/// What each source of imports said last, in the database.
struct SourceRecordsTable {
  let database: Database

  func loadAll(into estate: inout Estate) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM source_records")
    while let row = try rows.next() {
      let key = SourceRecordKey(source: try row.field("source"), key: try row.field("key"))
      let record = SourceRecord(
        subject: try row.field("subject"), quantity: try row.field("quantity"),
        fingerprint: try row.field("fingerprint"))
      estate.load(record, at: key)
    }
  }

  func save(_ record: SourceRecord?, at key: SourceRecordKey) throws {
    guard let record else {
      return try database.cachedStatement(
        sql: "DELETE FROM source_records WHERE source = ? AND key = ?"
      ).execute(arguments: [key.source, key.key])
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO source_records (source, key, subject, quantity, fingerprint)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET subject = excluded.subject, quantity = excluded.quantity,
          fingerprint = excluded.fingerprint
        """
    ).execute(arguments: [
      key.source, key.key, record.subject, record.quantity, record.fingerprint,
    ])
  }
}
