internal import Licensing

/// A row of `licenses`: what it counts, and what it says beyond that.
struct LicenseAnswer: AnswerRow {
  static let subject: [StaticString] = ["license", "virtualAccount"]

  var row: ImportedRow
  /// How the row's lots are paid for; one license of one account can have a row for each.
  let billing: Lot.Billing
  let tierProposals: [TierProposal]

  /// Reads an item of `licenses`.
  init(_ row: JSONRow, at place: FilePlace) throws(FieldProblem) {
    let license = try row.field("license", or: "licenseName").name()
    billing = try row.field("billingType").optionalWord(Lot.Billing.self) ?? .prepaid
    var lots: [ImportedLot] = []
    for detail in try row.rows("licenseDetails") {
      if let lot = try ImportedLot(detail, billing: billing, at: place) { lots.append(lot) }
    }
    self.row = ImportedRow(
      license: license, virtualAccount: try row.field("virtualAccount").name(),
      quantity: try row.field("quantity").optionalQuantity(),
      inUse: try row.field("inUse").optionalQuantity() ?? .zero,
      reserved: try row.field("reserved").optionalQuantity() ?? .zero, lots: lots, place: place)
    var proposals: [TierProposal] = []
    for substitution in try row.rows("licenseSubstitutions") {
      if let proposal = try TierProposal(substitution, of: license) { proposals.append(proposal) }
    }
    tierProposals = proposals
  }
}

extension ImportedLot {
  /// Reads an item of `licenseDetails`; nil for what never counts: no units, or cancelled ones.
  init?(_ row: JSONRow, billing: Lot.Billing, at place: FilePlace) throws(FieldProblem) {
    let quantity = try row.field("quantity").quantity()
    let term = try Term(row)
    let kind = try row.field("licenseType").optionalWord(Lot.Kind.self)
    let order = try row.field("orderNumber").optionalText()
    let line = try row.field("orderLineIdentifier").optionalText()
    let subscription = try row.field("subscriptionId").optionalText()
    let status = try row.field("status").text()
    if status.isWord("cancelled") || status.isWord("canceled") { return nil }
    if status.isWord("expired"), term.end == nil {
      throw try row.field("endDate").problem(KeptAsideReason.missing)
    }
    if status.isWord("future"), term.start == nil {
      throw try row.field("startDate").problem(KeptAsideReason.missing)
    }
    guard quantity > .zero else { return nil }
    self.init(
      kind: kind ?? (term.end == nil ? .perpetual : .term), billing: billing,
      quantity: quantity, term: term,
      order: order.map { OrderReference(number: $0, line: line) }, subscription: subscription,
      place: place)
  }
}

extension Term {
  /// Reads the two days that lots and subscriptions have.
  init(_ row: JSONRow) throws(FieldProblem) {
    self.init(
      start: try row.field("startDate").optionalDay(), end: try row.field("endDate").optionalDay())
  }
}
