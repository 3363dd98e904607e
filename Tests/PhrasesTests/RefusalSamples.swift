import Licensing

/// One refusal of each kind, so that a new kind without a sample does not compile.
enum RefusalSamples {
  /// Samples of every refusal, problems of files, storage, names and filters included.
  static func all() throws -> [Refusal] {
    var samples: [Refusal] = []
    var next: Refusal? = .unknownSmartAccount("lost.example")
    while let sample = next {
      samples.append(sample)
      next = try following(sample)
    }
    let problems = files.map(Refusal.file) + storage.map(Refusal.storage)
    return samples + fields + impediments + problems + LicensingRefusalSamples.all
      + verification.map(Refusal.verificationFailed)
      + server.map(Refusal.server) + names + filters
  }

  /// The sample after one: a chain through every case, in the order of the declaration.
  private static func following(_ refusal: Refusal) throws -> Refusal? {
    let (license, account) = (try name("DNA Advantage"), try name("Refining"))
    let row = StaleRow(license: license, virtualAccount: account, now: Position(row: RowKey(1, 1)))
    return switch refusal {
    case .unknownSmartAccount: .unknownVirtualAccount("Nowhere")
    case .unknownVirtualAccount: .unknownLicense("Nothing")
    case .unknownLicense: .unknownInstance("nobody")
    case .unknownInstance: .accountNotActive(account)
    case .accountNotActive: .noAccountYet
    case .noAccountYet: .accountNotNamed(choices: domains)
    case .accountNotNamed: .noLines
    case .noLines: .tooManyLines(limit: 10_000)
    case .tooManyLines: .sameSourceAndTarget(account)
    case .sameSourceAndTarget: .differentSmartAccounts(account, license)
    case .differentSmartAccounts: .quantityOutOfRange(asked: -3, limit: 1_000)
    case .quantityOutOfRange:
      .notEnough(available: 12, asked: 21, license: license, virtualAccount: account)
    case .notEnough: .licenseNotHeld(license: license, virtualAccount: account)
    case .licenseNotHeld: .lotNotHeld(lot: 41, virtualAccount: account)
    case .lotNotHeld: .lotCannotMove(lot: 41, standing: .ended)
    case .lotCannotMove: .lotOfAnotherKind(lot: 41, kind: .term, asked: .demo)
    case .lotOfAnotherKind: .lotReserved(lot: 41, free: 3, asked: 7)
    case .lotReserved: .lotsDoNotAddUp(named: 3, asked: 7)
    case .lotsDoNotAddUp: .reasonRequired(units: 101, limit: 100)
    case .reasonRequired: .reasonTooLong(limit: 2_000)
    case .reasonTooLong: .stale(rows: [row, row, row, row])
    case .stale: .shortageNotShown(rows: [row])
    case .shortageNotShown: try .requestConflict(request())
    case .requestConflict: .nothingToUndo
    case .nothingToUndo: .nothingToRedo
    case .nothingToRedo: .notATransfer(17)
    case .notATransfer: .alreadyUndone(17, by: 19)
    case .alreadyUndone: .onlyPartCanGoBack(possible: 3, asked: 7)
    case .onlyPartCanGoBack:
      .notPermitted(.moveLicenses, scope: "Refining", holders: ["bob"], roles: [.administrator])
    case .notPermitted: .nameInvalid(.empty)
    case .nameInvalid: .field(.name, .empty)
    case .field: .impeded(.codeInvalid)
    case .impeded: .limitReached(.rowsOfExport, limit: 1_000)
    case .limitReached: .filterInvalid(FilterProblem(column: 4, reason: .expectedValue))
    case .filterInvalid:
      .optionInvalid(name: "--on", value: "yesterday", expected: "2026-11-23")
    case .optionInvalid, .verificationFailed, .file, .storage, .server, .order, .token, .instance,
      .reservation, .enterprise, .savedView:
      nil
    }
  }

  private static let domains = ["a.example", "b.example"].compactMap(DomainIdentifier.init)

  private static func name(_ text: String) throws -> Name { try Name(typed: text) }

  private static func request() throws -> RequestID {
    guard let request = RequestID(rawValue: "r-1") else { throw NameProblem.empty }
    return request
  }
}
