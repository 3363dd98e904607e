/// A text that lets its holder do something: it is told once and kept only as its digest.
public struct Secret: Hashable, Sendable, Codable {
  /// The text itself.
  public let text: String
  public let digest: SecretDigest

  /// Joins a text with its digest.
  public init(text: String, digest: SecretDigest) {
    self.text = text
    self.digest = digest
  }
}

/// The SHA-256 digest of a secret, in 64 hexadecimal digits.
public struct SecretDigest: Hashable, Sendable, RawRepresentable, Codable {
  /// The digits.
  public let rawValue: String

  /// Wraps a digest.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// What a decision needs to know beside the state: the time, a secret nobody knows yet, and the
/// digest of the secret that the caller showed.
public struct Circumstances: Hashable, Sendable {
  public let now: Instant
  /// A new secret, for whatever the decision hands out.
  public let fresh: Secret
  /// The digest of what the command shows; nil where it shows nothing.
  public let shown: SecretDigest?

  /// Describes the moment of a decision.
  public init(now: Instant, fresh: Secret, shown: SecretDigest? = nil) {
    self.now = now
    self.fresh = fresh
    self.shown = shown
  }

  /// The day of the decision, in UTC.
  public var today: Day { now.day }
}
