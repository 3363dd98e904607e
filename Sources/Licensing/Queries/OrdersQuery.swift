/// Asks for order lines, the latest order first.
public struct OrdersQuery: Query, Codable {
  public typealias Answer = Window<OrderRow, Identifier<OrderLine>>

  public var scope: Scope
  public var filter: Filter
  public var anchor: Anchor<Identifier<OrderLine>>
  public var limit: Int

  /// Asks for a window of the orders.
  public init(
    scope: Scope, filter: Filter = .everything, anchor: Anchor<Identifier<OrderLine>> = .first,
    limit: Int
  ) {
    self.scope = scope
    self.filter = filter
    self.anchor = anchor
    self.limit = limit
  }
}

/// An order line, ready to be shown.
public struct OrderRow: Hashable, Sendable, Codable {
  public let order: Order
  public let line: OrderLine
  public let license: Name
  public let virtualAccount: Name?

  /// Makes a row of its parts.
  public init(order: Order, line: OrderLine, license: Name, virtualAccount: Name?) {
    self.order = order
    self.line = line
    self.license = license
    self.virtualAccount = virtualAccount
  }
}

extension OrdersQuery {
  /// The question as a value.
  public var question: Question { .orders(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .orders(let answer) = reply { answer } else { nil }
  }
}
