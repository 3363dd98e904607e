/// A product instance as a source describes it, with what it reports.
public struct ImportedInstance: Hashable, Sendable, Codable {
  public let virtualAccount: Name
  public let hostName: String
  public let productType: String
  public let productID: String
  public let serialNumber: String
  public let softwareTag: String
  public let registered: Instant?
  public let lastContact: Instant?
  public let usage: [ImportedUsage]
  public let place: FilePlace?

  /// Describes an instance.
  public init(
    virtualAccount: Name, hostName: String, productType: String = "", productID: String = "",
    serialNumber: String = "", softwareTag: String = "", registered: Instant? = nil,
    lastContact: Instant? = nil, usage: [ImportedUsage] = [], place: FilePlace? = nil
  ) {
    self.virtualAccount = virtualAccount
    self.hostName = hostName
    self.productType = productType
    self.productID = productID
    self.serialNumber = serialNumber
    self.softwareTag = softwareTag
    self.registered = registered
    self.lastContact = lastContact
    self.usage = usage
    self.place = place
  }
}

/// How much of a license an instance reports.
public struct ImportedUsage: Hashable, Sendable, Codable {
  public let license: Name
  public let quantity: Quantity

  /// Reports use of a license.
  public init(license: Name, quantity: Quantity) {
    self.license = license
    self.quantity = quantity
  }
}

/// An order as a source describes it.
public struct ImportedOrder: Hashable, Sendable, Codable {
  public let number: String
  public let partner: String
  public let endCustomer: String
  public let purchaseOrder: String
  public let placed: Day
  public let lines: [ImportedOrderLine]

  /// Describes an order.
  public init(
    number: String, partner: String = "", endCustomer: String = "", purchaseOrder: String = "",
    placed: Day, lines: [ImportedOrderLine]
  ) {
    self.number = number
    self.partner = partner
    self.endCustomer = endCustomer
    self.purchaseOrder = purchaseOrder
    self.placed = placed
    self.lines = lines
  }
}

/// A line of an order as a source describes it.
public struct ImportedOrderLine: Hashable, Sendable, Codable {
  public let number: Int
  public let sku: String
  public let license: Name
  public let quantity: Quantity
  public let unitPrice: Price?
  public let termMonths: Int?
  public let status: OrderLine.Status
  /// The virtual account that holds the line; nil for the default one.
  public let virtualAccount: Name?

  /// Describes a line.
  public init(
    number: Int, sku: String, license: Name, quantity: Quantity, unitPrice: Price? = nil,
    termMonths: Int? = nil, status: OrderLine.Status, virtualAccount: Name? = nil
  ) {
    self.number = number
    self.sku = sku
    self.license = license
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.termMonths = termMonths
    self.status = status
    self.virtualAccount = virtualAccount
  }
}
