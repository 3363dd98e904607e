public import Licensing

/// That one license stood in for another in a saved answer, which proposes that it is a higher
/// tier.
///
/// Nothing follows from it by itself: tiers are set by people.
public struct TierProposal: Hashable, Sendable {
  /// The license that was short.
  public let license: Name
  /// The license whose units stood in.
  public let substitute: Name

  /// Proposes a tier.
  public init(license: Name, substitute: Name) {
    self.license = license
    self.substitute = substitute
  }
}

extension TierProposal {
  /// Reads an item of `licenseSubstitutions` of a license; nil where it names no other license.
  init?(_ row: JSONRow, of license: Name) throws(FieldProblem) {
    let other = try row.field("license", or: "licenseName")
    if case .missing = other.content { return nil }
    let substitute = try other.name()
    guard substitute != license else { return nil }
    self.init(license: license, substitute: substitute)
  }
}
