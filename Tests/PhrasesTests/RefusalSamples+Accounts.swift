import Licensing

extension RefusalSamples {
  /// Every problem of a field, each in some field, and every field with some problem.
  static var fields: [Refusal] {
    let problems: [FieldFault] = [
      .empty, .tooLong(limit: 256), .invisibleCharacter(0x202E), .malformed("a@b"),
      .outOfRange(0, from: 1, to: 365), .taken("Refining"), .inThePast(Day(number: 20_000)),
      .tooMany(limit: 20),
    ]
    return problems.map { .field(.email, $0) } + FormField.allCases.map { .field($0, .empty) }
  }

  /// Every rule of the life of an account.
  static var impediments: [Refusal] {
    var samples: [Refusal] = []
    var next: Impediment? = .unknown(.name, "nobody")
    while let sample = next {
      samples.append(.impeded(sample))
      next = following(sample)
    }
    return samples
  }

  private static func following(_ impediment: Impediment) -> Impediment? {
    let name = Name(number: Identifier<VirtualAccount>(rawValue: 7))
    guard let domain = DomainIdentifier(rawValue: "forge.example") else { return nil }
    return switch impediment {
    case .unknown:
      .notEmpty(
        name,
        Impediment.Remainder.Kind.allCases.map { Impediment.Remainder($0, 2) })
    case .notEmpty: .isDefault(name)
    case .isDefault: .lastAdministrator(name)
    case .lastAdministrator: .partnerApprover("Pat")
    case .partnerApprover: .consentNeeded("Pat")
    case .consentNeeded: .codeInvalid
    case .codeInvalid: .alreadyBound("Ada")
    case .alreadyBound: .alreadyGranted("Ada")
    case .alreadyGranted: .notGranted("Ada")
    case .notGranted: .agreementPending(name)
    case .agreementPending: .agreementUpdated(name, version: 2)
    case .agreementUpdated: .agreementNotNeeded(name)
    case .agreementNotNeeded: .holdingAccount(name)
    case .holdingAccount: .notYours
    case .notYours: .noSuchAlert
    case .noSuchAlert: .tierCircle(name, name)
    case .tierCircle: .domainTaken(domain, offered: nil)
    case .domainTaken(_, nil): .domainTaken(domain, offered: domain)
    case .domainTaken: .requestNotOpen("7")
    case .requestNotOpen: .companyFixed("Ada")
    case .companyFixed: .shutOut("Ada")
    case .shutOut: nil
    }
  }
}
