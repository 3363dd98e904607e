import Testing

@Suite("With what the program ends")
struct ExitStatusTests {
  @Test(
    "Answers end with 0 and say nothing on the error stream",
    arguments: [
      ["--help"], ["--version"], ["move", "--help"], ["summary"], ["accounts"], ["inventory"],
      ["orders"], ["events"], ["whoami"], ["verify"],
    ])
  func fine(arguments: [String]) throws {
    let answer = try Workplace.imported(.plain).run(arguments)
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.err == "")
    #expect(!answer.out.isEmpty || arguments == ["orders"])
  }

  @Test(
    "What is missing or no database is a matter of storage",
    arguments: ["none.db", "nowhere/x.db", "export", "export/accounts.json", "/proc/none.db"])
  func storage(path: String) throws {
    let answer = try Workplace.imported(.plain).run("summary", "--database", path)
    #expect(answer.status == 74, "\(answer)")
    #expect(answer.out == "")
    #expect(answer.errorLines.count == 2)
  }

  @Test("Without the right a change is not permitted, and a script can tell")
  func notPermitted() throws {
    let place = try Workplace.imported(.plain)
    try place.tamper("UPDATE users SET login = 'somebody-else'")
    let answer = try place.run("import", "export", "--yes", "--format", "json")
    #expect(answer.status == 77, "\(answer)")
    #expect(try JSON(answer.err)["refusal"]["code"] == .text("notPermitted"))
    #expect(answer.out == "")
  }
}
