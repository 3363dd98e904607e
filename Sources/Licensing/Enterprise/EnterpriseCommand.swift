/// Something that is asked for an enterprise agreement.
public enum EnterpriseCommand: Hashable, Sendable, Codable {
  case add(NewEnterpriseAgreement, to: Identifier<SmartAccount>)
  /// Makes lots of the agreement's licenses in a virtual account, all of them or none.
  case generate(Generation)
  /// Takes what has been used of the growth allowance into what is purchased, from its day on;
  /// the next day is a year later unless another is named.
  case trueForward(Identifier<EnterpriseAgreement>, next: Day?)
}

/// An enterprise agreement to be added.
public struct NewEnterpriseAgreement: Hashable, Sendable, Codable {
  /// One license of it, with its limit.
  public struct Suite: Hashable, Sendable, Codable {
    public var license: Name
    public var purchased: Int
    public var growth: Int

    /// Describes a suite.
    public init(license: Name, purchased: Int, growth: Int = 0) {
      self.license = license
      self.purchased = purchased
      self.growth = growth
    }
  }

  public var number: String
  public var term: Term
  public var suites: [Suite]
  public var trueForward: Day?

  /// Describes an agreement.
  public init(number: String, term: Term, suites: [Suite], trueForward: Day? = nil) {
    self.number = number
    self.term = term
    self.suites = suites
    self.trueForward = trueForward
  }

  /// How many suites one agreement may have.
  public static let mostSuites = 500
  /// The longest number of an agreement, in UTF-8 bytes.
  public static let longestNumber = 100
}

/// Licenses to be generated under an agreement.
public struct Generation: Hashable, Sendable, Codable {
  /// So many units of one license.
  public struct Line: Hashable, Sendable, Codable {
    public var license: Identifier<License>
    public var quantity: Int

    /// Names units of a license.
    public init(license: Identifier<License>, quantity: Int) {
      self.license = license
      self.quantity = quantity
    }
  }

  public var agreement: Identifier<EnterpriseAgreement>
  public var virtualAccount: Identifier<VirtualAccount>
  public var lines: [Line]

  /// Describes what is to be generated, and where.
  public init(
    agreement: Identifier<EnterpriseAgreement>, virtualAccount: Identifier<VirtualAccount>,
    lines: [Line]
  ) {
    self.agreement = agreement
    self.virtualAccount = virtualAccount
    self.lines = lines
  }
}

/// Something that is asked for traditional licenses.
public enum TraditionalCommand: Hashable, Sendable, Codable {
  case add([NewTraditionalLicense], to: Identifier<SmartAccount>)
  /// Puts keys that are not converted into a virtual account.
  case assign([Identifier<TraditionalLicense>], to: Identifier<VirtualAccount>)
  /// Makes each key a lot in its virtual account, once and for all.
  case convert([Identifier<TraditionalLicense>])

  /// How many keys one command may name.
  public static let mostKeys = 1000
  /// The longest key, SKU or device, in UTF-8 bytes.
  public static let longestText = 100
}

/// A traditional license to be added.
public struct NewTraditionalLicense: Hashable, Sendable, Codable {
  public var key: String
  public var sku: String
  public var license: Name
  public var quantity: Int
  public var device: String

  /// Describes a key.
  public init(key: String, sku: String = "", license: Name, quantity: Int, device: String = "") {
    self.key = key
    self.sku = sku
    self.license = license
    self.quantity = quantity
    self.device = device
  }
}

/// Why something was not done with an enterprise agreement or a traditional license.
public enum EnterpriseRefusal: Hashable, Sendable, Codable {
  case unknown(Identifier<EnterpriseAgreement>)
  /// The agreement has not begun, or has ended.
  case notInForce(agreement: String, Standing)
  case notCovered(license: Name, agreement: String)
  /// More than purchased and allowed to grow.
  case beyondLimit(license: Name, agreement: String, available: Int, asked: Int)
  /// The day has not come; nil where the agreement has none.
  case notDue(agreement: String, Day?)
  case licenseTwice(Name)
  case unknownKey(String)
  case keyTwice(String)
  /// A key is converted into the virtual account that it is assigned to.
  case keyNotAssigned(String)
  /// A key is converted once.
  case keyConverted(String)
}
