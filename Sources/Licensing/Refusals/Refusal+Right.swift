extension Refusal {
  /// The right whose want the log tells of; nil where the refusal is no matter of rights.
  public var missingRight: Right? {
    switch self {
    case .notPermitted(let right, scope: _, holders: _, roles: _): right
    case .impeded(let impediment): impediment.missingRight
    case .unknownSmartAccount, .unknownVirtualAccount, .unknownLicense, .unknownInstance,
      .accountNotActive, .noAccountYet, .accountNotNamed, .noLines, .tooManyLines,
      .sameSourceAndTarget, .differentSmartAccounts, .quantityOutOfRange, .notEnough,
      .licenseNotHeld, .lotNotHeld, .lotCannotMove, .lotOfAnotherKind, .lotReserved,
      .lotsDoNotAddUp, .reasonRequired, .reasonTooLong, .stale, .shortageNotShown,
      .requestConflict, .nothingToUndo, .nothingToRedo, .notATransfer, .alreadyUndone,
      .onlyPartCanGoBack, .nameInvalid, .field, .limitReached, .filterInvalid, .optionInvalid,
      .order, .token, .instance, .reservation, .enterprise, .savedView, .file, .verificationFailed,
      .storage,
      .server:
      nil
    }
  }
}

extension Impediment {
  /// Whoever tries one of these reaches beyond what is theirs.
  fileprivate var missingRight: Right? {
    switch self {
    case .lastAdministrator, .partnerApprover, .codeInvalid, .alreadyBound, .companyFixed,
      .shutOut:
      .manageUsers
    case .notYours: .editAccount
    case .unknown, .notEmpty, .isDefault, .consentNeeded, .alreadyGranted, .notGranted,
      .agreementPending, .agreementUpdated, .agreementNotNeeded, .holdingAccount, .noSuchAlert,
      .tierCircle, .domainTaken, .requestNotOpen:
      nil
    }
  }
}
