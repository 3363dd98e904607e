internal import Licensing

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
