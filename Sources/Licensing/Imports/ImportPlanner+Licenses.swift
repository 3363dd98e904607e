extension ImportPlanner {
  /// Takes over what the source says of licenses themselves: descriptions, restrictions, tiers.
  mutating func planLicenses() throws(DamagedEvent) {
    for imported in set.licenses { _ = try license(named: imported.name) }
    for imported in set.licenses {
      guard var license = estate.catalog[imported.name] else { continue }
      let before = license
      license.description = imported.description
      license.isExportRestricted = imported.isExportRestricted
      if let tier = imported.nextTier.flatMap({ estate.catalog[$0] }),
        !estate.catalog.wouldCycle(license.id, below: tier.id)
      {
        license.nextTier = tier.id
      }
      if license != before { try emit([.license(license)]) }
    }
  }

  /// The license with a name; one that is named for the first time joins the catalog.
  mutating func license(named name: Name) throws(DamagedEvent) -> Identifier<License> {
    if let known = estate.catalog[name] { return known.id }
    let license = License(id: estate.counters.take(\.license), name: name)
    note(.added, .license, name.text)
    try emit([.license(license)])
    return license.id
  }
}
