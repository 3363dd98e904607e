/// What was done with orders, tokens, instances, reservations, agreements or old keys: one value
/// for all of them, so that the log, its filters and its words need one form.
public struct Deed: Hashable, Sendable, Codable {
  /// What was done; the names are those of filters and scripts and never change.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case ordersAdded, linesAssigned, linesDelivered, linesUnassigned, linesOnHold, linesReleased
    case linesPlaced, linesCancelled, linesReturned
    case tokenCreated, tokenCreatedForExport, tokenRevoked
    case instanceRegistered, instanceReregistered, usageReported, instanceContacted
    case instancesMoved, instancesRemoved
    case licensesReserved, reservationReturned
    case enterpriseAdded, enterpriseGenerated, enterpriseTruedForward
    case keysAdded, keysAssigned, keyConverted
    case needStated, needWithdrawn
  }

  public let kind: Kind
  /// The numbers of what it was done to.
  public var objects: [Int64]
  /// What people call it: an order and its line, a host name, a description; the first few.
  public var subjects: [String]
  /// How many units it was about; nil where units are not the point.
  public var quantity: Int?
  public var license: Identifier<License>?
  public var source: Identifier<VirtualAccount>?
  public var target: Identifier<VirtualAccount>?
  /// A reason that somebody gave.
  public var reason: String?

  /// How many subjects an event names.
  public static let mostSubjects = 20

  /// Tells of a deed.
  public init(
    _ kind: Kind, objects: [Int64] = [], subjects: [String] = [], quantity: Int? = nil,
    license: Identifier<License>? = nil, source: Identifier<VirtualAccount>? = nil,
    target: Identifier<VirtualAccount>? = nil, reason: String? = nil
  ) {
    self.kind = kind
    self.objects = objects
    self.subjects = Array(subjects.prefix(Deed.mostSubjects))
    self.quantity = quantity
    self.license = license
    self.source = source
    self.target = target
    self.reason = reason
  }
}
