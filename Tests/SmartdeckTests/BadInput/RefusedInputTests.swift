import Testing

/// Something wrong that is given to the program, and what it has to say about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let status: Int32
  let english: String
  let russian: String

  init(_ line: String, _ status: Int32, _ english: String, _ russian: String) {
    arguments = line.split(separator: " ").map(String.init)
    (self.status, self.english, self.russian) = (status, english, russian)
  }

  var testDescription: String { arguments.joined(separator: " ") }
}

@Suite("What is refused")
struct RefusedInputTests {
  @Test(
    "A file that can't be imported is named in one line and leaves nothing behind",
    arguments: [
      Mistake("import none --yes", 1, "There is nothing at “none”", "По пути «none» ничего нет"),
      Mistake("import empty --yes", 1, "“empty”", "«empty»"),
      Mistake("import note.txt --yes", 1, "neither a folder nor a file", "не папка и не файл"),
      Mistake("import truncated --yes", 1, "ends too early", "licenses-001.json"),
      Mistake("import truncated --dry-run", 1, "line 4, column 1", "строка 4, столбец 1"),
      Mistake("import column.csv --yes", 1, "no column “Purchased”", "«Purchased»"),
      Mistake("import incomplete --yes", 1, "--partial", "--partial"),
      Mistake("import rows.csv --yes", 1, "--account", "--account"),
      Mistake("import rows.csv --yes --account a_b", 2, "--account", "--account"),
      Mistake("import export", 2, "--yes", "--yes"),
      Mistake("import export --yes --database no/x.db", 74, "does not exist: “no", "«no"),
      Mistake("import export --yes --database /proc/x.db", 74, "/proc/x.db", "/proc/x.db"),
      Mistake("import export --yes --rejects", 2, "--rejects", "--rejects"),
    ], Speech.allCases)
  func files(mistake: Mistake, language: Speech) throws {
    let place = try Workplace(language)
    try place.lay(.plain)
    try layBadFiles(in: place)
    let names = try place.names()
    let answer = try place.run(mistake.arguments)
    expectOneLine(answer, mistake, language)
    #expect(try place.names() == names)
  }

  @Test(
    "A mistake in usage is one line with its remedy and changes nothing",
    arguments: [
      Mistake("--bogus", 2, "--bogus", "Неизвестный параметр «--bogus»"),
      Mistake("summary --bogus", 2, "smartdeck summary --help", "«smartdeck summary --help»"),
      Mistake("bogus", 2, "bogus", "bogus"),
      Mistake("inventory --on 2026-13-01", 2, "2026-13-01", "Значение «2026-13-01» не подходит"),
      Mistake("inventory --format xml", 2, "xml", "Значение «xml» не подходит"),
      Mistake("inventory --database", 2, "Missing value", "Не указано значение"),
      Mistake("inventory --filter balance<x", 2, "column 9", "столбец 9"),
      Mistake("inventory --filter foo:x", 2, "column 1", "столбец 1"),
      Mistake("events --limit 0", 2, "--limit", "--limit"),
      Mistake("move", 2, "--file", "--file"),
      Mistake("move X abc --from A --to B", 2, "abc", "Значение «abc» не подходит"),
      Mistake("move X 1 --from DEFAULT --to Nowhere", 1, "“X”", "«X»"),
      Mistake("move --file none.json", 1, "“none.json”", "«none.json»"),
      Mistake("move --file note.txt", 1, "note.txt", "note.txt"),
      Mistake("undo", 1, "no move of yours", "нет переноса"),
      Mistake("undo #1", 1, "#1", "#1"),
      Mistake("summary --account none.example", 1, "none.example", "none.example"),
      Mistake("inventory --virtual-account Nowhere", 1, "“Nowhere”", "«Nowhere»"),
      Mistake("--theme nope", 2, "“nope”", "«nope»"),
      Mistake("--theme none.toml", 1, "“none.toml”", "«none.toml»"),
      Mistake("demo --theme nope", 2, "“nope”", "«nope»"),
      Mistake("summary --database note.txt", 74, "“note.txt”", "«note.txt»"),
    ], Speech.allCases)
  func usage(mistake: Mistake, language: Speech) throws {
    let place = try Workplace.imported(.plain, language)
    try layBadFiles(in: place)
    let before = try place.json("events")
    let answer = try place.run(mistake.arguments)
    expectOneLine(answer, mistake, language)
    #expect(try place.json("events") == before)
  }

