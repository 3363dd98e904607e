internal import GRDB
internal import Licensing

/// Which moves can be taken back, or done again, in the database; what they did is in the log.
struct TransfersTable {
  let database: Database

  func loadAll(into estate: inout Estate) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM transfers") {
      if let record = try record(row) { estate.load(record) }
    }
  }

  /// Loads one transfer.
  func load(_ sequence: SequenceNumber, into estate: inout Estate) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM transfers WHERE sequence = ?"),
      arguments: [sequence.rawValue])
    if let row, let record = try record(row) { estate.load(record) }
  }

  /// The latest transfer of a login that nothing has answered: an undo, or one that is none.
  func latest(of login: Login, isUndo: Bool) throws -> SequenceNumber? {
    try database.direct(
      """
      SELECT sequence FROM transfers WHERE login = ? AND is_undo = ? AND answered_by IS NULL
      ORDER BY sequence DESC LIMIT 1
      """
    ).first([login.rawValue, isUndo]) { SequenceNumber(rawValue: try $0.value(0)) }
  }

  func save(_ record: TransferRecord) throws {
    try database.direct(
      """
      INSERT INTO transfers (sequence, login, is_undo, answered_by) VALUES (?, ?, ?, ?)
      ON CONFLICT (sequence) DO UPDATE SET answered_by = excluded.answered_by
      """
    ).run([
      record.sequence.rawValue, record.login?.rawValue, record.isUndo,
      record.answeredBy?.rawValue,
    ])
  }

  private func record(_ row: Row) throws -> TransferRecord? {
    let sequence = SequenceNumber(rawValue: try row.field("sequence"))
    guard let event = try EventLog(database: database).record(sequence)?.event(),
      case .moved(let transfer) = event.draft.happening
    else { return nil }
    return TransferRecord(
      sequence: sequence, login: event.actor.login, transfer: transfer,
      answeredBy: try row.optionalField("answered_by").map(SequenceNumber.init(rawValue:)))
  }
}

extension TransferRecord {
  /// Whether the transfer took another back.
  var isUndo: Bool {
    if case .undo = transfer.kind { true } else { false }
  }
}
