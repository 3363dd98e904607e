/// Something that is asked for product instances.
public enum InstanceCommand: Hashable, Sendable, Codable {
  case register(Registration)
  case report(UsageReport)
  /// The instance was heard of.
  case contact(Identifier<ProductInstance>)
  /// Moves instances with their use and their reserved units.
  case move([Identifier<ProductInstance>], to: Identifier<VirtualAccount>)
  case remove([Identifier<ProductInstance>])

  /// The instances that it names.
  public var instances: [Identifier<ProductInstance>] {
    switch self {
    case .register: []
    case .report(let report): [report.instance]
    case .contact(let id): [id]
    case .move(let ids, to: _), .remove(let ids): ids
    }
  }

  /// How many instances one command may name.
  public static let mostInstances = 1000
}

/// What an instance says of itself when it registers.
public struct Registration: Hashable, Sendable, Codable {
  public var secret: Secret
  public var hostName: String
  public var productType: String
  public var productID: String
  public var serialNumber: String
  public var softwareTag: String

  /// Describes an instance.
  public init(
    secret: Secret, hostName: String, productType: String = "", productID: String = "",
    serialNumber: String = "", softwareTag: String = ""
  ) {
    self.secret = secret
    self.hostName = hostName
    self.productType = productType
    self.productID = productID
    self.serialNumber = serialNumber
    self.softwareTag = softwareTag
  }

  /// The longest of its texts, in UTF-8 bytes.
  public static let longestText = 255
}

/// How many of which license an instance uses; licenses that are not named are left as they were.
public struct UsageReport: Hashable, Sendable, Codable {
  /// The use of one license; zero ends it.
  public struct Use: Hashable, Sendable, Codable {
    public let license: Identifier<License>
    public let quantity: Int

    /// Names a license and how many of it are used.
    public init(license: Identifier<License>, quantity: Int) {
      self.license = license
      self.quantity = quantity
    }
  }

  public let instance: Identifier<ProductInstance>
  public let uses: [Use]

  /// Makes a report.
  public init(instance: Identifier<ProductInstance>, uses: [Use]) {
    self.instance = instance
    self.uses = uses
  }

  /// How many licenses one report may name.
  public static let mostUses = 1000
}

/// Why something was not done with an instance.
public enum InstanceRefusal: Hashable, Sendable, Codable {
  /// A text of the registration is empty, too long or holds invisible characters.
  case textInvalid(field: String, limit: Int)
  /// An enforced or restricted license is used only as far as there is a surplus of it.
  case beyondSurplus(license: Name, instance: String, available: Int, asked: Int)
  /// The license is restricted, and the instance's token did not allow such functionality.
  case exportNotAllowed(license: Name, instance: String)
  case holdsReservations(instance: String)
  case holdsRestricted(instance: String, license: Name)
  case alreadyThere(instance: String, virtualAccount: Name)
  case licenseTwice(Name)
}

/// How long nothing was heard of an instance.
public enum Silence: String, Hashable, Sendable, Codable, CaseIterable {
  /// Over 30 days.
  case silent30
  /// Over 90 days; the person is offered to remove it.
  case silent90

  /// The days of silence after which each begins.
  public var days: Int {
    switch self {
    case .silent30: 30
    case .silent90: 90
    }
  }
}

extension ProductInstance {
  /// How long nothing was heard of the instance on a day; nil while that is no cause for alarm.
  ///
  /// One that nobody ever heard of counts from its registration; without either nothing is known.
  public func silence(on day: Day) -> Silence? {
    guard let heard = lastContact ?? registered else { return nil }
    let days = day.number - heard.day.number
    return days > Silence.silent90.days
      ? .silent90 : days > Silence.silent30.days ? .silent30 : nil
  }

  /// What people call it.
  var label: String {
    if !hostName.isEmpty { return hostName }
    return serialNumber.isEmpty ? "#\(id)" : serialNumber
  }
}