  @Test("A language that is not spoken is named with those that are")
  func language() throws {
    let answer = try Workplace.imported(.plain).run("summary", "--language", "de")
    #expect(answer.status == 2)
    #expect(answer.err.contains("“de”") && answer.err.contains("en or ru"), "\(answer)")
    #expect(answer.errorLines.count == 2)
  }

  @Test("A number that overflows and one below zero are kept aside with line, column and reason")
  func numbers() throws {
    for (number, reason) in [("99999999999999999999", "too large"), ("-4", "negative")] {
      let place = try Workplace()
      try place.write(
        "License,Virtual Account,Purchased\nA,B,\(number)\nA,C,3\n", to: "numbers.csv")
      let answer = try place.run("import", "numbers.csv", "--yes", "--account", "a.example")
      #expect(answer.status == 0, "\(answer)")
      #expect(answer.err.contains("“numbers.csv”, line 2, column 5"), "\(answer)")
      #expect(answer.err.contains(reason), "\(answer)")
      #expect(try place.summary()["entitled"] == .number(3))
    }
  }

  @Test("A damaged database is named as such and left as it is", arguments: Speech.allCases)
  func damaged(language: Speech) throws {
    let place = try Workplace.imported(.plain, language)
    try place.damage()
    for command in ["summary", "inventory", "verify", "undo"] {
      let answer = try place.run(command)
      #expect([1, 74].contains(answer.status), "\(command): \(answer)")
      #expect(answer.errorLines.count == 2, "\(command): \(answer)")
    }
    let answer = try place.run("summary")
    #expect(answer.status == 74)
    #expect(answer.err.contains(language.text("is damaged", "повреждена")), "\(answer)")
  }

  private func expectOneLine(_ answer: Answer, _ mistake: Mistake, _ language: Speech) {
    #expect(answer.status == mistake.status, "\(answer)")
    let said = language.text(mistake.english, mistake.russian)
    #expect(answer.err.contains(said), "\(answer)")
    #expect(answer.errorLines.count == 2, "\(answer)")
    #expect(answer.err.hasPrefix("smartdeck: "), "\(answer)")
    #expect(answer.err.contains(/[.:)] [A-ZА-Я]/), "no remedy behind the cause: \(answer)")
    if mistake.arguments != ["import", "export"] { #expect(answer.out == "") }
  }

  private func layBadFiles(in place: Workplace) throws {
    let licenses = try Export.plain.files()["licenses-001.json"] ?? ""
    try place.write("", to: "empty/notes.txt")
    try place.write("hello\n", to: "note.txt")
    let accounts = try Export.plain.files()["accounts.json"] ?? ""
    for folder in ["truncated", "incomplete"] {
      try place.write(accounts, to: "\(folder)/accounts.json")
    }
    let lines = licenses.split(separator: "\n", omittingEmptySubsequences: false)
    try place.write(
      lines.prefix(3).joined(separator: "\n") + "\n", to: "truncated/licenses-001.json")
    try place.write(
      licenses.replacing(/"totalRecords": \d+/, with: "\"totalRecords\": 999"),
      to: "incomplete/licenses-001.json")
    try place.write("License,Virtual Account,Wat\nA,B,3\n", to: "column.csv")
    try place.write("License,Virtual Account,Purchased\nA,B,3\n", to: "rows.csv")
  }
}
