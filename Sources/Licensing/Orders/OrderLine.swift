/// A sales order that brings licenses, line by line.
public struct Order: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Order>
  /// The sales-order number.
  public var number: String
  public var partner: String
  public var endCustomer: String
  public var purchaseOrder: String
  public var placed: Day

  /// Makes an order of its parts.
  public init(
    id: Identifier<Order>, number: String, partner: String = "", endCustomer: String = "",
    purchaseOrder: String = "", placed: Day
  ) {
    self.id = id
    self.number = number
    self.partner = partner
    self.endCustomer = endCustomer
    self.purchaseOrder = purchaseOrder
    self.placed = placed
  }
}

/// One line of an order; it is assigned whole.
public struct OrderLine: Hashable, Sendable, Codable, Identifiable {
  /// Where the line stands on its way to a customer's virtual account.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case ordered, held, assigned, delivered, onHold, cancelled
  }

  public let id: Identifier<OrderLine>
  public let order: Identifier<Order>
  /// The line's number within its order, from 1.
  public let number: Int
  public var sku: String
  public var license: Identifier<License>
  public var quantity: Quantity
  public var unitPrice: Price?
  /// The term in months from delivery; nil for a perpetual license.
  public var termMonths: Int?
  public var status: Status
  /// The virtual account that holds the line or that it was delivered to; nil while on hold.
  public var virtualAccount: Identifier<VirtualAccount>?

  /// Makes a line of its parts.
  public init(
    id: Identifier<OrderLine>, order: Identifier<Order>, number: Int, sku: String,
    license: Identifier<License>, quantity: Quantity, unitPrice: Price? = nil,
    termMonths: Int? = nil, status: Status, virtualAccount: Identifier<VirtualAccount>?
  ) {
    self.id = id
    self.order = order
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
