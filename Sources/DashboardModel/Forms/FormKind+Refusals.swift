internal import Licensing

extension FormKind {
  /// The field that a refusal is about; nil where it is about the whole.
  func field(refusedBy refusal: Refusal) -> FormFieldName? {
    guard case .impeded(let impediment) = refusal else { return field(outside: refusal) }
    return switch impediment {
    case .consentNeeded: .field(.consent)
    case .partnerApprover, .alreadyGranted, .notGranted: .field(.role)
    case .codeInvalid, .alreadyBound: .field(.code)
    case .isDefault: .visibility
    case .unknown(let field, _): .field(field)
    case .domainTaken: .field(.domain)
    case .companyFixed: .field(.company)
    case .shutOut: .field(.email)
    case .requestNotOpen, .notEmpty, .lastAdministrator, .agreementPending, .agreementUpdated,
      .agreementNotNeeded, .holdingAccount, .notYours, .noSuchAlert, .tierCircle:
      nil
    }
  }

  /// The field that a refusal is about which is no rule of the life of an account.
  private func field(outside refusal: Refusal) -> FormFieldName? {
    if case .token(let refusal) = refusal { return field(refusedBy: refusal) }
    if case .field(let field, _) = refusal { return name(of: field) }
    if case .reservation(.wrongCode) = refusal { return .field(.code) }
    if case .unknownLicense = refusal { return .field(.license) }
    if case .notEnough = refusal { return .field(.quantity) }
    if case .quantityOutOfRange = refusal { return .field(.quantity) }
    if case .instance(.exportNotAllowed) = refusal { return .field(.license) }
    if case .enterprise(.beyondLimit) = refusal { return .field(.quantity) }
    return nil
  }

  private func field(refusedBy refusal: TokenRefusal) -> FormFieldName? {
    switch refusal {
    case .daysOutOfRange: .field(.days)
    case .usesOutOfRange: .field(.uses)
    case .descriptionTooLong: .field(.description)
    case .notAccepted, .notLive, .unknown, .alreadyRevoked, .secretTaken: nil
    }
  }

  /// What the form calls a field of the service: a request has two names and two companies, and
  /// what the service refuses are the account's; dates and products have names of their own.
  private func name(of field: FormField) -> FormFieldName {
    switch (self, field) {
    case (.requestAccount, .name): .accountName
    case (.requestAccount, .company): .companyName
    case (.addAgreement, .date): .ends
    case (.trueForward, .date): .trueForward
    case (.stateNeed, .date): .neededBy
    case (.addKey, .product): .sku
    case (.addKey, .host): .device
    case (.acknowledge, .message): .note
    case (_, let field): .field(field)
    }
  }
}
