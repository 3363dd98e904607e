/// Units tied to one instance (SLR/PLR), by the lots they come from.
///
/// They are counted inside in-use, never subtracted twice, and move only with their instance.
public struct Reservation: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Reservation>
  /// The instance; nil where a source names a reserved quantity without its instance.
  public let instance: Identifier<ProductInstance>?
  public let row: RowKey
  public let lots: [LotQuantity]

  /// Makes a reservation of its parts.
  public init(
    id: Identifier<Reservation>, instance: Identifier<ProductInstance>?, row: RowKey,
    lots: [LotQuantity]
  ) {
    self.id = id
    self.instance = instance
    self.row = row
    self.lots = lots
  }

  /// The units reserved over all lots.
  public var quantity: Int { lots.reduce(0) { $0 + $1.quantity.rawValue } }
}
