internal import GRDB
internal import Licensing

/// Messages that wait to be sent, beside the log: whether one was sent is nobody's truth.
struct OutboxTable {
  let database: Database

  func add(_ message: Message, of sequence: SequenceNumber) throws {
    let content = try CanonicalEncoder().encode(message.content)
    try database.direct(
      "INSERT INTO outbox (sequence, address, content) VALUES (?, ?, ?)"
    ).run([
      sequence.rawValue, message.to.rawValue, String(decoding: content, as: UTF8.self),
    ])
  }

  /// The oldest messages that are not marked as sent.
  func waiting(limit: Int) throws -> [OutboxMessage] {
    try database.all(
      "SELECT id, address, content FROM outbox WHERE sent IS NULL ORDER BY id LIMIT ?", [limit]
    ) { row in
      let text: String = try row.field("content")
      guard let content = try? CanonicalDecoder().decode(Message.Content.self, from: text),
        let address = EmailAddress(rawValue: try row.field("address"))
      else { throw Refusal.storage(.damaged(detail: "column content")) }
      return OutboxMessage(
        number: try row.field("id"), message: Message(to: address, content: content))
    }
  }

  func mark(_ numbers: [Int64], sentAt time: Instant) throws {
    for number in numbers {
      try database.direct(
        "UPDATE outbox SET sent = ? WHERE id = ? AND sent IS NULL"
      ).run([time.rawValue, number])
    }
  }
}
