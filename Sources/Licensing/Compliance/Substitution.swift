/// Units of a higher tier that cover the shortage of a lower one, inside one virtual account.
public struct Substitution: Hashable, Sendable, Codable {
  public let higher: Identifier<License>
  public let lower: Identifier<License>
  public let quantity: Int

  /// Says how much of which license covers which.
  public init(higher: Identifier<License>, lower: Identifier<License>, quantity: Int) {
    self.higher = higher
    self.lower = lower
    self.quantity = quantity
  }

  /// Assigns the surplus of higher tiers to the shortages of lower ones (domain §4).
  ///
  /// The exact license comes first: `balances` are what is left after it. Then shortages, highest
  /// tier first and by name, each from the nearest higher tier with surplus.
  public static func assign(
    _ balances: [Identifier<License>: Int], family: [Identifier<License>], catalog: Catalog
  ) -> [Substitution] {
    guard family.count > 1 else { return [] }
    var left = balances
    var assigned: [Substitution] = []
    for lower in family where left[lower, default: 0] < 0 {
      for higher in catalog.chain(above: lower) {
        let quantity = min(-left[lower, default: 0], left[higher, default: 0])
        guard quantity > 0 else { continue }
        left[lower, default: 0] += quantity
        left[higher, default: 0] -= quantity
        assigned.append(Substitution(higher: higher, lower: lower, quantity: quantity))
      }
    }
    return assigned
  }

  /// The shortage that is left of a family after substitution.
  public static func shortage(
    _ balances: [Identifier<License>: Int], family: [Identifier<License>], catalog: Catalog
  ) -> Int {
    var left = balances
    for substitution in assign(balances, family: family, catalog: catalog) {
      left[substitution.lower, default: 0] += substitution.quantity
      left[substitution.higher, default: 0] -= substitution.quantity
    }
    return left.values.reduce(0) { $0 + max(0, -$1) }
  }
}
