internal import Licensing

extension JSONSyntaxError {
  /// The fault in the domain's terms.
  func problem(in file: String) -> FileProblem {
    if case .tooLarge(let limit) = reason { return .tooLarge(path: file, limit: limit) }
    return .malformed(
      file: file, line: position.line, column: position.column, reason: syntaxReason)
  }

  private var syntaxReason: SyntaxReason {
    switch reason {
    case .empty, .endsInside: .unexpectedEnd
    case .unexpected(_, let due): due == .nothing ? .trailingText : .unexpectedCharacter
    case .malformedNumber: .invalidNumber
    case .malformedEscape, .loneSurrogate: .invalidEscape
    case .controlCharacter: .controlCharacterInText
    case .notUTF8: .invalidEncoding
    case .tooDeep: .tooDeep
    case .tooLong, .tooLarge: .tooLong
    }
  }
}
