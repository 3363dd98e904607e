internal import Licensing

/// A row of `licenseSubscriptions`: it fills in what the license rows leave out.
struct SubscriptionAnswer: AnswerRow {
  static let subject: [StaticString] = ["subscriptionId", "license", "virtualAccount"]

  let key: SubscriptionMerge.Key
  let quantity: Quantity
  let billing: Lot.Billing
  let term: Term
  let place: FilePlace

  /// Reads an item of `licenseSubscriptions`.
  init(_ row: JSONRow, at place: FilePlace) throws(FieldProblem) {
    key = SubscriptionMerge.Key(
      row: LicenseKey(
        license: try row.field("license", or: "licenseName").name(),
        virtualAccount: try row.field("virtualAccount").name()),
      subscription: try row.field("subscriptionId").name().text)
    quantity = try row.field("quantity").quantity()
    billing = try row.field("billingType").optionalWord(Lot.Billing.self) ?? .prepaid
    term = try Term(row)
    self.place = place
  }
}
