internal import Licensing

extension ImportedAccount: AnswerRow {
  static var subject: [StaticString] { ["accountName", "accountDomain"] }

  /// Reads an item of `accounts`.
  init(_ row: JSONRow, at place: FilePlace) throws(FieldProblem) {
    let written = try row.field("accountDomain")
    let text = try written.name().text
    guard let domain = DomainIdentifier(rawValue: text) else {
      throw written.problem { .unknownValue(member: $0, value: text) }
    }
    self.init(
      name: try row.field("accountName").name(), domain: domain,
      kind: try row.field("accountType").optionalWord(SmartAccount.Kind.self) ?? .customer)
  }
}

extension ImportedVirtualAccount: AnswerRow {
  static var subject: [StaticString] { ["name"] }

  /// Reads an item of `virtualAccounts`.
  init(_ row: JSONRow, at place: FilePlace) throws(FieldProblem) {
    self.init(
      name: try row.field("name").name(), description: try row.field("description").text(),
      visibility: try row.field("commerceAccessLevel")
        .optionalWord(VirtualAccount.Visibility.self) ?? .public,
      isDefault: try row.field("isDefault").optionalTruth() ?? false, place: place)
  }
}
