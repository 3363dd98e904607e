internal import Licensing

/// What a form is filled in for.
public enum FormKind: Hashable, Sendable {
  /// The screen as text, into a file.
  case saveDisplay
}

/// What comes of a form when it is agreed to.
enum FormOutcome: Hashable, Sendable {
  /// Something that the service is asked to do.
  case command(Command)
  /// Something that happens here.
  case effect(Effect)
}

extension FormKind {
  /// The fields of each page, with what they begin with.
  var pages: [[FormField]] {
    switch self {
    case .saveDisplay: [[FormField(.file, .text(TextField(), .path))]]
    }
  }

  /// What the form asks for, its fields all checked; nil where they say nothing that could be.
  func outcome(of form: FormDialog) -> FormOutcome? {
    switch self {
    case .saveDisplay: .effect(.saveDisplay(path: form.text(.file)))
    }
  }

  /// The field that a refusal is about; nil where it is about the whole.
  func field(refusedBy refusal: Refusal) -> FormFieldName? {
    switch self {
    case .saveDisplay: nil
    }
  }

  /// What the service's answer shows once and never again; nil where nothing is.
  func secret(in receipt: Receipt) -> String? {
    switch self {
    case .saveDisplay: nil
    }
  }

  /// Whether it asks the service for a change.
  public var changesSomething: Bool {
    switch self {
    case .saveDisplay: false
    }
  }

  /// The words of the question and of what was done need no preview from the service; whether the
  /// form asks before it does anything.
  var asksFirst: Bool { changesSomething }
}
