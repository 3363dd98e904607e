/// A product instance in a list, with what it consumes.
public struct InstanceRecord: Hashable, Sendable, Codable {
  /// How many of a license the instance uses and has reserved.
  public struct Use: Hashable, Sendable, Codable {
    public let license: Name
    public let reported: Int
    public let reserved: Int

    /// Names a license with its figures.
    public init(license: Name, reported: Int, reserved: Int) {
      self.license = license
      self.reported = reported
      self.reserved = reserved
    }
  }

  public let instance: ProductInstance
  public let virtualAccount: Name
  public let uses: [Use]
  /// How long nothing was heard of it; nil where that is no cause for alarm, or where it holds
  /// reservations and so is never overdue.
  public let silence: Silence?

  /// Makes a record of its parts.
  public init(instance: ProductInstance, virtualAccount: Name, uses: [Use], on day: Day? = nil) {
    let isReserved = uses.contains { $0.reserved > 0 }
    silence = isReserved ? nil : day.flatMap(instance.silence)
    self.instance = instance
    self.virtualAccount = virtualAccount
    self.uses = uses
  }

  var key: RecordKey { RecordKey(text: instance.hostName, number: instance.id.rawValue) }

  var texts: [String] {
    [
      instance.hostName, instance.productType, instance.productID, instance.serialNumber,
      virtualAccount.text,
    ]
  }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .virtualAccount: [virtualAccount.text]
    case .license: uses.map(\.license.text)
    case .type: [instance.productType]
    case .status: [silence?.rawValue ?? "active"]
    case .order, .partner, .by, .tag: nil
    }
  }
}
