/// A contract under which licenses are generated as they are needed, up to a limit.
public struct EnterpriseAgreement: Hashable, Sendable, Codable, Identifiable {
  /// One license of the agreement, with its limit.
  public struct Suite: Hashable, Sendable, Codable {
    public let license: Identifier<License>
    public var purchased: Quantity
    /// Units beyond the purchased ones that may be used until the next true-forward.
    public var growth: Quantity
    public var generated: Quantity

    /// Makes a suite of its parts.
    public init(
      license: Identifier<License>, purchased: Quantity, growth: Quantity = .zero,
      generated: Quantity = .zero
    ) {
      self.license = license
      self.purchased = purchased
      self.growth = growth
      self.generated = generated
    }

    /// How many can be generated in all.
    public var limit: Int { purchased.rawValue + growth.rawValue }
  }

  /// How an agreement does.
  public enum Health: String, Hashable, Sendable, Codable, CaseIterable {
    case healthy, inGrowth, exhausted, ended
  }

  public let id: Identifier<EnterpriseAgreement>
  public let smartAccount: Identifier<SmartAccount>
  public var number: String
  public var term: Term
  public var suites: [Suite]
  public var trueForward: Day?

  /// Makes an agreement of its parts.
  public init(
    id: Identifier<EnterpriseAgreement>, smartAccount: Identifier<SmartAccount>, number: String,
    term: Term, suites: [Suite], trueForward: Day? = nil
  ) {
    self.id = id
    self.smartAccount = smartAccount
    self.number = number
    self.term = term
    self.suites = suites
    self.trueForward = trueForward
  }

  /// How the agreement does on a day: by the suite that does worst.
  public func health(on day: Day) -> Health {
    if term.standing(on: day) == .ended { return .ended }
    if suites.contains(where: { $0.generated.rawValue >= $0.limit }) { return .exhausted }
    return suites.contains { $0.generated > $0.purchased } ? .inGrowth : .healthy
  }
}

/// A license of the old kind (PAK): a key that is converted into a lot once.
public struct TraditionalLicense: Hashable, Sendable, Codable, Identifiable {
  /// Where the key stands.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case unassigned, assigned, converted
  }

  public let id: Identifier<TraditionalLicense>
  public let smartAccount: Identifier<SmartAccount>
  public var virtualAccount: Identifier<VirtualAccount>?
  /// The activation key.
  public let key: String
  public var sku: String
  public var license: Identifier<License>
  public var quantity: Quantity
  public var status: Status
  /// The device that the key was bought for; may be empty.
  public var device: String
  /// The lot that it was converted into.
  public var lot: Identifier<Lot>?

  /// Makes a traditional license of its parts.
  public init(
    id: Identifier<TraditionalLicense>, smartAccount: Identifier<SmartAccount>,
    virtualAccount: Identifier<VirtualAccount>? = nil, key: String, sku: String,
    license: Identifier<License>, quantity: Quantity, status: Status = .unassigned,
    device: String = "", lot: Identifier<Lot>? = nil
  ) {
    self.id = id
    self.smartAccount = smartAccount
    self.virtualAccount = virtualAccount
    self.key = key
    self.sku = sku
    self.license = license
    self.quantity = quantity
    self.status = status
    self.device = device
    self.lot = lot
  }
}
