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
    case .date(let line, let days):
      let words = FormEntry.trimmed(line.text)
      guard !words.isEmpty else { return isRequired ? .required : nil }
      guard let day = Day(words) else { return .notADate }
      return today.flatMap { days.problem(of: day, today: $0) }
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

extension FormDays {
  fileprivate func problem(of day: Day, today: Day) -> FieldProblem? {
    switch self {
    case .any: nil
    case .fromToday: day < today ? .past(today: today) : nil
    case .afterToday: day < today ? .past(today: today) : day == today ? .notAfter(today) : nil
    }
  }
}

extension FormText {
  /// Why a text, blanks around it taken away, is none of the kind.
  func problem(of text: String) -> FieldProblem? {
    if let problem = FormText.invisible(in: text) { return problem }
    if let limit, text.utf8.count > limit { return .tooLong(limit: limit) }
    switch self {
    case .path, .name, .words, .license: return nil
    case .secret: return Secret(rawValue: text) == nil ? .notACode : nil
    case .email: return FormText.emailProblem(text)
    case .emails:
      return FormText.listProblem(text, most: FormText.mostEmails, each: FormText.emailProblem)
    case .domain: return DomainIdentifier(rawValue: text) == nil ? .notADomain(text) : nil
    case .tags:
      let limit = VirtualAccountForm.longestTag
      return FormText.listProblem(text, most: VirtualAccountForm.mostTags) {
        $0.utf8.count > limit ? .tooLong(limit: limit) : nil
      }
    }
  }

  /// The longest text, in UTF-8 bytes; nil where each entry of a list has its own limit.
  var limit: Int? {
    switch self {
    case .name: 256
    case .words(let limit): limit
    case .path: 4_096
    case .domain: 253
    case .email: EmailAddress.longest
    case .license: Name.longest
    case .secret, .emails, .tags: nil
    }
  }

  /// How many characters the line takes: more than the longest text, so that one that is too long
  /// is refused with the reason and not cut.
  var room: Int {
    switch self {
    case .secret: 2 * 256
    case .emails: (FormText.mostEmails + 1) * (EmailAddress.longest + 2)
    case .tags: (VirtualAccountForm.mostTags + 1) * (VirtualAccountForm.longestTag + 2)
    case .name, .words, .path, .domain, .email, .license:
      max(TextField.longest, 2 * (limit ?? 0))
    }
  }

  private static let mostEmails = 50

  private static func invisible(in text: String) -> FieldProblem? {
    do throws(NameProblem) {
      _ = try Name(typed: text)
      return nil
    } catch {
      return switch error {
      case .empty: .required
      // How long it may be is the kind's own to say: a list is longer than its entries.
      case .tooLong: nil
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

extension FormEntry {
  /// A field for a line of text of a kind.
  static func text(
    _ name: FormFieldName, _ kind: FormText, _ text: String = "", isRequired: Bool = true
  ) -> FormEntry {
    FormEntry(name, .text(TextField(text, limit: kind.room), kind), isRequired: isRequired)
  }
}
