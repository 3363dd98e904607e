internal import DashboardModel
internal import Licensing
internal import Phrases

extension FormKind {
  /// What the form is called.
  func title(in phrases: Phrases) -> String {
    switch self {
    case .saveDisplay: phrases.forms.saveDisplay
    }
  }

  /// The name by which the `:` line opens it.
  func commandName(in phrases: Phrases) -> String {
    switch self {
    case .saveDisplay: phrases.commands.saveDisplay
    }
  }

  /// What will happen, in plain sentences, once everything is filled in.
  func question(_ form: FormDialog, in phrases: Phrases) -> String {
    switch self {
    case .saveDisplay: phrases.forms.saveDisplay + ": " + form.text(.file)
    }
  }

  /// What was done.
  func done(_ sequence: SequenceNumber, in phrases: Phrases) -> String {
    switch self {
    case .saveDisplay: phrases.forms.saveDisplay
    }
  }
}

extension FormFieldName {
  /// What stands before the field.
  func label(in phrases: Phrases) -> String {
    switch self {
    case .file: phrases.forms.file
    }
  }
}

extension FormNotice {
  /// What is to be read.
  func words(in phrases: Phrases) -> String {
    switch self {
    case .partnerUser: phrases.forms.partnerNotice
    }
  }
}

extension FormChoice {
  /// What is chosen.
  func words(in phrases: Phrases) -> String {
    switch self {
    case .named(let name, _): name.text
    case .role(let role): phrases.role(role)
    case .visibility(let visibility): phrases.visibility(visibility)
    case .accountKind(let kind): phrases.kind(kind)
    }
  }
}

extension FieldProblem {
  /// Why the field can't be taken, in a sentence.
  func words(in phrases: Phrases) -> String {
    let words = phrases.fieldProblems
    return switch self {
    case .required: words.required
    case .tooLong(let limit): words.tooLong(limit)
    case .invisibleCharacter(let scalar): words.invisible(scalar)
    case .notAnEmail(let text): words.notAnEmail(text)
    case .notADomain(let text): words.notADomain(text)
    case .duplicate(let text): words.duplicate(text)
    case .notANumber: words.notANumber
    case .outOfRange(let range): words.outOfRange(range)
    case .notADate: words.notADate
    case .past(let today): words.past(today)
    case .notAgreed: words.notAgreed
    case .nothingToChoose: words.nothingToChoose
    case .refused(let refusal): phrases.words(for: refusal).sentence
    }
  }
}
