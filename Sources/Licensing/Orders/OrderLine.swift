/// A sales order that brings licenses, line by line.
public struct Order: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Order>
  /// The sales-order number.
  public var number: String
  public var partner: String
  public var endCustomer: String
  public var purchaseOrder: String
  public var placed: Day
  /// The web-order number, where there is one.
  public var webNumber: String?

  /// Makes an order of its parts.
  public init(
    id: Identifier<Order>, number: String, partner: String = "", endCustomer: String = "",
    purchaseOrder: String = "", placed: Day, webNumber: String? = nil
  ) {
    self.id = id
    self.number = number
    self.partner = partner
    self.endCustomer = endCustomer
    self.purchaseOrder = purchaseOrder
    self.placed = placed
    self.webNumber = webNumber
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
  /// The virtual account that held the line before it was assigned, and to which it goes back.
  public var heldIn: Identifier<VirtualAccount>?
  /// Why the line is on hold.
  public var holdReason: HoldReason?
  /// The subscription that the line brings, where it brings one.
  public var subscription: String?
  /// The lot that was deposited when the line was delivered.
  public var lot: Identifier<Lot>?

  /// Makes a line of its parts.
  public init(
    id: Identifier<OrderLine>, order: Identifier<Order>, number: Int, sku: String,
    license: Identifier<License>, quantity: Quantity, unitPrice: Price? = nil,
    termMonths: Int? = nil, status: Status, virtualAccount: Identifier<VirtualAccount>?,
    heldIn: Identifier<VirtualAccount>? = nil, holdReason: HoldReason? = nil,
    subscription: String? = nil, lot: Identifier<Lot>? = nil
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
    self.heldIn = heldIn
    self.holdReason = holdReason
    self.subscription = subscription
    self.lot = lot
  }
}

/// Why a line is on hold.
public enum HoldReason: Hashable, Sendable, Codable {
  /// The order names no account.
  case noAccount
  /// The order names an account that is not in use.
  case inactiveAccount
  /// What a person gave as the reason.
  case other(String)

  /// The longest reason, in UTF-8 bytes.
  public static let longest = 500
}

extension OrderLine {
  /// Where the line's units wait for an account to become active; nil where they do not.
  public var waitingRow: RowKey? {
    guard status == .assigned, heldIn != nil else { return nil }
    return virtualAccount.map { RowKey($0, license) }
  }

  /// Whether the line is still on its way: neither delivered nor cancelled.
  public var isOpen: Bool {
    switch status {
    case .ordered, .held, .assigned, .onHold: true
    case .delivered, .cancelled: false
    }
  }
}
