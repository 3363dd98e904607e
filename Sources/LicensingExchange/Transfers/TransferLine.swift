public import Licensing

/// One line of a bulk-transfer list, by names as the list gives them; nothing is looked up yet.
public struct TransferLine: Hashable, Sendable {
  /// The smart account that the line is about; nil where the list leaves it out.
  public let smartAccount: DomainIdentifier?
  public let source: Name
  public let target: Name
  public let license: Name
  /// Only lots of this kind, where the list says so.
  public let kind: Lot.Kind?
  public let quantity: Quantity
  public let place: FilePlace

  /// Names a transfer.
  public init(
    smartAccount: DomainIdentifier?, source: Name, target: Name, license: Name, kind: Lot.Kind?,
    quantity: Quantity, place: FilePlace
  ) {
    self.smartAccount = smartAccount
    self.source = source
    self.target = target
    self.license = license
    self.kind = kind
    self.quantity = quantity
    self.place = place
  }
}

extension TransferLine: AnswerRow {
  static var subject: [StaticString] { ["license", "transfer_from_va", "transfer_to_va"] }

  /// Reads an item of a bulk-transfer list.
  init(_ row: JSONRow, at place: FilePlace) throws(FieldProblem) {
    let account = try row.field("smart_account")
    var domain: DomainIdentifier?
    if let text = try account.optionalText() {
      domain = DomainIdentifier(rawValue: text)
      guard domain != nil else {
        throw account.problem { .unknownValue(member: $0, value: text) }
      }
    }
    self.init(
      smartAccount: domain, source: try row.field("transfer_from_va").name(),
      target: try row.field("transfer_to_va").name(), license: try row.field("license").name(),
      kind: try row.field("licenseType").optionalWord(Lot.Kind.self),
      quantity: try row.field("quantity").quantity(), place: place)
  }
}
