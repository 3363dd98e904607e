import Licensing
import Testing

@testable import DashboardModel

/// Every form, every field, and everything that somebody could type wrongly in it.
@Suite("Bad input to every field of every form") struct BadInputTests {
  /// Something typed in a field, and why it is refused; nil where it is taken.
  struct Trial: Sendable, CustomTestStringConvertible {
    let text: String
    let problem: FieldProblem?

    var testDescription: String { "\(text.prefix(20).debugDescription) \(text.utf8.count)" }
  }

  private static let today = Sample.noon.day
  private static let laid = Table.laid

  /// A form with something good in every field, the keyboard on one of them.
  private static func filled(_ kind: FormKind) -> FormDialog {
    var form = FormDialog(kind, today: today)
    form.directory = Sample.directory
    for (page, fields) in form.pages.enumerated() {
      for (index, field) in fields.enumerated() {
        form.pages[page][index].value = good(field.value)
      }
    }
    if case .requestAccount(let draft) = kind, draft?.request.form.hasAuthority == false {
      form.pages[1][0].value = .check(false)
    }
    return form
  }

  private static func good(_ value: FormValue) -> FormValue {
    switch value {
    case .text(let line, let text):
      .text(TextField(good(text), limit: line.limit), text)
    case .number(let line, let range):
      .number(TextField("\(max(1, range.lowerBound))", limit: line.limit), range)
    case .date(let line, let days):
      // What may be over comes first: an end has to be after its start.
      .date(
        TextField(today.adding(days: days == .any ? 0 : 10).description, limit: line.limit),
        days)
    case .choice(_, of: let choices):
      // The last one: a role of a virtual account shows what such a role asks for.
      .choice(choices.count - 1, of: choices)
    case .check: .check(true)
    case .consent(_, let notice): .consent(true, notice)
    }
  }

  private static func good(_ text: FormText) -> String {
    switch text {
    case .name, .words, .path: "Foundry"
    case .email: "ann@anvil.example"
    case .emails: "ann@anvil.example, bob@anvil.example"
    case .domain: "anvil.example"
    case .tags: "north, south"
    case .secret: "ABCDEFGHIJKLMNOP"
    case .license: "Advantage"
    }
  }

  /// What is tried in a field.
  private static func trials(_ entry: FormEntry) -> [Trial] {
    let empty = ["", "   "].map { Trial(text: $0, problem: entry.isRequired ? .required : nil) }
    switch entry.value {
    case .text(_, let text): return empty + invisible + trials(text)
    case .number(_, let range): return empty + trials(range)
    case .date(_, let days): return empty + trials(days)
    case .choice, .check, .consent: return []
    }
  }

  private static let invisible = [
    Trial(text: "a\u{202E}b", problem: .invisibleCharacter(0x202E)),
    Trial(text: "a\u{200B}b", problem: .invisibleCharacter(0x200B)),
    Trial(text: "a\u{2028}b", problem: .invisibleCharacter(0x2028)),
  ]

  private static func trials(_ text: FormText) -> [Trial] {
    switch text {
    case .name, .words, .path, .license(canBeNew: true): return length(text)
    case .license(canBeNew: false):
      return [Trial(text: "Nothing of it", problem: .unknownLicense("Nothing of it"))]
    case .secret:
      return ["short", String(repeating: "x", count: 257), "ключ-ключ"].map {
        Trial(text: $0, problem: .notACode)
      }
    case .email:
      return ["nobody", "a@", "@x.y", "a b@x.y", "a@x.y, b@x.y"].map {
        Trial(text: $0, problem: .notAnEmail($0))
      } + [Trial(text: long(254) + "@x.y", problem: .tooLong(limit: 254))]
    case .emails:
      return [
        Trial(text: "a@x.y, nobody", problem: .notAnEmail("nobody")),
        Trial(text: "a@x.y, " + long(254) + "@x.y", problem: .tooLong(limit: 254)),
        Trial(text: "a@x.y, A@X.Y", problem: .duplicate("A@X.Y")),
        Trial(text: list(51) { "a\($0)@x.y" }, problem: .tooMany(limit: 50)),
        Trial(text: list(50) { "a\($0)@x.y" }, problem: nil),
      ]
    case .domain:
      return ["anvil", "a..b", "-a.b", "a b.c", "кузница.example"].map {
        Trial(text: $0, problem: .notADomain($0))
      } + [Trial(text: long(250) + ".example", problem: .tooLong(limit: 253))]
    case .tags:
      return [
        Trial(text: "north, " + long(65), problem: .tooLong(limit: 64)),
        Trial(text: "Литьё, ЛИТЬЁ", problem: .duplicate("ЛИТЬЁ")),
        Trial(text: "caf\u{E9}, CAFE\u{301}", problem: .duplicate("CAFE\u{301}")),
        Trial(text: list(21) { "tag \($0)" }, problem: .tooMany(limit: 20)),
        Trial(text: list(20) { "tag \($0)" }, problem: nil),
      ]
    }
  }

