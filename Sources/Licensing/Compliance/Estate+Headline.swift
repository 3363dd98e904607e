extension Estate {
  /// What a smart account comes to on a day, with all its virtual accounts seen.
  public func headline(of account: Identifier<SmartAccount>, on day: Day? = nil) -> Headline {
    let accounts = Set(virtualAccounts.values.filter { $0.smartAccount == account }.map(\.id))
    let positions = positions(
      affectedBy: rows.keys.filter { accounts.contains($0.virtualAccount) }, on: day)
    var totals = Totals()
    var pooled: [Identifier<License>: Int] = [:]
    for position in positions {
      totals += Totals(position)
      pooled[position.row.license, default: 0] += position.entitled - position.inUse
    }
    return Headline(
      totals: totals, virtualAccounts: accounts.count, licenses: pooled.count,
      instances: instances.values.count { accounts.contains($0.virtualAccount) },
      realShortage: Headline.realShortage(pooled: pooled, catalog: catalog))
  }
}
