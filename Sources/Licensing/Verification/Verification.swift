/// What checking the log and the tables against each other found.
public struct Verification: Hashable, Sendable, Codable {
  /// Events that were read and found right.
  public let events: Int
  /// The last of them; remembered elsewhere, it finds truncation and rollback later.
  public let head: LogHead
  /// The first thing that is wrong; nil where nothing is.
  public let problem: VerificationProblem?

  /// Makes a finding of its parts.
  public init(events: Int, head: LogHead, problem: VerificationProblem?) {
    self.events = events
    self.head = head
    self.problem = problem
  }
}

/// The end of the log: a sequence number, and the digest that covers everything up to it.
public struct LogHead: Hashable, Sendable, Codable {
  public let sequence: SequenceNumber
  /// SHA-256 in lower-case hexadecimal, 64 characters.
  public let digest: String

  /// Names an end of a log.
  public init(sequence: SequenceNumber, digest: String) {
    self.sequence = sequence
    self.digest = digest
  }
}

/// What can be wrong with a log or with what is kept beside it.
public enum VerificationProblem: Hashable, Sendable, Codable {
  /// An event is missing: another number was due.
  case gap(expected: SequenceNumber)
  /// An event is not what it was when it was written.
  case altered(SequenceNumber)
  /// An event is earlier than the one before it.
  case timeBackwards(SequenceNumber)
  /// An event can't be read.
  case unreadable(SequenceNumber)
  /// An event contradicts what was before it.
  case contradiction(SequenceNumber)
  /// A table is not what the log makes; the event is the last one that had to do with the record.
  case tableDiffers(table: String, record: String, lastEvent: SequenceNumber)
  /// The log ends before the head that was remembered.
  case truncated(remembered: SequenceNumber)
  /// The log holds another event where the remembered head was.
  case rolledBack(remembered: SequenceNumber)
}

/// Asks whether the log is whole and makes exactly what the tables hold.
public struct VerificationQuery: Query, Codable {
  public typealias Answer = Verification

  /// A head that was remembered earlier; nil where there is none.
  public var remembered: LogHead?

  /// Asks, perhaps against a remembered head.
  public init(remembered: LogHead? = nil) {
    self.remembered = remembered
  }

  /// The question as a value.
  public var question: Question { .verification(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .verification(let answer) = reply { answer } else { nil }
  }
}
