internal import Licensing

extension CSVSyntaxError {
  /// The fault in the domain's terms.
  func problem(in file: String) -> FileProblem {
    if case .tooLarge(let limit) = reason { return .tooLarge(path: file, limit: limit) }
    return .malformed(
      file: file, line: position.line, column: position.column, reason: syntaxReason)
  }

  private var syntaxReason: SyntaxReason {
    switch reason {
    case .empty: .noHeading
    case .unterminatedQuote: .unterminatedQuote
    case .textAfterQuote: .textAfterQuote
    case .notUTF8: .invalidEncoding
    case .tooManyCells, .tooManyRows, .tooLong, .tooLarge: .tooLong
    }
  }
}
