public import Licensing

/// A form on its way from the first field to what comes of it.
public struct FormDialog: Hashable, Sendable {
  /// How far it has come.
  public enum Stage: Hashable, Sendable {
    case editing
    /// What will happen is told, and one explicit key does it.
    case confirming
    /// Waiting for the service.
    case performing
    /// Done; what is shown now is shown only once.
    case secret(Secret)
  }

  public let kind: FormKind
  /// The fields of each page.
  public internal(set) var pages: [[FormEntry]]
  public internal(set) var page = 0
  /// The place in the page of the field that has the keyboard.
  var current = 0
  public internal(set) var stage = Stage.editing
  /// What the service said no to where that is about no single field.
  public internal(set) var refusal: Refusal?
  var inFlight: RequestNumber?
  /// What the command would do, told with the question.
  public internal(set) var preview: CommandPreview?
  var previewing: RequestNumber?
  /// The accounts that a search found, for what is typed as one.
  public internal(set) var targets: [AssignmentTarget] = []
  var searching: RequestNumber?
  /// What was searched for.
  var searched = ""
  /// The names that the account knows, where the name of a license is typed.
  var directory: Directory?
  var askingDirectory: RequestNumber?
  /// What the command carries and the service keeps only the digest of.
  var secret: Secret?
  /// The day, for dates that must not be over.
  let today: Day?

  /// Opens a form on its first field.
  public init(_ kind: FormKind, today: Day? = nil) {
    self.kind = kind
    self.today = today
    pages = kind.pages
    if pages.joined().isEmpty { stage = .confirming }
  }

  /// The places of the fields of the page that are shown; others are left out because of them.
  var shown: [Int] {
    pages[page].indices.filter { index in
      let entry = pages[page][index]
      // What the service refused is shown, whatever the form thinks of it.
      if case .refused = entry.problem { return true }
      return !kind.hides(entry.name, in: self)
    }
  }

  /// The fields of the page that are shown.
  public var fields: [FormEntry] { shown.map { pages[page][$0] } }

  /// The field that has the keyboard; nil in a form that is only a question.
  public var field: FormEntry? {
    pages[page].indices.contains(current) ? pages[page][current] : nil
  }

  /// Which of `fields` has the keyboard.
  public var focused: Int? { shown.firstIndex(of: current) }

  /// Whether there is nothing to fill in.
  var isOnlyQuestion: Bool { pages.joined().isEmpty }

  /// Where the keyboard is.
  var context: InputContext {
    switch stage {
    case .editing: .form(field?.kind ?? .check)
    case .confirming: .confirm
    case .performing, .secret: .waiting
    }
  }
}

extension FormDialog {
  private func value(_ name: FormFieldName) -> FormValue? {
    pages.joined().first { $0.name == name }?.value
  }

  /// What is typed in a field, without blanks around it.
  public func text(_ name: FormFieldName) -> String {
    FormEntry.trimmed(value(name)?.line?.text ?? "")
  }

  /// What is typed in a field; nil where that is nothing.
  public func optionalText(_ name: FormFieldName) -> String? {
    let text = text(name)
    return text.isEmpty ? nil : text
  }

  /// What is typed in a field with commas between.
  public func list(_ name: FormFieldName) -> [String] { FormEntry.list(text(name)) }

  /// The number that is typed in a field.
  public func number(_ name: FormFieldName) -> Int? { Int(text(name)) }

  /// The day that is typed in a field.
  public func date(_ name: FormFieldName) -> Day? { Day(text(name)) }

  /// What is chosen in a field.
  public func choice(_ name: FormFieldName) -> FormChoice? {
    guard case .choice(let index, of: let choices) = value(name) else { return nil }
    return choices.indices.contains(index) ? choices[index] : nil
  }

  /// Whether a field is checked.
  public func isChecked(_ name: FormFieldName) -> Bool {
    switch value(name) {
    case .check(let isOn), .consent(let isOn, _): isOn
    case nil, .text, .number, .date, .choice: false
    }
  }
}
