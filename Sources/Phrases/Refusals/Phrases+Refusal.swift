public import Licensing

extension Phrases {
  /// Why something was not done and what helps, for every refusal there is.
  public func words(for refusal: Refusal) -> RefusalWords {
    switch refusal {
    case .unknownSmartAccount(let name): unknownSmartAccount(name)
    case .unknownVirtualAccount(let name): unknownVirtualAccount(name)
    case .unknownLicense(let name): unknownLicense(name)
    case .unknownInstance(let name): unknownInstance(name)
    case .accountNotActive(let name): accountNotActive(name)
    case .noAccountYet: noAccountYet
    case .accountNotNamed(let choices): accountNotNamed(choices)
    case .noLines: noLines
    case .tooManyLines(let limit): tooManyLines(limit)
    case .sameSourceAndTarget(let name): sameSourceAndTarget(name)
    case .differentSmartAccounts(let source, let target): differentSmartAccounts(source, target)
    case .quantityOutOfRange(let asked, let limit): quantityOutOfRange(asked, limit)
    case .notEnough(let available, let asked, let license, let account):
      notEnough(available, asked, license, account)
    case .licenseNotHeld(let license, let account): licenseNotHeld(license, account)
    case .lotNotHeld(let lot, let account): lotNotHeld(lot, account)
    case .lotCannotMove(let lot, let standing): lotCannotMove(lot, standing)
    case .lotOfAnotherKind(let lot, let kind, let asked): lotOfAnotherKind(lot, kind, asked)
    case .lotReserved(let lot, let free, let asked): lotReserved(lot, free, asked)
    case .lotsDoNotAddUp(let named, let asked): lotsDoNotAddUp(named, asked)
    case .reasonRequired(let units, let limit): reasonRequired(units, limit)
    case .reasonTooLong(let limit): reasonTooLong(limit)
    case .stale(let rows): stale(rows)
    case .shortageNotShown(let rows): shortageNotShown(rows)
    case .requestConflict(let request): requestConflict(request)
    case .nothingToUndo: nothingToUndo
    case .nothingToRedo: nothingToRedo
    case .notATransfer(let sequence): notATransfer(sequence)
    case .alreadyUndone(let sequence, let answer): alreadyUndone(sequence, answer)
    case .onlyPartCanGoBack(let possible, let asked): onlyPartCanGoBack(possible, asked)
    case .notPermitted(let right, let scope, let holders, let roles):
      notPermitted(right, scope, holders, roles)
    case .nameInvalid(let problem): nameInvalid(problem)
    case .field(let field, let problem): words(for: problem, in: field)
    case .impeded(let impediment): words(for: impediment)
    case .limitReached(let limited, let limit): limitReached(limited, limit)
    case .order(let refusal): words(for: refusal)
    case .token(let refusal): words(for: refusal)
    case .instance(let refusal): words(for: refusal)
    case .reservation(let refusal): words(for: refusal)
    case .savedView(let refusal): words(for: refusal)
    case .enterprise(let refusal): words(for: refusal)
    case .filterInvalid(let problem): filterInvalid(problem)
    case .optionInvalid(let name, let value, let expected): optionInvalid(name, value, expected)
    case .file(let problem): words(for: problem)
    case .verificationFailed(let problem): words(for: problem)
    case .storage(let problem): words(for: problem)
    case .server(let problem): words(for: problem)
    }
  }
}
