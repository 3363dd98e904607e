/// What product instances register with: of one virtual account, for a time and so many uses.
///
/// The secret is shown once, when the token is made; only its digest is kept.
public struct RegistrationToken: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<RegistrationToken>
  public let virtualAccount: Identifier<VirtualAccount>
  public var description: String
  public let digest: SecretDigest
  public let created: Instant
  /// The first moment at which it is taken no more.
  public let expires: Instant
  /// How often it can be used; nil for any number of times.
  public let mostUses: Int?
  public var uses: Int
  /// Whether instances that register with it may use export-controlled functionality.
  public let isExportAllowed: Bool
  public var revoked: Instant?

  /// Makes a token of its parts.
  public init(
    id: Identifier<RegistrationToken>, virtualAccount: Identifier<VirtualAccount>,
    description: String, digest: SecretDigest, created: Instant, expires: Instant,
    mostUses: Int? = nil, uses: Int = 0, isExportAllowed: Bool = false, revoked: Instant? = nil
  ) {
    self.id = id
    self.virtualAccount = virtualAccount
    self.description = description
    self.digest = digest
    self.created = created
    self.expires = expires
    self.mostUses = mostUses
    self.uses = uses
    self.isExportAllowed = isExportAllowed
    self.revoked = revoked
  }

  /// How a token stands at a moment.
  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    case live, expired, usedUp, revoked
  }

  /// Whether the token is taken at a moment, and if not, why.
  public func standing(at now: Instant) -> Standing {
    if revoked != nil { return .revoked }
    if now >= expires { return .expired }
    if let mostUses, uses >= mostUses { return .usedUp }
    return .live
  }

  /// The days for which a token can be made.
  public static let days = 1...365
  /// The days for which a token is made where nobody says otherwise.
  public static let standardDays = 30
  /// The longest description, in UTF-8 bytes.
  public static let longestDescription = 500
  /// The largest limit of uses.
  public static let largestLimit = 1_000_000
}

/// Something that is asked for registration tokens.
public enum TokenCommand: Hashable, Sendable, Codable {
  case create(NewToken)
  case revoke(Identifier<RegistrationToken>)
}

/// A token to be made; its secret comes from whoever asks, who alone will know it.
public struct NewToken: Hashable, Sendable, Codable {
  public var virtualAccount: Identifier<VirtualAccount>
  public var description: String
  public var days: Int
  public var mostUses: Int?
  public var isExportAllowed: Bool
  public var secret: Secret

  /// Describes a token.
  public init(
    virtualAccount: Identifier<VirtualAccount>, description: String = "",
    days: Int = RegistrationToken.standardDays, mostUses: Int? = nil,
    isExportAllowed: Bool = false, secret: Secret
  ) {
    self.virtualAccount = virtualAccount
    self.description = description
    self.days = days
    self.mostUses = mostUses
    self.isExportAllowed = isExportAllowed
    self.secret = secret
  }
}

/// Why something was not done with a token.
public enum TokenRefusal: Hashable, Sendable, Codable {
  /// The token does not let anybody in: unknown, expired, used up or revoked; strangers are not
  /// told which.
  case notAccepted
  /// The same, for those who manage the tokens of the virtual account.
  case notLive(Identifier<RegistrationToken>, RegistrationToken.Standing)
  case unknown(Identifier<RegistrationToken>)
  case alreadyRevoked(Identifier<RegistrationToken>)
  case daysOutOfRange(asked: Int, least: Int, most: Int)
  case usesOutOfRange(asked: Int, limit: Int)
  case descriptionTooLong(limit: Int)
  /// The secret was made before: nobody can be given it again.
  case secretTaken
}
