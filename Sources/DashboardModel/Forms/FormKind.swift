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
  /// Tie licenses to an instance.
  case reserve(InstanceRecord, in: SmartAccount)
  case addAgreement(in: SmartAccount)
  /// Make lots under an agreement in one of these virtual accounts.
  case generate(EnterpriseAgreementRecord, in: [VirtualAccount])
  case trueForward(EnterpriseAgreementRecord)
  case addKey(in: SmartAccount)
  case assignKeys(KeyChoice, to: [VirtualAccount])
  case convertKeys(KeyChoice)
  /// Say what is wanted in one of these virtual accounts, perhaps of the license in front.
  case stateNeed(in: [VirtualAccount], Name?)
  case changeNeed(NeedRecord)
  case withdrawNeed(NeedRecord)
  /// Take note of an alert for everybody.
  case acknowledge(AlertRecord)
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

/// Activation keys that something is done with at once.
public struct KeyChoice: Hashable, Sendable {
  public let ids: [Licensing.Identifier<TraditionalLicense>]
  /// The selected one.
  public let name: String

  /// Names keys.
  public init(ids: [Licensing.Identifier<TraditionalLicense>], name: String) {
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
  /// Whether a field is left out because of what stands in others.
  func hides(_ name: FormFieldName, in form: FormDialog) -> Bool {
    if case .requestAccount = self { return hidesInRequest(name, form) }
    if case .askAccess = self {
      return name == .field(.virtualAccount) && form.role?.isOfVirtualAccount != true
    }
    guard case .grantRole(let account, _) = self else { return false }
    if name == .field(.virtualAccount) { return form.role?.isOfVirtualAccount != true }
    guard name == .field(.consent) else { return false }
    guard let company = form.optionalText(.field(.company)) else { return true }
    return Name.fold(company) == Name.fold(account.company ?? account.name.text)
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
