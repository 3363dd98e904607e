internal import Licensing

extension FormEntry {
  /// What is wrong with the field as it is; nil where it can be taken.
  func check(today: Day?) -> FieldProblem? {
    switch value {
    case .text(let line, let text):
      let words = FormEntry.trimmed(line.text)
      guard !words.isEmpty else { return isRequired ? .required : nil }
      return text.problem(of: words)
    case .number(let line, let range):
      let digits = FormEntry.trimmed(line.text)
      guard !digits.isEmpty else { return isRequired ? .required : nil }
      guard let number = Int(digits), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
        return digits.utf8.allSatisfy { (48...57).contains($0) } ? .outOfRange(range) : .notANumber
      }
      return range.contains(number) ? nil : .outOfRange(range)
    case .date(let line):
      let words = FormEntry.trimmed(line.text)
      guard !words.isEmpty else { return isRequired ? .required : nil }
      guard let day = Day(words) else { return .notADate }
      return today.flatMap { day < $0 ? .past(today: $0) : nil }
    case .choice(let index, of: let choices):
      return choices.indices.contains(index) ? nil : .nothingToChoose
    case .check: return nil
    case .consent(let isGiven, _): return isGiven || !isRequired ? nil : .notAgreed
    }
  }

  /// Text without blanks around it.
  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// What is listed with commas between, without what is empty.
  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}

extension FormText {

  /// Why a text, blanks around it taken away, is none of the kind.
  func problem(of text: String) -> FieldProblem? {
    if let problem = FormText.invisible(in: text) { return problem }
    switch self {
    case .path: return nil
    case .secret: return Secret(rawValue: text) == nil ? .notACode : nil
    case .name: return text.utf8.count > 256 ? .tooLong(limit: 256) : nil
    case .words(let limit): return text.utf8.count > limit ? .tooLong(limit: limit) : nil
    case .email: return FormText.emailProblem(text)
    case .emails:
      return FormText.listProblem(text, most: 50, each: FormText.emailProblem)
    case .domain: return DomainIdentifier(rawValue: text) == nil ? .notADomain(text) : nil
    case .tags:
      let limit = VirtualAccountForm.longestTag
      return FormText.listProblem(text, most: VirtualAccountForm.mostTags) {
        $0.utf8.count > limit ? .tooLong(limit: limit) : nil
      }
    }
  }

  private static func invisible(in text: String) -> FieldProblem? {
    do throws(NameProblem) {
      _ = try Name(typed: text)
      return nil
    } catch {
      return switch error {
      case .empty: .required
      case .tooLong(let limit): .tooLong(limit: limit)
      case .invisibleCharacter(let scalar): .invisibleCharacter(scalar)
      }
    }
  }

  private static func listProblem(
    _ text: String, most: Int, each problem: (String) -> FieldProblem?
  ) -> FieldProblem? {
    let entries = FormEntry.list(text)
    guard !entries.isEmpty else { return .required }
    guard entries.count <= most else { return .tooMany(limit: most) }
    var seen: Set<String> = []
    for entry in entries {
      if let problem = problem(entry) { return problem }
      if !seen.insert(Name.fold(entry)).inserted { return .duplicate(entry) }
    }
    return nil
  }

  /// Whether an address exists only a message tells.
  private static func emailProblem(_ text: String) -> FieldProblem? {
    guard text.utf8.count <= EmailAddress.longest else {
      return .tooLong(limit: EmailAddress.longest)
    }
    return EmailAddress(rawValue: text) == nil ? .notAnEmail(text) : nil
  }
}
