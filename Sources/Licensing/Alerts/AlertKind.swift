/// What gives reason to warn (domain §8); each is derived from the state, never stored as truth.
public enum AlertKind: String, Hashable, Sendable, Codable, CaseIterable {
  case insufficientLicenses
  case licensesExpired
  case restrictedLicenseNotAvailable
  /// Nothing was heard of the instance for 90 days.
  case instanceLost
  case agreementPending
  case agreementUpdated
  case licensesExpiring
  /// A lot's end will leave the row short.
  case shortageAhead
  case reservedLicenseExpired
  case duplicateLicenses
  /// Nothing was heard of the instance for 30 days.
  case instanceSilent
  case orderOnHold
  case tokenNearLimit
  case reservationReturned
  case conversionDone

  /// How much it matters.
  public enum Severity: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case major, minor, information

    /// Orders the most severe first.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// How much an alert of this kind matters.
  public var severity: Severity {
    switch self {
    case .insufficientLicenses, .licensesExpired, .restrictedLicenseNotAvailable, .instanceLost,
      .agreementPending, .agreementUpdated:
      .major
    case .licensesExpiring, .shortageAhead, .reservedLicenseExpired, .duplicateLicenses,
      .instanceSilent, .orderOnHold, .tokenNearLimit:
      .minor
    case .reservationReturned, .conversionDone: .information
    }
  }

  /// What somebody must be allowed to do to take note of it for everybody.
  public var rightToAcknowledge: Right {
    switch self {
    case .insufficientLicenses, .licensesExpired, .licensesExpiring, .shortageAhead,
      .duplicateLicenses:
      .moveLicenses
    case .restrictedLicenseNotAvailable, .instanceLost, .instanceSilent: .manageInstances
    case .reservedLicenseExpired, .reservationReturned: .reserveLicenses
    case .agreementPending, .agreementUpdated: .acceptAgreements
    case .orderOnHold: .placeOrders
    case .tokenNearLimit: .manageTokens
    case .conversionDone: .useEnterpriseAgreements
    }
  }
}

/// What a person can do about an alert; each front end has a key or a command for it.
public enum AlertRemedy: String, Hashable, Sendable, Codable, CaseIterable {
  /// Move units here: some sibling can give them.
  case move
  /// Nobody can give them: buy.
  case buy
  case renew
  case removeInstance
  case acceptAgreement
  case returnReservation
  case assignOrder
  case makeToken
  /// Nothing needs doing but to know.
  case acknowledge
}
