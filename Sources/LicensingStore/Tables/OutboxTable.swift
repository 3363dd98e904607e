internal import GRDB
internal import Licensing

/// Messages that wait to be sent, beside the log: whether one was sent is nobody's truth.
struct OutboxTable {
  let database: Database

  func add(_ message: Message, of sequence: SequenceNumber) throws {
    let content = try CanonicalEncoder().encode(message.content)
    try database.cachedStatement(
      sql: "INSERT INTO outbox (sequence, address, content) VALUES (?, ?, ?)"
    ).execute(arguments: [
      sequence.rawValue, message.to.rawValue, String(decoding: content, as: UTF8.self),
    ])
  }
}
