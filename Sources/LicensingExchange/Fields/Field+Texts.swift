internal import Licensing

extension Field {
  /// The text exactly as it was written, whatever characters are in it; empty where it is missing.
  func text() throws(FieldProblem) -> String {
    guard let text = try characters() else { return "" }
    guard text.utf8.count <= Name.longest else { throw problem(KeptAsideReason.nameTooLong) }
    return text
  }

  /// The text, or nil where it is missing or empty.
  func optionalText() throws(FieldProblem) -> String? {
    let text = try text()
    return text.isEmpty ? nil : text
  }

  /// A name that the row can't do without.
  func name() throws(FieldProblem) -> Name {
    guard let text = try characters() else {
      if case .missing = content { throw problem(KeptAsideReason.missing) }
      throw problem(KeptAsideReason.emptyName)
    }
    do throws(NameProblem) {
      return try Name(imported: text)
    } catch {
      switch error {
      case .empty: throw problem(KeptAsideReason.emptyName)
      case .tooLong: throw problem(KeptAsideReason.nameTooLong)
      case .invisibleCharacter: throw problem(KeptAsideReason.wrongType)
      }
    }
  }

  /// A yes or no, written as such or as a word; nil where it is missing.
  func optionalTruth() throws(FieldProblem) -> Bool? {
    if case .truth(let truth) = content { return truth }
    guard let word = try characters() else { return nil }
    switch word.lowercased() {
    case "true", "yes", "y", "1": return true
    case "false", "no", "n", "0": return false
    default: throw problem(KeptAsideReason.notATruthValue)
    }
  }

  /// One of the words that the domain knows, in capitals or not; nil where it is missing.
  func optionalWord<Word: CaseIterable & RawRepresentable<String>>(
    _: Word.Type
  ) throws(FieldProblem) -> Word? {
    guard let text = try characters() else { return nil }
    if let word = Word.allCases.first(where: { text.isWord($0.rawValue) }) { return word }
    throw problem { .unknownValue(member: $0, value: Self.beginning(of: text)) }
  }

  /// Evidence is short: a text of a million characters is shown by its beginning.
  private static func beginning(of text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count <= 40 ? text : String(scalars.prefix(40)) + "…"
  }
}
