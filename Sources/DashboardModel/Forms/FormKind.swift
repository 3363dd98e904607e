public import Licensing

/// What a form is filled in for, with what it is about.
public enum FormKind: Hashable, Sendable {
  /// The screen as text, into a file.
  case saveDisplay
  case createVirtualAccount(in: SmartAccount)
  case editVirtualAccount(VirtualAccount)
  case deleteVirtualAccount(VirtualAccount)
  case makeDefault(VirtualAccount)
  case renameAccount(SmartAccount)
  /// Give somebody a role in an account that has these virtual accounts.
  case grantRole(in: SmartAccount, [VirtualAccount])
  case revokeRole(UserRecord)
  case disableUser(User, in: Licensing.Identifier<SmartAccount>)
  case enableUser(User, in: Licensing.Identifier<SmartAccount>)
  case redeemCode
  case acceptAgreement(SmartAccount)
  case createToken([VirtualAccount])
  case revokeToken(TokenRecord)
}

/// What comes of a form when it is agreed to.
enum FormOutcome: Hashable, Sendable {
  /// Something that the service is asked to do.
  case command(Command)
  /// Something that happens here.
  case effect(Effect)
}

extension FormKind {
  /// Whether it asks the service for a change; such a form asks before it does anything.
  public var changesSomething: Bool {
    switch self {
    case .saveDisplay: false
    case .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount, .makeDefault,
      .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser, .redeemCode,
      .acceptAgreement, .createToken, .revokeToken:
      true
    }
  }

  /// Whether its command carries a secret that is shown once it is done, and never again.
  public var showsSecret: Bool {
    switch self {
    case .createToken: true
    case .saveDisplay, .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount,
      .makeDefault, .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser,
      .redeemCode, .acceptAgreement, .revokeToken:
      false
    }
  }

  /// The field that a refusal is about; nil where it is about the whole.
  func field(refusedBy refusal: Refusal) -> FormFieldName? {
    if case .token(let refusal) = refusal { return field(refusedBy: refusal) }
    guard case .impeded(let impediment) = refusal else {
      if case .field(let field, _) = refusal { return .field(field) }
      return nil
    }
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

  private func field(refusedBy refusal: TokenRefusal) -> FormFieldName? {
    switch refusal {
    case .daysOutOfRange: .field(.days)
    case .usesOutOfRange: .field(.uses)
    case .descriptionTooLong: .field(.description)
    case .notAccepted, .notLive, .unknown, .alreadyRevoked, .secretTaken: nil
    }
  }

  /// Whether a field is left out because of what stands in others.
  func hides(_ name: FormFieldName, in form: FormDialog) -> Bool {
    guard case .grantRole(let account, _) = self else { return false }
    switch name {
    case .field(.virtualAccount): return form.role?.isOfVirtualAccount != true
    case .field(.consent):
      guard let company = form.optionalText(.field(.company)) else { return true }
      return Name.fold(company) == Name.fold(account.company ?? account.name.text)
    case .field, .file, .visibility, .isDefault, .exportAllowed: return false
    }
  }
}

extension FormDialog {
  /// The role that is chosen.
  var role: Role? {
    guard case .role(let role) = choice(.field(.role)) else { return nil }
    return role
  }
}
