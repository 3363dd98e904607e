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
  case acceptAgreement(SmartAccount, AgreementVersion)
  case createToken([VirtualAccount])
  case revokeToken(TokenRecord)
  /// Ask for an account, perhaps going on with a draft.
  case requestAccount(draft: AccountRequestRecord?)
  case decideRequest(RequestAnswer, AccountRequestRecord)
  case askAccess
  case decideAccess(isApproved: Bool, AccessRequestRecord)
  case moveInstances(InstanceChoice, to: [VirtualAccount])
  case removeInstances(InstanceChoice)
  case giveBack(ReservationRecord)
  /// Do something with an order line, perhaps in one of these virtual accounts.
  case order(OrderAnswer, OrderRow, [VirtualAccount])
}

/// What is done with a request for an account.
public enum RequestAnswer: Hashable, Sendable, CaseIterable {
  case approve, activate, nominate, decline
}

/// What is done with an order line.
public enum OrderAnswer: Hashable, Sendable, CaseIterable {
  case assign, place, hold, release, unassign
}

/// Instances that something is done with at once.
public struct InstanceChoice: Hashable, Sendable {
  public let ids: [Licensing.Identifier<ProductInstance>]
  /// What the selected one is called.
  public let name: String

  /// Names instances.
  public init(ids: [Licensing.Identifier<ProductInstance>], name: String) {
    self.ids = ids
    self.name = name
  }
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
      .acceptAgreement, .createToken, .revokeToken, .requestAccount, .decideRequest, .askAccess,
      .decideAccess, .moveInstances, .removeInstances, .giveBack, .order:
      true
    }
  }

  /// Whether its command carries a secret that is shown once it is done, and never again.
  public var showsSecret: Bool {
    switch self {
    case .createToken: true
    case .saveDisplay, .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount,
      .makeDefault, .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser,
      .redeemCode, .acceptAgreement, .revokeToken, .requestAccount, .decideRequest, .askAccess,
      .decideAccess, .moveInstances, .removeInstances, .giveBack, .order:
      false
    }
  }

  /// Whether the question tells every row that would change, before and after.
  var previews: Bool {
    switch self {
    case .moveInstances, .removeInstances, .giveBack, .order: true
    case .saveDisplay, .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount,
      .makeDefault, .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser,
      .redeemCode, .acceptAgreement, .createToken, .revokeToken, .requestAccount,
      .decideRequest, .askAccess, .decideAccess:
      false
    }
  }

  /// Whether customers' accounts are searched for while one is typed.
  var findsTargets: Bool { if case .order(.assign, _, _) = self { true } else { false } }

  /// Whether the marks of the view have served their purpose when it is done.
  var isOfMarked: Bool {
    switch self {
    case .moveInstances, .removeInstances: true
    case .saveDisplay, .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount,
      .makeDefault, .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser,
      .redeemCode, .acceptAgreement, .createToken, .revokeToken, .requestAccount,
      .decideRequest, .askAccess, .decideAccess, .giveBack, .order:
      false
    }
  }

  /// The field that a refusal is about; nil where it is about the whole.
  func field(refusedBy refusal: Refusal) -> FormFieldName? {
    if case .token(let refusal) = refusal { return field(refusedBy: refusal) }
    guard case .impeded(let impediment) = refusal else {
      if case .field(let field, _) = refusal { return name(of: field) }
      if case .reservation(.wrongCode) = refusal { return .field(.code) }
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

  /// A request has two names and two companies: what the service refuses are the account's.
  private func name(of field: FormField) -> FormFieldName {
    guard case .requestAccount = self else { return .field(field) }
    if field == .name { return .accountName }
    return field == .company ? .companyName : .field(field)
  }

  /// Whether a field is left out because of what stands in others.
  func hides(_ name: FormFieldName, in form: FormDialog) -> Bool {
    if case .requestAccount = self { return hidesInRequest(name, form) }
    if case .askAccess = self {
      return name == .field(.virtualAccount) && form.role?.isOfVirtualAccount != true
    }
    guard case .grantRole(let account, _) = self else { return false }
    switch name {
    case .field(.virtualAccount): return form.role?.isOfVirtualAccount != true
    case .field(.consent):
      guard let company = form.optionalText(.field(.company)) else { return true }
      return Name.fold(company) == Name.fold(account.company ?? account.name.text)
    case .field, .file, .visibility, .isDefault, .exportAllowed, .accountKind, .accountName,
      .companyName, .nominee, .nominated, .administrator, .wantsAccess, .keepsDraft, .count:
      return false
    }
  }

  /// The nominee is for those without authority; consent for those who have it and let others in.
  private func hidesInRequest(_ name: FormFieldName, _ form: FormDialog) -> Bool {
    let hasAuthority = form.isChecked(.field(.authority))
    if name == .nominee { return hasAuthority }
    guard name == .field(.consent) else { return false }
    return !hasAuthority || form.optionalText(.nominated) == nil
  }
}

extension FormDialog {
  /// The role that is chosen.
  var role: Role? {
    guard case .role(let role) = choice(.field(.role)) else { return nil }
    return role
  }
}
