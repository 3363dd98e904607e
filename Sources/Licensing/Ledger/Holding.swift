/// Units of one lot that a virtual account holds.
public struct Holding: Hashable, Sendable, Codable {
  public let lot: Lot
  /// Units held, ended and future lots included.
  public let quantity: Quantity
  /// Units of them that reservations name.
  public let reserved: Quantity

  /// Makes a holding of its parts.
  public init(lot: Lot, quantity: Quantity, reserved: Quantity = .zero) {
    self.lot = lot
    self.quantity = quantity
    self.reserved = reserved
  }

  /// Units that no reservation names.
  public var free: Quantity { Quantity(clamping: quantity.rawValue - reserved.rawValue) }
}

/// The place of one license in one virtual account: the key of a position.
public struct RowKey: Hashable, Sendable, Codable {
  public let virtualAccount: Identifier<VirtualAccount>
  public let license: Identifier<License>

  /// Names a row of the inventory.
  public init(_ virtualAccount: Identifier<VirtualAccount>, _ license: Identifier<License>) {
    self.virtualAccount = virtualAccount
    self.license = license
  }
}

extension RowKey: Comparable {
  /// Orders by virtual account, then by license.
  public static func < (left: RowKey, right: RowKey) -> Bool {
    (left.virtualAccount, left.license) < (right.virtualAccount, right.license)
  }
}
