/// Units of one purchase that left some rows and may arrive in others.
struct LeavingUnits {
  /// Units of one lot that left one row.
  struct Part {
    let row: RowKey
    let lot: Identifier<Lot>
    var units: Int
  }

  /// How much the purchase grows elsewhere in the same import.
  private(set) var growth: Int
  private(set) var lot: Identifier<Lot>?
  private var moving: [Part] = []
  private var alreadyMoved = 0

  init(growth: Int) {
    self.growth = growth
  }

  /// Takes note of units that leave a row.
  mutating func record(_ part: Part) {
    growth -= part.units
    lot = part.lot
    if part.units > 0 { moving.append(part) }
  }

  /// Takes note of units that were moved away here before the source took them.
  mutating func record(alreadyMoved units: Int, of lot: Identifier<Lot>) {
    alreadyMoved += units
    growth = max(0, growth - units)
    self.lot = lot
  }

  /// Units that were moved away here before the source moved them: they are not issued again.
  mutating func takeAlreadyMoved(upTo wanted: Int) -> Int {
    let taken = min(wanted, alreadyMoved)
    alreadyMoved -= taken
    return taken
  }

  /// Units that arrive, each part from the row and of the lot that it left.
  mutating func takeMoving(upTo wanted: Int) -> [Part] {
    var left = wanted
    var taken: [Part] = []
    for index in moving.indices where left > 0 && moving[index].units > 0 {
      var part = moving[index]
      part.units = min(left, part.units)
      moving[index].units -= part.units
      left -= part.units
      taken.append(part)
    }
    return taken
  }
}
