/// The licenses of a database and the tiers that join them into families.
///
/// Tiers form a forest: each license has at most one next-higher tier, and no chain of tiers comes
/// back to where it began.
public struct Catalog: Hashable, Sendable {
  private var licenses: [Identifier<License>: License] = [:]
  private var named: [Name: Identifier<License>] = [:]
  private var lower: [Identifier<License>: Set<Identifier<License>>] = [:]

  /// An empty catalog.
  public init() {}

  /// A catalog of the given licenses.
  public init(_ licenses: some Sequence<License>) {
    for license in licenses { put(license) }
  }

  /// The license with an identifier.
  public subscript(id: Identifier<License>) -> License? { licenses[id] }

  /// The license with a name, exact after NFC.
  public subscript(name: Name) -> License? { named[name].flatMap { licenses[$0] } }

  /// Every license, by identifier.
  public var all: [License] { licenses.values.sorted { $0.id < $1.id } }

  /// Adds a license or replaces the one with its identifier.
  public mutating func put(_ license: License) {
    if let old = licenses[license.id] {
      if named[old.name] == old.id { named[old.name] = nil }
      if let tier = old.nextTier {
        lower[tier]?.remove(old.id)
        // Equal catalogs are equal, however they came about.
        if lower[tier]?.isEmpty == true { lower[tier] = nil }
      }
    }
    licenses[license.id] = license
    named[license.name] = license.id
    if let tier = license.nextTier { lower[tier, default: []].insert(license.id) }
  }

  /// Whether making `tier` the next-higher tier of `license` would close a circle.
  public func wouldCycle(_ license: Identifier<License>, below tier: Identifier<License>) -> Bool {
    chain(above: tier).contains(license) || license == tier
  }

  /// The higher tiers of a license, nearest first.
  public func chain(above license: Identifier<License>) -> [Identifier<License>] {
    var chain: [Identifier<License>] = []
    var seen: Set<Identifier<License>> = [license]
    var next = licenses[license]?.nextTier
    while let tier = next, seen.insert(tier).inserted {
      chain.append(tier)
      next = licenses[tier]?.nextTier
    }
    return chain
  }

  /// The family of a license: all that tiers join it with, highest tier first, then by name.
  public func family(of license: Identifier<License>) -> [Identifier<License>] {
    let root = chain(above: license).last ?? license
    var family: [Identifier<License>] = []
    var seen: Set<Identifier<License>> = [root]
    var level = [root]
    while !level.isEmpty {
      family += level
      level = level.flatMap { lower[$0] ?? [] }.filter { seen.insert($0).inserted }
        .sorted(by: precedes)
    }
    return family
  }

  /// The name order of two licenses, by identifier where names are equal.
  public func precedes(_ left: Identifier<License>, _ right: Identifier<License>) -> Bool {
    let names = (licenses[left]?.name.text ?? "", licenses[right]?.name.text ?? "")
    return names.0 == names.1 ? left < right : names.0 < names.1
  }
}
