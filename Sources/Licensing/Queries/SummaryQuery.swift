/// Asks for what an account comes to, today or with its terms evaluated on another day.
public struct SummaryQuery: Query, Codable {
  public typealias Answer = Summary

  public var account: Identifier<SmartAccount>
  /// The day; nil for today.
  public var day: Day?

  /// Asks for an account's sums on a day, with what is known now.
  public init(account: Identifier<SmartAccount>, on day: Day? = nil) {
    self.account = account
    self.day = day
  }
}

/// What an account comes to on a day.
public struct Summary: Hashable, Sendable, Codable {
  public let account: SmartAccount
  public let headline: Headline
  public let day: Day
  public let head: SequenceNumber

  /// Makes a summary of its parts.
  public init(account: SmartAccount, headline: Headline, day: Day, head: SequenceNumber) {
    self.account = account
    self.headline = headline
    self.day = day
    self.head = head
  }
}

extension SummaryQuery {
  /// The question as a value.
  public var question: Question { .summary(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .summary(let answer) = reply { answer } else { nil }
  }
}
