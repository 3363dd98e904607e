/// A rule of the life of an account that stands in the way.
public enum Impediment: Hashable, Sendable, Codable {
  case unknown(FormField, String)
  /// The virtual account still holds so many of each.
  case notEmpty(Name, [Remainder])
  /// The default virtual account can't be deleted or hidden.
  case isDefault(Name)
  case lastAdministrator(Name)
  case partnerApprover(String)
  case consentNeeded(String)
  /// The code is unknown, used or no longer valid; which, nobody is told.
  case codeInvalid
  case alreadyBound(String)
  case alreadyGranted(String)
  case notGranted(String)
  case agreementPending(Name)
  case agreementUpdated(Name, version: Int)
  case agreementNotNeeded(Name)
  case holdingAccount(Name)
  case notYours
  case noSuchAlert
  case tierCircle(Name, Name)
  /// The domain is another account's; one of a holding account may be free under it.
  case domainTaken(DomainIdentifier, offered: DomainIdentifier?)
  /// The request was decided or expired already, by its number.
  case requestNotOpen(String)
  /// Who holds a role can't change the company that makes a partner user.
  case companyFixed(String)
  /// Somebody is disabled.
  case shutOut(String)

  /// What is left in a virtual account.
  public struct Remainder: Hashable, Sendable, Codable {
    /// A kind of thing that keeps a virtual account from being deleted.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      case units, use, reservations, instances, tokens, orderLines, keys
    }

    public let kind: Kind
    public let count: Int

    /// Counts what is left of a kind.
    public init(_ kind: Kind, _ count: Int) {
      self.kind = kind
      self.count = count
    }
  }
}
