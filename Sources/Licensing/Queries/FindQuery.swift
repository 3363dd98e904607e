/// Asks for everything that bears a name like what was typed: accounts, licenses, orders, devices.
public struct FindQuery: Query, Codable {
  public typealias Answer = [FoundThing]

  public var text: String
  public var limit: Int

  /// Asks for so many things that one may see, the best first.
  public init(text: String, limit: Int = FindQuery.most) {
    self.text = text
    self.limit = limit
  }

  /// The most things of one answer.
  public static let most = 60
  /// The longest text that is looked for, in characters.
  public static let longest = 100
}

/// Something that was found by its name, with what is needed to go there.
public struct FoundThing: Hashable, Sendable, Codable {
  /// What it is.
  public enum Thing: Hashable, Sendable, Codable {
    case smartAccount(Identifier<SmartAccount>)
    case virtualAccount(Scope)
    case license(Identifier<License>)
    /// An order with all its lines.
    case order(Identifier<Order>)
    case instance(Identifier<ProductInstance>)
  }

  public let thing: Thing
  /// What it is called: a name, an order's number, a host name.
  public let name: String
  /// What tells it from others of that name: a domain, an account, a partner, a serial number.
  public let detail: String
  /// Where it is.
  public let account: Identifier<SmartAccount>

  /// Names a thing.
  public init(
    thing: Thing, name: String, detail: String, account: Identifier<SmartAccount>
  ) {
    self.thing = thing
    self.name = name
    self.detail = detail
    self.account = account
  }

  /// How well it fits a text, by its name or by its detail; nil where it does not.
  public func rank(for text: String) -> FuzzyRank? {
    [FuzzyRank(text, in: name), FuzzyRank(text, in: name + " " + detail)].compactMap { $0 }.min()
  }
}

extension FindQuery {
  /// The question as a value.
  public var question: Question { .find(self) }

  /// The answer out of a reply.
  public static func answer(in reply: Reply) -> Answer? {
    if case .found(let answer) = reply { answer } else { nil }
  }
}
