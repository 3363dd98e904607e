internal import GRDB
internal import Licensing

/// What each source of imports said last, in the database.
struct SourceRecordsTable {
  let database: Database

  func loadAll(into estate: inout Estate) throws {
    try database.direct(
      "SELECT source, key, subject, quantity, fingerprint FROM source_records"
    ).forEach { row in
      let key = SourceRecordKey(source: try row.value(0), key: try row.value(1))
      let record = SourceRecord(
        subject: try row.value(2), quantity: try row.value(3), fingerprint: try row.value(4))
      estate.load(record, at: key)
    }
  }

  func save(_ record: SourceRecord?, at key: SourceRecordKey) throws {
    guard let record else {
      return try database.direct(
        "DELETE FROM source_records WHERE source = ? AND key = ?"
      ).run([key.source, key.key])
    }
    try database.direct(
      """
      INSERT INTO source_records (source, key, subject, quantity, fingerprint)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET subject = excluded.subject, quantity = excluded.quantity,
        fingerprint = excluded.fingerprint
      """
    ).run([
      key.source, key.key, record.subject, record.quantity, record.fingerprint,
    ])
  }
}
