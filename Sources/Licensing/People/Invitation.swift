/// A code that was sent to somebody: whoever redeems it first is that user from then on.
public struct Invitation: Hashable, Sendable, Codable {
  /// How many days a code is valid (domain §2).
  public static let validDays = 14

  /// The digest of the code; the code itself is only in the message.
  public let digest: SecretDigest
  public let user: Identifier<User>
  /// The first day on which the code is no longer valid.
  public let expires: Day

  /// Makes an invitation of its parts.
  public init(digest: SecretDigest, user: Identifier<User>, expires: Day) {
    self.digest = digest
    self.user = user
    self.expires = expires
  }
}
