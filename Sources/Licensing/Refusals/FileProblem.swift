/// What keeps a file or folder from being read.
public enum FileProblem: Hashable, Sendable, Codable {
  case missing(path: String)
  case notPermitted(path: String)
  case notAFolderOrKnownFile(path: String)
  /// A folder in which no saved answer was recognized.
  case nothingRecognized(path: String)
  case tooLarge(path: String, limit: Int)
  case cannotWrite(path: String)
  /// Not JSON or CSV as the standards have it.
  case malformed(file: String, line: Int, column: Int, reason: SyntaxReason)
  case missingColumn(file: String, column: String)
  case missingMember(file: String, member: String)
  /// A set of pages that has not as many rows as it says; refused unless partial sets are allowed.
  case incompleteSet(set: String, expected: Int, found: Int)
  /// A row of a list that is only done whole.
  case rowUnreadable(KeptAside)
}

/// What is wrong with a text that should have been JSON or CSV.
public enum SyntaxReason: String, Hashable, Sendable, Codable, CaseIterable {
  case unexpectedEnd
  case unexpectedCharacter
  case invalidEscape
  case invalidNumber
  case invalidEncoding
  case controlCharacterInText
  case unterminatedQuote
  case textAfterQuote
  case tooDeep
  case tooLong
  case trailingText
  case noHeading
}
