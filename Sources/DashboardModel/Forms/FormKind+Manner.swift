internal import Licensing

/// How a form goes about what it asks for.
extension FormKind {
  /// Whether it asks the service for a change; such a form asks before it does anything.
  public var changesSomething: Bool { self != .saveDisplay }

  /// Whether its command carries a secret that is shown once it is done, and never again.
  public var showsSecret: Bool {
    switch self {
    case .createToken, .reserve: true
    case .saveDisplay, .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount,
      .makeDefault, .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser,
      .redeemCode, .acceptAgreement, .revokeToken, .requestAccount, .decideRequest, .askAccess,
      .decideAccess, .moveInstances, .removeInstances, .giveBack, .order, .addAgreement,
      .generate, .trueForward, .addKey, .assignKeys, .convertKeys, .stateNeed, .changeNeed,
      .withdrawNeed, .acknowledge:
      false
    }
  }

  /// Whether the question tells every row that would change, before and after.
  var previews: Bool {
    switch self {
    case .moveInstances, .removeInstances, .giveBack, .order, .reserve, .generate, .convertKeys:
      true
    case .saveDisplay, .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount,
      .makeDefault, .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser,
      .redeemCode, .acceptAgreement, .createToken, .revokeToken, .requestAccount, .decideRequest,
      .askAccess, .decideAccess, .addAgreement, .trueForward, .addKey, .assignKeys, .stateNeed,
      .changeNeed, .withdrawNeed, .acknowledge:
      false
    }
  }

  /// Whether the marks of the view have served their purpose when it is done.
  var isOfMarked: Bool {
    switch self {
    case .moveInstances, .removeInstances, .assignKeys, .convertKeys: true
    case .saveDisplay, .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount,
      .makeDefault, .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser,
      .redeemCode, .acceptAgreement, .createToken, .revokeToken, .requestAccount, .decideRequest,
      .askAccess, .decideAccess, .giveBack, .order, .reserve, .addAgreement, .generate,
      .trueForward, .addKey, .stateNeed, .changeNeed, .withdrawNeed, .acknowledge:
      false
    }
  }

  /// Whether customers' accounts are searched for while one is typed.
  var findsTargets: Bool { if case .order(.assign, _, _) = self { true } else { false } }

  /// The account whose licenses are found while the name of one is typed; nil where none is.
  var licensesOf: Licensing.Identifier<SmartAccount>? {
    switch self {
    case .reserve(_, in: let account), .addAgreement(in: let account), .addKey(in: let account):
      account.id
    case .stateNeed(in: let places, _): places.first?.smartAccount
    case .saveDisplay, .createVirtualAccount, .editVirtualAccount, .deleteVirtualAccount,
      .makeDefault, .renameAccount, .grantRole, .revokeRole, .disableUser, .enableUser,
      .redeemCode, .acceptAgreement, .createToken, .revokeToken, .requestAccount, .decideRequest,
      .askAccess, .decideAccess, .moveInstances, .removeInstances, .giveBack, .order, .generate,
      .trueForward, .assignKeys, .convertKeys, .changeNeed, .withdrawNeed, .acknowledge:
      nil
    }
  }
}
