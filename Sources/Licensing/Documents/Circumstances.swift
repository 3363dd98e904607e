/// What a decision needs to know beside the state: the time, and a secret that nobody knows yet.
public struct Circumstances: Hashable, Sendable {
  public let now: Instant
  /// A new secret, for whatever the decision hands out.
  public let fresh: Secret
  /// More of them, for a decision that lets many people in.
  public let others: [Secret]

  /// Describes the moment of a decision.
  public init(now: Instant, fresh: Secret, others: [Secret] = []) {
    self.others = others
    self.now = now
    self.fresh = fresh
  }

  /// The day of the decision, in UTC.
  public var today: Day { now.day }
}
