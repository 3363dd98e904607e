internal import Licensing

extension FormField {
  /// What is wrong with the field as it is; nil where it can be taken.
  func check(today: Day?) -> FieldProblem? {
    switch value {
    case .text(let line, let text):
      let words = FormField.trimmed(line.text)
      guard !words.isEmpty else { return isRequired ? .required : nil }
      return text.problem(of: words)
    case .number(let line, let range):
      let digits = FormField.trimmed(line.text)
      guard !digits.isEmpty else { return isRequired ? .required : nil }
      guard let number = Int(digits), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
        return digits.utf8.allSatisfy { (48...57).contains($0) } ? .outOfRange(range) : .notANumber
      }
      return range.contains(number) ? nil : .outOfRange(range)
    case .date(let line):
      let words = FormField.trimmed(line.text)
      guard !words.isEmpty else { return isRequired ? .required : nil }
      guard let day = Day(words) else { return .notADate }
      return today.flatMap { day < $0 ? .past(today: $0) : nil }
    case .choice(let index, of: let choices):
      return choices.indices.contains(index) ? nil : .nothingToChoose
    case .check: return nil
    case .consent(let isGiven, _): return isGiven ? nil : .notAgreed
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
  /// The most characters of an e-mail address (RFC 5321 §4.5.3.1.3).
  static let longestEmail = 254
  /// The most entries of a list.
  static let mostEntries = 100

  /// Why a text, blanks around it taken away, is none of the kind.
  func problem(of text: String) -> FieldProblem? {
    if let problem = FormText.invisible(in: text) { return problem }
    switch self {
    case .name, .path: return nil
    case .words(let limit): return text.count > limit ? .tooLong(limit: limit) : nil
    case .email: return FormText.emailProblem(text)
    case .emails:
      return FormText.listProblem(text, each: FormText.emailProblem)
    case .domain: return DomainIdentifier(rawValue: text) == nil ? .notADomain(text) : nil
    case .tags:
      return FormText.listProblem(text) { $0.count > 64 ? .tooLong(limit: 64) : nil }
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
    _ text: String, each problem: (String) -> FieldProblem?
  ) -> FieldProblem? {
    let entries = FormField.list(text)
    guard !entries.isEmpty else { return .required }
    guard entries.count <= mostEntries else { return .tooLong(limit: mostEntries) }
    var seen: Set<String> = []
    for entry in entries {
      if let problem = problem(entry) { return problem }
      if !seen.insert(Name.fold(entry)).inserted { return .duplicate(entry) }
    }
    return nil
  }

  /// An address is something before an at sign and a host name behind it; no more is asked, for
  /// whether it exists only a message tells.
  private static func emailProblem(_ text: String) -> FieldProblem? {
    guard text.utf8.count <= longestEmail else { return .tooLong(limit: longestEmail) }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count),
      parts[0].allSatisfy({ !$0.isWhitespace && !"<>()[]\\,;:\"".contains($0) }),
      !parts[0].hasPrefix("."), !parts[0].hasSuffix("."), !parts[0].contains(".."),
      DomainIdentifier(rawValue: String(parts[1])) != nil
    else { return .notAnEmail(text) }
    return nil
  }
}
