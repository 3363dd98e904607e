/// Units tied to one instance (SLR/PLR), by the lots they come from.
///
/// They are counted inside in-use, never subtracted twice, and move only with their instance.
public struct Reservation: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Reservation>
  /// The instance; nil where a source names a reserved quantity without its instance.
  public let instance: Identifier<ProductInstance>?
  public var row: RowKey
  /// The digest of the code without which the units are not given back; nil where the reservation
  /// came from elsewhere.
  public var codeDigest: SecretDigest?
  public let lots: [LotQuantity]

  /// Makes a reservation of its parts.
  public init(
    id: Identifier<Reservation>, instance: Identifier<ProductInstance>?, row: RowKey,
    lots: [LotQuantity], codeDigest: SecretDigest? = nil
  ) {
    self.codeDigest = codeDigest
    self.id = id
    self.instance = instance
    self.row = row
    self.lots = lots
  }

  /// The units reserved over all lots.
  public var quantity: Int { lots.reduce(0) { $0 + $1.quantity.rawValue } }
}