  /// The limit and one byte more, in either alphabet.
  private static func length(_ text: FormText) -> [Trial] {
    let limit = text.limit ?? 0
    return [
      Trial(text: long(limit), problem: nil),
      Trial(text: long(limit + 1), problem: .tooLong(limit: limit)),
      Trial(
        text: String(repeating: "ж", count: limit / 2 + 1), problem: .tooLong(limit: limit)),
    ]
  }

  private static func trials(_ range: ClosedRange<Int>) -> [Trial] {
    let none = ["x", "-1", "1.5", "٣", "1 0"].map { Trial(text: $0, problem: .notANumber) }
    let beyond = [String(range.upperBound + 1), "99999999999999999999"].map {
      Trial(text: $0, problem: .outOfRange(range))
    }
    let below =
      range.lowerBound > 0
      ? [Trial(text: String(range.lowerBound - 1), problem: .outOfRange(range))] : []
    return none + beyond + below
  }

  private static func trials(_ days: FormDays) -> [Trial] {
    let none = ["23.11.2026", "2026-02-30", "tomorrow", "0000-00-00"].map {
      Trial(text: $0, problem: .notADate)
    }
    let yesterday = Trial(
      text: today.adding(days: -1).description,
      problem: days == .any ? nil : .past(today: today))
    let now = Trial(
      text: today.description, problem: days == .afterToday ? .notAfter(today) : nil)
    return none + [yesterday] + (days == .any ? [] : [now])
  }

  private static func long(_ bytes: Int) -> String { String(repeating: "x", count: bytes) }

  private static func list(_ count: Int, _ entry: (Int) -> String) -> String {
    (1...count).map(entry).joined(separator: ", ")
  }

  @Test("There is a sample of every kind of form, and each field of it is shown in one")
  func complete() {
    #expect(Set(Sample.forms.map(\.name)) == Set(FormName.allCases))
    var (shown, all): (Set<FormFieldName>, Set<FormFieldName>) = ([], [])
    for kind in Sample.forms {
      var form = Self.filled(kind)
      for page in form.pages.indices {
        form.page = page
        shown.formUnion(form.fields.map(\.name))
        all.formUnion(form.pages[page].map(\.name))
      }
    }
    #expect(shown == all)
  }

  @Test(
    "What is typed wrongly is refused at its field with the reason, the rest kept",
    arguments: Sample.forms)
  func refused(kind: FormKind) {
    let form = Self.filled(kind)
    for page in form.pages.indices {
      var turned = form
      turned.page = page
      for index in turned.shown {
        for trial in Self.trials(form.pages[page][index]) {
          check(trial, in: kind, page, index)
        }
      }
    }
  }

  private func check(_ trial: Trial, in kind: FormKind, _ page: Int, _ index: Int) {
    let before = Self.filled(kind)
    var form = before
    (form.page, form.current) = (page, index)
    var table = Self.laid
    table.state.dialog = .form(form)
    table.act(.clearText)
    table.take(.typed(trial.text))
    table.act(.submit)
    let name = before.pages[page][index].name
    let comment: Comment = "\(kind.name) \(name) \(trial.testDescription)"
    guard case .form(let after) = table.state.dialog else {
      // A form that only does something here is done and gone.
      #expect(trial.problem == nil && !kind.changesSomething, comment)
      return
    }
    #expect(after.pages[page][index].problem == trial.problem, comment)
    guard trial.problem != nil else { return }
    #expect(after.stage == .editing && after.page == page && after.current == index, comment)
    for (other, fields) in before.pages.enumerated() {
      for (place, field) in fields.enumerated() where (other, place) != (page, index) {
        #expect(after.pages[other][place].value == field.value, comment)
      }
    }
    #expect(table.commands.isEmpty, comment)
  }

  @Test("Control characters never get into a field, however they arrive", arguments: Sample.forms)
  func control(kind: FormKind) {
    for (page, fields) in FormDialog(kind).pages.enumerated() {
      for (index, field) in fields.enumerated() where field.value.line != nil {
        var form = FormDialog(kind)
        (form.page, form.current) = (page, index)
        form.pages[page][index].value.edit { $0.clear() }
        form.type("a\u{1B}[31mb\u{7}\u{9}\n\u{85}\u{9B}c")
        #expect(form.pages[page][index].value.line?.text == "a[31mbc", "\(kind.name)")
      }
    }
  }

  @Test("A choice without choices and a notice that nobody agreed to are refused at the field")
  func pressed() {
    for kind in Sample.forms {
      for (page, fields) in Self.filled(kind).pages.enumerated() {
        for (index, field) in fields.enumerated() {
          var entry = field
          if case .choice = field.value {
            entry.value = .choice(0, of: [])
            #expect(entry.check(today: Self.today) == .nothingToChoose, "\(kind.name)")
          }
          if case .consent(_, let notice) = field.value, field.isRequired {
            entry.value = .consent(false, notice)
            #expect(entry.check(today: Self.today) == .notAgreed, "\(kind.name) \(page) \(index)")
          }
        }
      }
    }
  }
}
