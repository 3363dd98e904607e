/// What a source said last of one thing: the next import is compared with this, not the ledger.
public struct SourceRecord: Hashable, Sendable, Codable {
  /// The identifier that the thing has here: of a lot, an instance or a virtual account.
  public let subject: Int64
  /// The quantity it named: of a lot, or in use of a row.
  public let quantity: Int
  /// Everything else it said, as one text to compare.
  public let fingerprint: String

  /// Makes a record of its parts.
  public init(subject: Int64, quantity: Int = 0, fingerprint: String = "") {
    self.subject = subject
    self.quantity = quantity
    self.fingerprint = fingerprint
  }
}
