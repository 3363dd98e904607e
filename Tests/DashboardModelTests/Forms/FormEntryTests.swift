import Licensing
import Testing

@testable import DashboardModel

@Suite("What the fields of a form take") struct FormEntryTests {
  private let today = Day(number: 20_780)

  private func problem(
    _ text: String, _ kind: FormText, isRequired: Bool = true
  ) -> FieldProblem? {
    FormEntry(.file, .text(TextField(text), kind), isRequired: isRequired).check(today: today)
  }

  @Test("What has to be filled in and is blank is refused, what need not be is taken")
  func required() {
    for kind in [FormText.name, .words(limit: 9), .email, .emails, .domain, .tags, .path] {
      #expect(problem("", kind) == .required)
      #expect(problem("  ", kind) == .required)
      #expect(problem("", kind, isRequired: false) == nil)
    }
  }

  @Test("Text is taken up to its limit and not a character further")
  func limits() {
    #expect(problem("123456789", .words(limit: 9)) == nil)
    #expect(problem("1234567890", .words(limit: 9)) == .tooLong(limit: 9))
    let longest = String(repeating: "x", count: 64)
    #expect(problem(longest, .tags) == nil)
    #expect(problem(longest + "x", .tags) == .tooLong(limit: 64))
  }

  @Test("Characters that nobody could see are refused in every kind of text")
  func invisible() {
    for kind in [FormText.name, .words(limit: 99), .email, .emails, .domain, .tags, .path] {
      #expect(problem("a\u{202E}b", kind) == .invisibleCharacter(0x202E))
      #expect(problem("a\u{200B}b", kind) == .invisibleCharacter(0x200B))
    }
    var field = TextField()
    field.insert("a\u{1B}[31mb\u{7}")
    #expect(field.text == "a[31mb", "control characters never get into a line")
  }

  @Test(
    "E-mail addresses are something, an at sign and a host name",
    arguments: ["alice@metalworks.example", "a.b+c@x.y", "Alice@METALWORKS.example"])
  func emails(text: String) {
    #expect(problem(text, .email) == nil)
  }

  @Test(
    "What is no e-mail address is refused",
    arguments: [
      "alice", "alice@", "@x.y", "a b@x.y", "a@b@x.y", "a@localhost", ".a@x.y", "a..b@x.y",
      "a@-x.y", "<a@x.y>", "a@мир.рф", "żółw@zoo.example",
    ])
  func noEmails(text: String) {
    #expect(problem(text, .email) == .notAnEmail(text))
  }

  @Test("An address is at most 254 bytes long")
  func longEmail() {
    let host =
      Array(repeating: String(repeating: "x", count: 62), count: 3)
      .joined(separator: ".") + ".example"
    let fits = String(repeating: "a", count: 254 - host.utf8.count - 1) + "@" + host
    #expect(fits.utf8.count == 254)
    #expect(problem(fits, .email) == nil)
    #expect(problem("a" + fits, .email) == .tooLong(limit: 254))
  }

  @Test("A list is judged entry by entry, and one that stands there twice is found in any case")
  func lists() {
    #expect(problem("a@x.y, b@x.y,", .emails) == nil)
    #expect(problem("a@x.y, nobody", .emails) == .notAnEmail("nobody"))
    #expect(problem("a@x.y, A@X.Y", .emails) == .duplicate("A@X.Y"))
    #expect(problem("Литьё, ЛИТЬЁ", .tags) == .duplicate("ЛИТЬЁ"))
    func problem(_ text: String, _ kind: FormText) -> FieldProblem? {
      FormEntry(.file, .text(TextField(text, limit: 4_000), kind)).check(today: today)
    }
    let fifty = (1...50).map { "a\($0)@x.y" }
    #expect(problem(fifty.joined(separator: ","), .emails) == nil)
    #expect(problem((fifty + ["z@x.y"]).joined(separator: ","), .emails) == .tooMany(limit: 50))
    let twenty = (1...20).map { "tag \($0)" }
    #expect(problem(twenty.joined(separator: ","), .tags) == nil)
    #expect(problem((twenty + ["z"]).joined(separator: ","), .tags) == .tooMany(limit: 20))
  }

  @Test("A domain is a host name of two labels or more")
  func domains() {
    #expect(problem("EMEA.metalworks.example", .domain) == nil)
    for text in ["metalworks", "a..b", "-a.b", "металл.example", "a b.c"] {
      #expect(problem(text, .domain) == .notADomain(text))
    }
  }

  @Test("A number is digits within its limits")
  func numbers() {
    func problem(_ text: String) -> FieldProblem? {
      FormEntry(.file, .number(TextField(text), 1...365)).check(today: today)
    }
    #expect(problem("1") == nil && problem("365") == nil && problem(" 30 ") == nil)
    #expect(problem("0") == .outOfRange(1...365))
    #expect(problem("366") == .outOfRange(1...365))
    #expect(problem("99999999999999999999") == .outOfRange(1...365))
    for text in ["x", "-1", "1.5", "٣", "1 0"] { #expect(problem(text) == .notANumber) }
    #expect(problem("") == .required)
  }

  @Test("A date is today or later")
  func dates() {
    func problem(_ text: String) -> FieldProblem? {
      FormEntry(.file, .date(TextField(text), .fromToday)).check(today: today)
    }
    #expect(problem("2026-11-23") == nil, "today is day \(today.number)")
    #expect(problem("2026-11-22") == .past(today: today))
    for text in ["23.11.2026", "2026-02-30", "tomorrow"] { #expect(problem(text) == .notADate) }
  }

  @Test("A choice has to be one, a notice has to be agreed to, a check mark may be either")
  func pressed() {
    func problem(_ value: FormValue) -> FieldProblem? {
      FormEntry(.file, value).check(today: today)
    }
    #expect(problem(.choice(0, of: [])) == .nothingToChoose)
    #expect(problem(.choice(0, of: [.role(.user)])) == nil)
    #expect(problem(.consent(false, .partnerUser)) == .notAgreed)
    #expect(problem(.consent(true, .partnerUser)) == nil)
    #expect(problem(.check(false)) == nil)
  }
}
