internal import Licensing

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
