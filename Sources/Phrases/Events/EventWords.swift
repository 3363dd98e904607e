/// What an event tells, in parts, so that a narrow table can shorten the subject alone.
public struct EventWords: Hashable, Sendable {
  /// What was done, with its number: `moved 20`.
  public let deed: String
  /// What it was done to: a name from outside, unquoted; empty where the deed says it all.
  public let subject: String
  /// From where to where, or how it went; may be empty.
  public let detail: String

  /// Makes the parts of an event's line.
  public init(deed: String, subject: String = "", detail: String = "") {
    self.deed = deed
    self.subject = subject
    self.detail = detail
  }
}
