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
    case secret(String)
  }

  public let kind: FormKind
  /// The fields of each page.
  public internal(set) var pages: [[FormField]]
  public internal(set) var page = 0
  /// The field of the page that has the keyboard.
  public internal(set) var current = 0
  public internal(set) var stage = Stage.editing
  /// What the service said no to where that is about no single field.
  public internal(set) var refusal: Refusal?
  var inFlight: RequestNumber?
  /// The day, for dates that must not be over.
  let today: Day?

  /// Opens a form on its first field.
  public init(_ kind: FormKind, today: Day? = nil) {
    self.kind = kind
    self.today = today
    pages = kind.pages
  }

  /// The fields of the page that is shown.
  public var fields: [FormField] { pages[page] }

  /// The field that has the keyboard.
  public var field: FormField { pages[page][current] }

  /// Where the keyboard is.
  var context: InputContext {
    switch stage {
    case .editing: .form(field.kind)
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
    FormField.trimmed(value(name)?.line?.text ?? "")
  }

  /// What is typed in a field; nil where that is nothing.
  public func optionalText(_ name: FormFieldName) -> String? {
    let text = text(name)
    return text.isEmpty ? nil : text
  }

  /// What is typed in a field with commas between.
  public func list(_ name: FormFieldName) -> [String] { FormField.list(text(name)) }

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
