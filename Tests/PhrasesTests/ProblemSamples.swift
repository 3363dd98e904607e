import Licensing

extension RefusalSamples {
  /// One problem of each kind that a file can have.
  static var files: [FileProblem] {
    Array(sequence(first: FileProblem.missing(path: "/data"), next: following))
  }

  private static func following(_ problem: FileProblem) -> FileProblem? {
    switch problem {
    case .missing: .notPermitted(path: "/data")
    case .notPermitted: .notAFolderOrKnownFile(path: "/data")
    case .notAFolderOrKnownFile: .nothingRecognized(path: "/data")
    case .nothingRecognized: .tooLarge(path: "/data", limit: 1_000)
    case .tooLarge: .cannotWrite(path: "/data")
    case .cannotWrite:
      .malformed(file: "a.json", line: 12, column: 5, reason: .unexpectedEnd)
    case .malformed: .missingColumn(file: "a.csv", column: "License")
    case .missingColumn: .missingMember(file: "a.json", member: "licenses")
    case .missingMember: .incompleteSet(set: "licenses", expected: 350, found: 300)
    case .incompleteSet:
      .rowUnreadable(KeptAside(place: nil, subject: "3", reason: .missing(member: "quantity")))
    case .rowUnreadable: nil
    }
  }

  /// One problem of each kind that a database can have.
  static var storage: [StorageProblem] {
    Array(sequence(first: StorageProblem.missing(path: "x.db"), next: following))
  }

  private static func following(_ problem: StorageProblem) -> StorageProblem? {
    switch problem {
    case .missing: .missingFolder(path: "x")
    case .missingFolder: .notPermitted(path: "x.db")
    case .notPermitted: .readOnly(path: "x.db")
    case .readOnly: .full(path: "x.db")
    case .full: .notADatabase(path: "x.db")
    case .notADatabase: .newer(found: 9, known: 1)
    case .newer: .damaged(detail: "page 3")
    case .damaged: .owned(path: "x.db")
    case .owned: .failed(detail: "disk I/O error")
    case .failed: nil
    }
  }

  /// One problem of each kind that verifying can find.
  static var verification: [VerificationProblem] {
    Array(sequence(first: VerificationProblem.gap(expected: 7), next: following))
  }

  private static func following(_ problem: VerificationProblem) -> VerificationProblem? {
    switch problem {
    case .gap: .altered(7)
    case .altered: .timeBackwards(7)
    case .timeBackwards: .unreadable(7)
    case .unreadable: .contradiction(7)
    case .contradiction: .tableDiffers(table: "lots", record: "41", lastEvent: 7)
    case .tableDiffers: .truncated(remembered: 9)
    case .truncated: .rolledBack(remembered: 9)
    case .rolledBack: nil
    }
  }

  /// One problem of each kind that a connection can have.
  static var server: [ServerProblem] {
    Array(sequence(first: ServerProblem.nobodyThere(path: "x.sock"), next: following))
  }

  private static func following(_ problem: ServerProblem) -> ServerProblem? {
    switch problem {
    case .nobodyThere: .notPermitted(path: "x.sock")
    case .notPermitted: .noGreeting(path: "x.sock")
    case .noGreeting: .otherProtocol(theirs: 2, ours: 1)
    case .otherProtocol: .unknownCaller
    case .unknownCaller: .notAllowed
    case .notAllowed: .tooManyConnections
    case .tooManyConnections: .stopping
    case .stopping: .notStarted(log: "x.db.log")
    case .notStarted: .failed(detail: "broken pipe")
    case .failed: nil
    }
  }

  /// The other problems of names.
  static var names: [Refusal] {
    [.nameInvalid(.tooLong(limit: 1_024)), .nameInvalid(.invisibleCharacter(0x202E))]
  }

  /// One problem of each kind that a filter can have.
  static var filters: [Refusal] {
    Array(sequence(first: FilterProblem.Reason.unknownField("x"), next: following))
      .map { .filterInvalid(FilterProblem(column: 7, reason: $0)) }
  }

  private static func following(_ reason: FilterProblem.Reason) -> FilterProblem.Reason? {
    switch reason {
    case .unknownField: .fieldDoesNotApply("x")
    case .fieldDoesNotApply: .expectedNumber("x")
    case .expectedNumber: .expectedDate("x")
    case .expectedDate: .expectedValue
    case .expectedValue: .expectedTerm
    case .expectedTerm: .comparisonNotPossible("x")
    case .comparisonNotPossible: .unterminatedQuote
    case .unterminatedQuote: .unbalancedParenthesis
    case .unbalancedParenthesis: .tooLong(limit: 1_000)
    case .tooLong: nil
    }
  }
}
