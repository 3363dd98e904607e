import Licensing
import Testing

@testable import DashboardModel

@Suite struct FormDialogTests {
  /// A form of two pages with a field of every kind.
  private var form: FormDialog {
    var form = FormDialog(.saveDisplay, today: Day(number: 20_780))
    form.pages = [
      [
        FormEntry(.file, .text(TextField(), .email)),
        FormEntry(.file, .number(TextField("30"), 1...365)),
        FormEntry(.file, .choice(0, of: [.role(.user), .role(.approver)])),
        FormEntry(.file, .consent(false, .partnerUser)),
      ],
      [FormEntry(.file, .text(TextField(), .words(limit: 5)), isRequired: false)],
    ]
    return form
  }

  private func table(_ form: FormDialog) -> Table {
    var table = Table.laid
    table.state.dialog = .form(form)
    return table
  }

  private func form(_ table: Table) -> FormDialog? {
    if case .form(let form) = table.state.dialog { form } else { nil }
  }

  @Test("What is wrong is told when a field is left, not while it is first typed in")
  func onLeave() {
    var table = table(form)
    table.take(.typed("ali"))
    #expect(form(table)?.field?.problem == nil)
    table.act(.nextField)
    #expect(form(table)?.current == 1)
    #expect(form(table)?.fields[0].problem == .notAnEmail("ali"))
    table.act(.previousField)
    table.take(.typed("ce@x.y"))
    #expect(form(table)?.fields[0].problem == nil, "mended as it is typed")
    table.act(.deleteBackward, .deleteBackward)
    #expect(form(table)?.fields[0].problem == .notAnEmail("alice@x"))
  }

  @Test("Enter goes no further than the first field that is wrong, and everything else is kept")
  func keepsTheRest() {
    var table = table(form)
    table.act(.nextField)
    table.take(.typed("0"))
    table.act(.nextField, .nextChoice, .nextField, .toggleCheck, .submit)
    #expect(form(table)?.page == 0)
    #expect(form(table)?.current == 0)
    #expect(form(table)?.field?.problem == .required)
    #expect(form(table)?.fields[1].value.line?.text == "300")
    #expect(form(table)?.fields[2].value == .choice(1, of: [.role(.user), .role(.approver)]))
    #expect(form(table)?.fields[3].value == .consent(true, .partnerUser))
  }

  @Test("Enter goes field by field, at the end of a page to the next one, Esc back")
  func pages() {
    var table = table(form)
    table.take(.typed("a@x.y"))
    table.act(.accept, .accept, .accept)
    #expect(form(table)?.current == 3)
    table.act(.accept)
    #expect(form(table)?.field?.problem == .notAgreed)
    table.act(.toggleCheck, .accept)
    #expect(form(table)?.page == 1)
    table.act(.cancel)
    #expect(form(table)?.page == 0)
    #expect(form(table)?.fields[0].value.line?.text == "a@x.y")
    table.act(.cancel)
    #expect(table.state.dialog == nil)
  }

  @Test("What happens here needs no question")
  func effect() {
    var table = Table.laid
    _ = table.state.open(.saveDisplay)
    table.take(.typed("screen.txt"))
    table.act(.accept)
    #expect(table.deeds.contains(.saveDisplay(path: "screen.txt")))
    #expect(table.state.dialog == nil)
  }

  @Test("A refusal brings the form back with everything typed, and is told")
  func refusal() {
    var form = form
    (form.stage, form.inFlight) = (.performing, RequestNumber(rawValue: 77))
    form.pages[0][0].value = .text(TextField("a@x.y"), .email)
    var table = table(form)
    table.act(.cancel)
    #expect(self.form(table)?.stage == .performing, "a command on its way is waited for")
    table.take(.notPerformed(RequestNumber(rawValue: 77), .noAccountYet))
    #expect(self.form(table)?.stage == .editing)
    #expect(self.form(table)?.refusal == .noAccountYet)
    #expect(self.form(table)?.fields[0].value.line?.text == "a@x.y")
    table.take(.typed("z"))
    #expect(self.form(table)?.refusal == nil)
  }

  @Test("Changing what a service refused takes the reason away, leaving it does not")
  func refusedField() {
    var form = form
    form.pages[0][0].problem = .refused(.noAccountYet)
    form.pages[0][0].value = .text(TextField("a@x.y"), .email)
    var table = table(form)
    table.act(.nextField, .previousField)
    #expect(self.form(table)?.field?.problem == .refused(.noAccountYet))
    table.take(.typed("z"))
    #expect(self.form(table)?.field?.problem == nil)
  }
}
