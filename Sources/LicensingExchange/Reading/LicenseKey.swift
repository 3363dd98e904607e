internal import Licensing

/// What a license row is about.
struct LicenseKey: Hashable {
  let license: Name
  let virtualAccount: Name

  init(license: Name, virtualAccount: Name) {
    self.license = license
    self.virtualAccount = virtualAccount
  }

  init(_ row: ImportedRow) {
    self.init(license: row.license, virtualAccount: row.virtualAccount)
  }
}

extension ImportedRow {
  /// The row with other lots.
  func with(lots: [ImportedLot]) -> ImportedRow {
    ImportedRow(
      license: license, virtualAccount: virtualAccount, quantity: quantity, inUse: inUse,
      reserved: reserved, lots: lots, place: place)
  }

  /// The sum of two rows of the same thing, such as one for each way of paying.
  func joined(with other: ImportedRow) -> ImportedRow {
    ImportedRow(
      license: license, virtualAccount: virtualAccount,
      quantity: quantity.flatMap { mine in other.quantity.map { mine.joined(with: $0) } },
      inUse: inUse.joined(with: other.inUse), reserved: reserved.joined(with: other.reserved),
      lots: lots + other.lots, place: place)
  }

  /// What the row says, wherever it stands.
  var unplaced: ImportedRow {
    ImportedRow(
      license: license, virtualAccount: virtualAccount, quantity: quantity, inUse: inUse,
      reserved: reserved, lots: lots.map(\.unplaced))
  }
}

extension ImportedLot {
  /// What the lot says, wherever it stands.
  var unplaced: ImportedLot {
    ImportedLot(
      kind: kind, billing: billing, quantity: quantity, term: term, order: order,
      subscription: subscription, unitPrice: unitPrice)
  }
}

extension Quantity {
  /// The sum, at most the largest quantity.
  func joined(with other: Quantity) -> Quantity {
    Quantity(clamping: rawValue + other.rawValue)
  }
}
