public import Licensing

extension Refusal {
  /// The evidence as named facts, for scripts.
  public var evidence: [Evidence] {
    switch self {
    case .unknownSmartAccount(let name), .unknownVirtualAccount(let name),
      .unknownLicense(let name), .unknownInstance(let name):
      [.text("name", name)]
    case .accountNotActive(let name), .sameSourceAndTarget(let name): [.text("name", name.text)]
    case .noAccountYet, .noLines, .nothingToUndo, .nothingToRedo: []
    case .accountNotNamed(let choices): [.texts("choices", choices.map(\.rawValue))]
    case .tooManyLines(let limit), .reasonTooLong(let limit): [.number("limit", limit)]
    case .differentSmartAccounts(let source, let target):
      [.text("source", source.text), .text("target", target.text)]
    case .quantityOutOfRange(let asked, let limit):
      [.number("asked", asked), .number("limit", limit)]
    case .notEnough(let available, let asked, let license, let account):
      [.number("available", available), .number("asked", asked)] + Evidence.row(license, account)
    case .licenseNotHeld(let license, let account): Evidence.row(license, account)
    case .lotNotHeld(let lot, let account): [.lot(lot), .text("virtualAccount", account.text)]
    case .lotCannotMove(let lot, let standing): [.lot(lot), .text("standing", standing.rawValue)]
    case .lotOfAnotherKind(let lot, let kind, let asked):
      [.lot(lot), .text("kind", kind.rawValue), .text("asked", asked.rawValue)]
    case .lotReserved(let lot, let free, let asked):
      [.lot(lot), .number("free", free), .number("asked", asked)]
    case .lotsDoNotAddUp(let named, let asked): [.number("named", named), .number("asked", asked)]
    case .reasonRequired(let units, let limit): [.number("units", units), .number("limit", limit)]
    case .stale(let rows), .shortageNotShown(let rows): [Evidence("rows", .rows(rows))]
    case .requestConflict(let request): [.text("requestID", request.rawValue)]
    case .notATransfer(let sequence): [.sequence("seq", sequence)]
    case .alreadyUndone(let sequence, let answer):
      [.sequence("seq", sequence), .sequence("undoneBy", answer)]
    case .onlyPartCanGoBack(let possible, let asked):
      [.number("possible", possible), .number("asked", asked)]
    case .notPermitted(let right, let scope, let holders, let roles):
      [.text("right", right.rawValue), .text("scope", scope)]
        + [.texts("holders", holders), .texts("roles", roles.map(\.rawValue))]
    case .nameInvalid(let problem): problem.evidence
    case .field(let field, let problem): [.text("field", field.rawValue)] + problem.evidence
    case .impeded(let impediment): impediment.evidence
    case .limitReached(let limited, let limit):
      [.text("limited", limited.rawValue), .number("limit", limit)]
    case .order(let refusal): refusal.evidence
    case .token(let refusal): refusal.evidence
    case .instance(let refusal): refusal.evidence
    case .reservation(let refusal): refusal.evidence
    case .savedView(let refusal): refusal.evidence
    case .enterprise(let refusal): refusal.evidence
    case .filterInvalid(let problem): problem.evidence
    case .optionInvalid(let name, let value, let expected):
      [.text("option", name), .text("value", value), .text("expected", expected)]
    case .file(let problem): problem.evidence
    case .verificationFailed(let problem): problem.evidence
    case .storage(let problem): problem.evidence
    case .server(let problem): problem.evidence
    }
  }
}

extension Evidence {
  static func text(_ name: String, _ text: String) -> Evidence { Evidence(name, .text(text)) }

  static func texts(_ name: String, _ texts: [String]) -> Evidence { Evidence(name, .texts(texts)) }

  static func number(_ name: String, _ number: Int) -> Evidence { Evidence(name, .number(number)) }

  static func sequence(_ name: String, _ sequence: SequenceNumber) -> Evidence {
    Evidence(name, .number(Int(sequence.rawValue)))
  }

  static func lot(_ lot: Identifier<Lot>) -> Evidence {
    Evidence("lot", .number(Int(lot.rawValue)))
  }

  /// The two names of a row of the inventory.
  static func row(_ license: Name, _ account: Name) -> [Evidence] {
    [text("license", license.text), text("virtualAccount", account.text)]
  }
}
