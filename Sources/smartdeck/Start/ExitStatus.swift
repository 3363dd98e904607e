import Licensing

/// With what the program ends; scripts rely on these numbers.
enum ExitStatus: Int32, Error {
  case fine = 0
  case refused = 1
  case usage = 2
  case noServer = 69
  case storage = 74
  case notPermitted = 77

  /// The status that a refusal ends the program with.
  init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .storage: .storage
      case .server(.notPermitted), .server(.unknownCaller), .server(.notAllowed): .notPermitted
      case .server(.nobodyThere), .server(.noGreeting), .server(.otherProtocol),
        .server(.tooManyConnections), .server(.stopping), .server(.notStarted), .server(.failed):
        .noServer
      case .notPermitted: .notPermitted
      case .filterInvalid, .optionInvalid: .usage
      case .unknownSmartAccount, .unknownVirtualAccount, .unknownLicense, .unknownInstance,
        .accountNotActive, .noAccountYet, .accountNotNamed, .noLines, .tooManyLines,
        .sameSourceAndTarget, .differentSmartAccounts, .quantityOutOfRange, .notEnough,
        .licenseNotHeld, .lotNotHeld, .lotCannotMove, .lotOfAnotherKind, .lotReserved,
        .lotsDoNotAddUp,
        .reasonRequired, .reasonTooLong, .stale, .shortageNotShown, .requestConflict,
        .nothingToUndo, .nothingToRedo, .notATransfer, .alreadyUndone, .onlyPartCanGoBack,
        .nameInvalid, .field, .impeded, .limitReached, .order, .token, .instance, .reservation,
        .enterprise, .savedView, .file, .verificationFailed:
        .refused
      }
  }
}
