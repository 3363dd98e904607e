internal import Licensing

extension FileProblem {
  /// The evidence as named facts.
  var evidence: [Evidence] {
    switch self {
    case .missing(let path), .notPermitted(let path), .notAFolderOrKnownFile(let path),
      .nothingRecognized(let path), .cannotWrite(let path):
      [.text("path", path)]
    case .tooLarge(let path, let limit): [.text("path", path), .number("limit", limit)]
    case .malformed(let file, let line, let column, let reason):
      [.text("file", file), .number("line", line), .number("column", column)]
        + [.text("reason", reason.rawValue)]
    case .missingColumn(let file, let column): [.text("file", file), .text("column", column)]
    case .missingMember(let file, let member): [.text("file", file), .text("member", member)]
    case .incompleteSet(let set, let expected, let found):
      [.text("set", set), .number("expected", expected), .number("found", found)]
    }
  }
}

extension StorageProblem {
  /// The evidence as named facts.
  var evidence: [Evidence] {
    switch self {
    case .missing(let path), .missingFolder(let path), .notPermitted(let path),
      .readOnly(let path), .full(let path), .notADatabase(let path), .owned(let path):
      [.text("path", path)]
    case .newer(let found, let known): [.number("found", found), .number("known", known)]
    case .damaged(let detail), .failed(let detail): [.text("detail", detail)]
    }
  }
}

extension NameProblem {
  /// The evidence as named facts.
  var evidence: [Evidence] {
    switch self {
    case .empty: [.text("problem", "empty")]
    case .tooLong(let limit): [.text("problem", "tooLong"), .number("limit", limit)]
    case .invisibleCharacter(let code):
      [.text("problem", "invisibleCharacter"), .number("character", Int(code))]
    }
  }
}

extension FilterProblem {
  /// The evidence as named facts.
  var evidence: [Evidence] {
    [.number("column", column), .text("problem", reason.code)]
  }
}

extension FilterProblem.Reason {
  /// The name by which scripts know what is wrong with a filter.
  var code: String {
    switch self {
    case .unknownField: "unknownField"
    case .fieldDoesNotApply: "fieldDoesNotApply"
    case .expectedNumber: "expectedNumber"
    case .expectedDate: "expectedDate"
    case .expectedValue: "expectedValue"
    case .expectedTerm: "expectedTerm"
    case .comparisonNotPossible: "comparisonNotPossible"
    case .unterminatedQuote: "unterminatedQuote"
    case .unbalancedParenthesis: "unbalancedParenthesis"
    case .tooLong: "tooLong"
    }
  }
}
