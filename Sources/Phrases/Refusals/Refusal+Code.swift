public import Licensing

extension Refusal {
  /// The name by which scripts know the refusal; it never changes and has no language.
  public var code: String {
    switch self {
    case .unknownSmartAccount: "unknownSmartAccount"
    case .unknownVirtualAccount: "unknownVirtualAccount"
    case .unknownLicense: "unknownLicense"
    case .unknownInstance: "unknownInstance"
    case .accountNotActive: "accountNotActive"
    case .noAccountYet: "noAccountYet"
    case .accountNotNamed: "accountNotNamed"
    case .noLines: "noLines"
    case .tooManyLines: "tooManyLines"
    case .sameSourceAndTarget: "sameSourceAndTarget"
    case .differentSmartAccounts: "differentSmartAccounts"
    case .quantityOutOfRange: "quantityOutOfRange"
    case .notEnough: "notEnough"
    case .licenseNotHeld: "licenseNotHeld"
    case .lotNotHeld: "lotNotHeld"
    case .lotCannotMove: "lotCannotMove"
    case .lotOfAnotherKind: "lotOfAnotherKind"
    case .lotReserved: "lotReserved"
    case .lotsDoNotAddUp: "lotsDoNotAddUp"
    case .reasonRequired: "reasonRequired"
    case .reasonTooLong: "reasonTooLong"
    case .stale: "stale"
    case .shortageNotShown: "shortageNotShown"
    case .requestConflict: "requestConflict"
    case .nothingToUndo: "nothingToUndo"
    case .nothingToRedo: "nothingToRedo"
    case .notATransfer: "notATransfer"
    case .alreadyUndone: "alreadyUndone"
    case .onlyPartCanGoBack: "onlyPartCanGoBack"
    case .notPermitted: "notPermitted"
    case .nameInvalid: "nameInvalid"
    case .field: "fieldInvalid"
    case .impeded(let impediment): impediment.code
    case .limitReached: "limitReached"
    case .order(let refusal): refusal.code
    case .token(let refusal): refusal.code
    case .instance(let refusal): refusal.code
    case .reservation(let refusal): refusal.code
    case .savedView(let refusal): refusal.code
    case .enterprise(let refusal): refusal.code
    case .filterInvalid: "filterInvalid"
    case .optionInvalid: "optionInvalid"
    case .file(let problem): problem.code
    case .verificationFailed: "verificationFailed"
    case .storage(let problem): problem.code
    case .server(let problem): problem.code
    }
  }
}

extension Impediment {
  /// The name by which scripts know the rule.
  public var code: String {
    switch self {
    case .unknown: "unknown"
    case .notEmpty: "notEmpty"
    case .isDefault: "isDefault"
    case .lastAdministrator: "lastAdministrator"
    case .partnerApprover: "partnerApprover"
    case .consentNeeded: "consentNeeded"
    case .codeInvalid: "codeInvalid"
    case .alreadyBound: "alreadyBound"
    case .alreadyGranted: "alreadyGranted"
    case .notGranted: "notGranted"
    case .agreementPending: "agreementPending"
    case .agreementUpdated: "agreementUpdated"
    case .agreementNotNeeded: "agreementNotNeeded"
    case .holdingAccount: "holdingAccount"
    case .notYours: "operatorOnly"
    case .noSuchAlert: "noSuchAlert"
    case .tierCircle: "tierCircle"
    case .domainTaken: "domainTaken"
    case .requestNotOpen: "requestNotOpen"
    case .companyFixed: "companyFixed"
    case .shutOut: "disabled"
    }
  }
}

extension FileProblem {
  /// The name by which scripts know the problem.
  public var code: String {
    switch self {
    case .missing: "fileMissing"
    case .notPermitted: "fileNotPermitted"
    case .notAFolderOrKnownFile: "fileNotKnown"
    case .nothingRecognized: "nothingRecognized"
    case .tooLarge: "fileTooLarge"
    case .cannotWrite: "fileCannotBeWritten"
    case .malformed: "fileMalformed"
    case .missingColumn: "columnMissing"
    case .missingMember: "memberMissing"
    case .incompleteSet: "setIncomplete"
    case .rowUnreadable: "rowUnreadable"
    }
  }
}

extension StorageProblem {
  /// The name by which scripts know the problem.
  public var code: String {
    switch self {
    case .missing: "storageMissing"
    case .missingFolder: "storageFolderMissing"
    case .notPermitted: "storageNotPermitted"
    case .readOnly: "storageReadOnly"
    case .full: "storageFull"
    case .notADatabase: "storageNotADatabase"
    case .newer: "storageNewer"
    case .damaged: "storageDamaged"
    case .owned: "storageOwned"
    case .failed: "storageFailed"
    }
  }
}
