/// What a decision needs to know beside the state: the time, and secrets that nobody knows yet.
public struct Circumstances: Hashable, Sendable {
  public let now: Instant
  private let secrets: [Secret]

  /// Describes the moment of a decision; one that hands out no secret needs none.
  public init(now: Instant, secrets: [Secret]) {
    self.now = now
    self.secrets = secrets
  }

  /// Describes the moment of a decision that hands out a secret, or several.
  public init(now: Instant, fresh: Secret, others: [Secret] = []) {
    self.init(now: now, secrets: [fresh] + others)
  }

  /// A new secret, for whatever the decision hands out.
  public var fresh: Secret {
    guard let secret = secrets.first else {
      preconditionFailure("a command that hands out a secret says so")
    }
    return secret
  }

  /// More of them, for a decision that lets many people in.
  public var others: [Secret] { Array(secrets.dropFirst()) }

  /// The day of the decision, in UTC.
  public var today: Day { now.day }
}
