/// Takes note of messages that were sent, and asks for those that wait: the operator's alone.
///
/// Whether one was sent is no part of the log's truth, so this is no command.
public struct OutboxQuery: Query, Codable {
  public typealias Answer = [OutboxMessage]

  /// The most messages of one answer.
  public static let most = 100

  /// The numbers of messages that were sent.
  public var sent: [Int64]
  public var limit: Int

  /// Asks for so many messages, after marking some as sent.
  public init(sent: [Int64] = [], limit: Int) {
    self.sent = sent
    self.limit = limit
  }
}

/// A message that waits to be sent.
public struct OutboxMessage: Hashable, Sendable, Codable {
  public let number: Int64
  public let message: Message

  /// Numbers a message.
  public init(number: Int64, message: Message) {
    self.number = number
    self.message = message
  }
}

extension OutboxQuery {
  /// The question as a value.
  public var question: Question { .outbox(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .outbox(let answer) = reply { answer } else { nil }
  }
}
