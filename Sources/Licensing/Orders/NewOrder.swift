/// An order as a file or a form gives it, before anything is looked up.
public struct NewOrder: Hashable, Sendable, Codable {
  public var number: String
  public var webNumber: String?
  public var partner: String
  public var endCustomer: String
  public var purchaseOrder: String
  public var placed: Day
  public var lines: [NewOrderLine]

  /// Describes an order.
  public init(
    number: String, webNumber: String? = nil, partner: String = "", endCustomer: String = "",
    purchaseOrder: String = "", placed: Day, lines: [NewOrderLine]
  ) {
    self.number = number
    self.webNumber = webNumber
    self.partner = partner
    self.endCustomer = endCustomer
    self.purchaseOrder = purchaseOrder
    self.placed = placed
    self.lines = lines
  }

  /// How many lines one import of orders may have.
  public static let mostLines = 10_000
  /// The longest number of an order, in UTF-8 bytes.
  public static let longestNumber = 100
}

/// A line of an order as a file or a form gives it.
public struct NewOrderLine: Hashable, Sendable, Codable {
  public var number: Int
  public var sku: String
  public var license: Name
  public var quantity: Int
  public var unitPrice: Price?
  public var termMonths: Int?
  public var subscription: String?
  /// The virtual account that is to hold the line; the default one where none is named.
  public var virtualAccount: Name?

  /// Describes a line.
  public init(
    number: Int, sku: String = "", license: Name, quantity: Int, unitPrice: Price? = nil,
    termMonths: Int? = nil, subscription: String? = nil, virtualAccount: Name? = nil
  ) {
    self.number = number
    self.sku = sku
    self.license = license
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.termMonths = termMonths
    self.subscription = subscription
    self.virtualAccount = virtualAccount
  }

  /// The longest term, in months.
  public static let longestTerm = 1200
}
