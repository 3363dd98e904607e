internal import Licensing

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
