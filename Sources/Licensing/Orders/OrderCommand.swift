/// Something that is asked for order lines; lines go whole, and all that are named or none.
public enum OrderCommand: Hashable, Sendable, Codable {
  /// Takes orders in; without an account they are on hold until one is found.
  case add([NewOrder], to: Identifier<SmartAccount>?)
  case assign([Identifier<OrderLine>], to: OrderTarget)
  /// Takes assigned lines back to where they were held.
  case unassign([Identifier<OrderLine>])
  case hold([Identifier<OrderLine>], reason: String)
  case release([Identifier<OrderLine>])
  /// Chooses the virtual account of undelivered lines of a customer account.
  case place([Identifier<OrderLine>], in: Identifier<VirtualAccount>)
  case cancel([Identifier<OrderLine>])

  /// The lines that it names.
  public var lines: [Identifier<OrderLine>] {
    switch self {
    case .add: []
    case .assign(let lines, to: _), .unassign(let lines), .hold(let lines, reason: _),
      .release(let lines), .place(let lines, in: _), .cancel(let lines):
      lines
    }
  }
}

/// To whom lines are assigned, by name: so that only who knows a private virtual account's exact
/// name can assign to it.
public struct OrderTarget: Hashable, Sendable, Codable {
  public let account: DomainIdentifier
  /// The virtual account; the default one where none is named.
  public let virtualAccount: Name?

  /// Names a target.
  public init(account: DomainIdentifier, virtualAccount: Name? = nil) {
    self.account = account
    self.virtualAccount = virtualAccount
  }
}

/// Why something was not done with an order.
public enum OrderRefusal: Hashable, Sendable, Codable {
  case unknownLine(Identifier<OrderLine>)
  /// The line stands where this can't be done with it.
  case wrongStatus(order: String, line: Int, status: OrderLine.Status)
  /// Nothing in a holding account is ever consumed, so nothing is delivered to one.
  case targetIsHolding(Name)
  /// A holding account's line is assigned, a customer account's is placed.
  case placedInAnotherAccount(Name)
  /// No account was named for the line, and its order names another customer.
  case notForThisCustomer(order: String, line: Int, customer: String)
  case noDefaultAccount(Name)
  case numberInvalid(String, limit: Int)
  case lineTwice(order: String, line: Int)
  case termOutOfRange(order: String, line: Int, asked: Int, limit: Int)
}
