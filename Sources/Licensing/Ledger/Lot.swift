/// One purchase or grant of units of a license; its term travels with its units.
public struct Lot: Hashable, Sendable, Codable, Identifiable {
  /// What kind of right the units give.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case perpetual, term, demo, standard
  }

  /// How the units are paid for.
  public enum Billing: String, Hashable, Sendable, Codable, CaseIterable {
    case prepaid, usage
  }

  /// Where the lot came from.
  public enum Source: String, Hashable, Sendable, Codable, CaseIterable {
    case order, conversion, deviceMigration, enterpriseAgreement, `import`, adjustment
  }

  /// Whether the lot can count at all: a cancelled one is kept and never does.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case active, cancelled
  }

  public let id: Identifier<Lot>
  public let license: Identifier<License>
  public var kind: Kind
  public var billing: Billing
  /// What was bought or granted at first; what is held now is the sum of the postings.
  public var originalQuantity: Quantity
  public var term: Term
  public var source: Source
  public var order: OrderReference?
  public var subscription: String?
  public var unitPrice: Price?
  public var status: Status

  /// Makes a lot of its parts.
  public init(
    id: Identifier<Lot>, license: Identifier<License>, kind: Kind, billing: Billing = .prepaid,
    originalQuantity: Quantity, term: Term, source: Source, order: OrderReference? = nil,
    subscription: String? = nil, unitPrice: Price? = nil, status: Status = .active
  ) {
    self.id = id
    self.license = license
    self.kind = kind
    self.billing = billing
    self.originalQuantity = originalQuantity
    self.term = term
    self.source = source
    self.order = order
    self.subscription = subscription
    self.unitPrice = unitPrice
    self.status = status
  }

  /// What the lot's units are worth on a day.
  public func standing(on day: Day) -> Standing {
    switch status {
    case .cancelled: .cancelled
    case .active: term.standing(on: day)
    }
  }
}

/// The order, and the line of it, that a lot came with; texts, for that is what sources give.
public struct OrderReference: Hashable, Sendable, Codable {
  public let number: String
  public let line: String?

  /// Names an order and, where it is known, a line of it.
  public init(number: String, line: String? = nil) {
    self.number = number
    self.line = line
  }
}
