/// That reserved units of a row were given back; the latest return of a row is remembered.
public struct ReturnedReservation: Hashable, Sendable, Codable {
  public let row: RowKey
  public let quantity: Quantity
  public let day: Day

  /// Tells of units that were given back on a day.
  public init(row: RowKey, quantity: Quantity, day: Day) {
    self.row = row
    self.quantity = quantity
    self.day = day
  }

  /// Under what the latest return of a row is kept.
  static func key(_ row: RowKey) -> DocumentKey {
    DocumentKey(.returned, "\(row.virtualAccount) \(row.license)")
  }
}
