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
    case .rowUnreadable(let aside):
      aside.place.map {
        [.text("file", $0.file), .number("line", $0.line), .number("column", $0.column)]
      } ?? []
    }
  }
}
