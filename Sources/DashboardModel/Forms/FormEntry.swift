public import Licensing

/// What a field of a form is called; its label is words that stand elsewhere.
public enum FormFieldName: Hashable, Sendable {
  /// A field that the service knows by that name, so that its refusals find it.
  case field(Licensing.FormField)
  /// The path of a file.
  case file
  case visibility
  case isDefault
  case exportAllowed
  case accountKind
  /// The name of an account that is asked for, beside one's own.
  case accountName
  /// The company that an account is asked for, beside one's own.
  case companyName
  /// Who is asked to take the authority.
  case nominee
  /// Who is to be an administrator, besides.
  case nominated
  /// One of those, to be left ticked.
  case administrator(String)
  case wantsAccess
  /// Only keep what is filled in, to go on with later.
  case keepsDraft
  /// How many things it is done to, typed so that nobody does it to many by mistake.
  case count
  /// The first day, the first day no more, and the day of the next true-forward.
  case starts, ends, trueForward
  /// The day by which something is wanted.
  case neededBy
  /// One license of an agreement by its place, with how many are bought and may be used beyond.
  case suite(Int)
  case purchased(Int)
  case growth(Int)
  /// Another page for one more of them.
  case another(Int)
  case sku, device
  /// A word on what is done.
  case note
}

/// One field of a form: its value as it was typed, and what is wrong with it.
public struct FormEntry: Hashable, Sendable {
  public let name: FormFieldName
  public internal(set) var value: FormValue
  public let isRequired: Bool
  /// Why the value is none; told beside the field.
  public internal(set) var problem: FieldProblem?
  /// Whether somebody changed it, so that what is wrong is told.
  var isTouched = false

  /// Makes a field with a value to begin with.
  public init(
    _ name: FormFieldName, _ value: FormValue, isRequired: Bool = true,
    problem: FieldProblem? = nil
  ) {
    self.name = name
    self.value = value
    self.isRequired = isRequired
    self.problem = problem
  }

  /// What kind of keys the field takes.
  public var kind: FormFieldKind { value.kind }
}

/// The value of a field while it is being edited.
public enum FormValue: Hashable, Sendable {
  /// A line of text of a kind.
  case text(TextField, FormText)
  /// A whole number within limits.
  case number(TextField, ClosedRange<Int>)
  /// A day, as far as it may be over.
  case date(TextField, FormDays)
  /// One of several.
  case choice(Int, of: [FormChoice])
  case check(Bool)
  /// Something to read before going on: it has to be checked.
  case consent(Bool, FormNotice)
}

/// What a line of text has to be.
public enum FormText: Hashable, Sendable {
  /// A name as accounts and people have them.
  case name
  /// Any line of text up to a number of bytes.
  case words(limit: Int)
  case email
  /// E-mail addresses with commas between them.
  case emails
  case domain
  /// Labels with commas between them.
  case tags
  /// The path of a file.
  case path
  /// Something that was shown only once.
  case secret
  /// The name of a license, one that is known or perhaps a new one.
  case license(canBeNew: Bool)
}

/// Which days a field takes.
public enum FormDays: Hashable, Sendable, CaseIterable {
  case any, fromToday, afterToday
}

/// A choice of a field.
public enum FormChoice: Hashable, Sendable {
  /// Something by its own name, and its number.
  case named(Name, Int64)
  case role(Role)
  case visibility(VirtualAccount.Visibility)
  case accountKind(SmartAccount.Kind)
  /// A role that somebody holds, in a virtual account by its name or in the whole account.
  case grant(Grant, place: Name?)
  /// A license of an enterprise agreement.
  case suite(EnterpriseAgreementRecord.Suite)
}

/// Something to read inside a form.
public enum FormNotice: Hashable, Sendable {
  /// What a partner user will see and do, and who answers for it.
  case partnerUser
  /// The version of the agreement that is to be accepted.
  case agreement(AgreementVersion)
  /// Who activates an account may represent the company.
  case authority
}

/// What kind of keys a field takes.
public enum FormFieldKind: Hashable, Sendable, CaseIterable {
  case text, choice, check

  /// Whether characters are typed in it rather than pressed.
  public var takesText: Bool {
    switch self {
    case .text: true
    case .choice, .check: false
    }
  }
}

extension FormValue {
  /// What kind of keys the value takes.
  public var kind: FormFieldKind {
    switch self {
    case .text, .number, .date: .text
    case .choice: .choice
    case .check, .consent: .check
    }
  }

  /// The line that is being typed, where the value is one.
  public var line: TextField? {
    switch self {
    case .text(let line, _), .number(let line, _), .date(let line, _): line
    case .choice, .check, .consent: nil
    }
  }

  /// Changes the line that is being typed.
  mutating func edit(_ change: (inout TextField) -> Void) {
    switch self {
    case .text(var line, let text):
      change(&line)
      self = .text(line, text)
    case .number(var line, let range):
      change(&line)
      self = .number(line, range)
    case .date(var line, let days):
      change(&line)
      self = .date(line, days)
    case .choice, .check, .consent: break
    }
  }
}
