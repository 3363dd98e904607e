/// A registration token in a list; neither its secret nor its digest is ever listed.
public struct TokenRecord: Hashable, Sendable, Codable {
  public let id: Identifier<RegistrationToken>
  public let virtualAccount: Name
  public let description: String
  public let created: Instant
  public let expires: Instant
  public let mostUses: Int?
  public let uses: Int
  public let isExportAllowed: Bool
  public let standing: RegistrationToken.Standing

  /// Lists a token as it stands at a moment.
  public init(_ token: RegistrationToken, virtualAccount: Name, at now: Instant) {
    id = token.id
    self.virtualAccount = virtualAccount
    description = token.description
    created = token.created
    expires = token.expires
    mostUses = token.mostUses
    uses = token.uses
    isExportAllowed = token.isExportAllowed
    standing = token.standing(at: now)
  }

  var key: RecordKey { RecordKey(text: virtualAccount.text, number: id.rawValue) }

  var texts: [String] { [virtualAccount.text, description, standing.rawValue] }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .virtualAccount: [virtualAccount.text]
    case .status: [standing.rawValue]
    case .license, .type, .order, .partner, .by, .tag: nil
    }
  }
}

/// A reservation in a list; its code is never listed.
public struct ReservationRecord: Hashable, Sendable, Codable {
  public let id: Identifier<Reservation>
  /// The host name of the instance; empty where a source named none.
  public let instance: String
  public let instanceID: Identifier<ProductInstance>?
  public let virtualAccount: Name
  public let license: Name
  public let lots: [LotQuantity]

  /// Lists a reservation.
  public init(_ reservation: Reservation, instance: String, virtualAccount: Name, license: Name) {
    id = reservation.id
    self.instance = instance
    instanceID = reservation.instance
    self.virtualAccount = virtualAccount
    self.license = license
    lots = reservation.lots
  }

  /// Units over all lots.
  public var quantity: Int { lots.reduce(0) { $0 + $1.quantity.rawValue } }

  var key: RecordKey { RecordKey(text: license.text, number: id.rawValue) }

  var texts: [String] { [license.text, virtualAccount.text, instance] }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .virtualAccount: [virtualAccount.text]
    case .license: [license.text]
    case .type, .order, .status, .partner, .by, .tag: nil
    }
  }
}

/// An enterprise agreement in a list, with what became of it.
public struct EnterpriseAgreementRecord: Hashable, Sendable, Codable {
  /// One license of the agreement.
  public struct Suite: Hashable, Sendable, Codable {
    public let license: Name
    public let suite: EnterpriseAgreement.Suite

    /// Names a suite.
    public init(license: Name, suite: EnterpriseAgreement.Suite) {
      self.license = license
      self.suite = suite
    }
  }

  /// What a virtual account holds of the agreement.
  public struct Consumption: Hashable, Sendable, Codable {
    public let virtualAccount: Name
    public let license: Name
    public let quantity: Int

    /// Names what is held.
    public init(virtualAccount: Name, license: Name, quantity: Int) {
      self.virtualAccount = virtualAccount
      self.license = license
      self.quantity = quantity
    }
  }

  public let id: Identifier<EnterpriseAgreement>
  public let number: String
  public let term: Term
  public let trueForward: Day?
  public let health: EnterpriseAgreement.Health
  public let suites: [Suite]
  public let consumption: [Consumption]

  /// Lists an agreement as it does on a day.
  public init(
    _ agreement: EnterpriseAgreement, suites: [Suite], consumption: [Consumption], on day: Day
  ) {
    id = agreement.id
    number = agreement.number
    term = agreement.term
    trueForward = agreement.trueForward
    health = agreement.health(on: day)
    self.suites = suites
    self.consumption = consumption
  }

  var key: RecordKey { RecordKey(text: number, number: id.rawValue) }

  var texts: [String] { [number, health.rawValue] + suites.map(\.license.text) }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .virtualAccount: consumption.map(\.virtualAccount.text)
    case .license: suites.map(\.license.text)
    case .status: [health.rawValue]
    case .type, .order, .partner, .by, .tag: nil
    }
  }
}

/// A traditional license in a list.
public struct TraditionalLicenseRecord: Hashable, Sendable, Codable {
  public let item: TraditionalLicense
  public let license: Name
  public let virtualAccount: Name?

  /// Lists a key.
  public init(_ item: TraditionalLicense, license: Name, virtualAccount: Name?) {
    self.item = item
    self.license = license
    self.virtualAccount = virtualAccount
  }

  var key: RecordKey { RecordKey(text: item.key, number: item.id.rawValue) }

  var texts: [String] {
    [item.key, item.sku, license.text, item.device, virtualAccount?.text ?? ""]
  }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .virtualAccount: [virtualAccount?.text ?? ""]
    case .license: [license.text]
    case .status: [item.status.rawValue]
    case .type, .order, .partner, .by, .tag: nil
    }
  }
}
