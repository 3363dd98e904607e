/// What a smart account comes to: its sums, and its gap split into what moves and what is bought.
public struct Headline: Hashable, Sendable, Codable {
  public var totals: Totals
  public var virtualAccounts: Int
  /// Licenses that any row names.
  public var licenses: Int
  public var instances: Int
  /// Shortage that remains with every family pooled over the account: only buying closes it.
  public var realShortage: Int

  /// Makes a headline of its parts.
  public init(
    totals: Totals, virtualAccounts: Int, licenses: Int, instances: Int, realShortage: Int
  ) {
    self.totals = totals
    self.virtualAccounts = virtualAccounts
    self.licenses = licenses
    self.instances = instances
    self.realShortage = realShortage
  }

  /// Shortage that moves between virtual accounts can close; never negative.
  public var movableShortage: Int { max(0, totals.shortage - realShortage) }

  /// The shortage of an account with each family pooled over its virtual accounts (domain §4).
  ///
  /// `pooled` gives entitled − in use of each license over the account.
  public static func realShortage(
    pooled: [Identifier<License>: Int], catalog: Catalog
  ) -> Int {
    var seen: Set<Identifier<License>> = []
    var shortage = 0
    for license in pooled.keys where !seen.contains(license) {
      let family = catalog.family(of: license)
      seen.formUnion(family)
      let balances = Dictionary(uniqueKeysWithValues: family.map { ($0, pooled[$0, default: 0]) })
      shortage += Substitution.shortage(balances, family: family, catalog: catalog)
    }
    return shortage
  }
}
