internal import Licensing

extension Impediment {
  /// The evidence as named facts, for scripts.
  var evidence: [Evidence] {
    switch self {
    case .unknown(let field, let text):
      [.text("field", field.rawValue), .text("value", text)]
    case .notEmpty(let name, let left):
      [.text("name", name.text)] + left.map { .number($0.kind.rawValue, $0.count) }
    case .isDefault(let name), .lastAdministrator(let name), .agreementPending(let name),
      .agreementNotNeeded(let name), .holdingAccount(let name):
      [.text("name", name.text)]
    case .partnerApprover(let name), .consentNeeded(let name), .alreadyBound(let name),
      .alreadyGranted(let name), .notGranted(let name):
      [.text("name", name)]
    case .agreementUpdated(let name, let version):
      [.text("name", name.text), .number("version", version)]
    case .tierCircle(let lower, let higher):
      [.text("license", lower.text), .text("tier", higher.text)]
    case .domainTaken(let domain, let offered):
      [.text("domain", domain.rawValue)]
        + (offered.map { [.text("offered", $0.rawValue)] } ?? [])
    case .requestNotOpen(let number): [.text("number", number)]
    case .companyFixed(let name), .shutOut(let name): [.text("name", name)]
    case .codeInvalid, .notYours, .noSuchAlert: []
    }
  }
}

extension FieldFault {
  /// The evidence as named facts, for scripts.
  var evidence: [Evidence] {
    switch self {
    case .empty: []
    case .tooLong(let limit), .tooMany(let limit): [.number("limit", limit)]
    case .invisibleCharacter(let code): [.number("character", Int(code))]
    case .malformed(let text), .taken(let text): [.text("value", text)]
    case .outOfRange(let value, let low, let high):
      [.number("value", value), .number("from", low), .number("to", high)]
    case .inThePast(let day): [.text("value", day.description)]
    }
  }
}
