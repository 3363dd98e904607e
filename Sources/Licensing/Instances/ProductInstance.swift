/// A device or a program that consumes licenses and reports what it uses.
public struct ProductInstance: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<ProductInstance>
  public var virtualAccount: Identifier<VirtualAccount>
  /// The host name as it was reported; it may be empty, and need not be unique.
  public var hostName: String
  public var productType: String
  /// The product identifier of the UDI.
  public var productID: String
  /// The serial number of the UDI.
  public var serialNumber: String
  public var softwareTag: String
  public var registered: Instant?
  public var lastContact: Instant?
  /// Whether it was registered with a token that allows export-controlled functionality; nil where
  /// no token registered it.
  public var isExportAllowed: Bool?

  /// Makes an instance of its parts.
  public init(
    id: Identifier<ProductInstance>, virtualAccount: Identifier<VirtualAccount>, hostName: String,
    productType: String = "", productID: String = "", serialNumber: String = "",
    softwareTag: String = "", registered: Instant? = nil, lastContact: Instant? = nil,
    isExportAllowed: Bool? = nil
  ) {
    self.id = id
    self.virtualAccount = virtualAccount
    self.hostName = hostName
    self.productType = productType
    self.productID = productID
    self.serialNumber = serialNumber
    self.softwareTag = softwareTag
    self.registered = registered
    self.lastContact = lastContact
    self.isExportAllowed = isExportAllowed
  }
}

/// One license of one instance: the key of a usage report.
public struct UsageKey: Hashable, Sendable, Codable {
  public let instance: Identifier<ProductInstance>
  public let license: Identifier<License>

  /// Names what an instance reports of a license.
  public init(_ instance: Identifier<ProductInstance>, _ license: Identifier<License>) {
    self.instance = instance
    self.license = license
  }
}

extension UsageKey: Comparable {
  /// Orders by instance, then by license.
  public static func < (left: UsageKey, right: UsageKey) -> Bool {
    (left.instance, left.license) < (right.instance, right.license)
  }
}
