/// A company's account: it owns virtual accounts, and a customer's also licenses and instances.
public struct SmartAccount: Hashable, Sendable, Codable, Identifiable {
  /// Whether the account consumes licenses or only parks a partner's orders.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Owns and consumes licenses.
    case customer
    /// Parks a partner's orders until the end customer is known; nothing in it is ever consumed.
    case holding
  }

  /// Where the account stands in its life.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// Requested and taking orders; nothing in it can be used.
    case pending
    /// In full use.
    case active
    /// Read-only.
    case inactive
  }

  public let id: Identifier<SmartAccount>
  public var kind: Kind
  public var name: Name
  public var domain: DomainIdentifier
  public var status: Status
  /// The company's name, where it was given; else the account's name stands for it.
  public var company: String?

  /// Makes an account of its parts.
  public init(
    id: Identifier<SmartAccount>, kind: Kind, name: Name, domain: DomainIdentifier, status: Status,
    company: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.domain = domain
    self.status = status
    self.company = company
  }
}
