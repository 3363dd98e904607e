import Testing

@Suite("Names that would do harm")
struct HostileNameTests {
  @Test(
    "No control byte and no hidden character leaves the program",
    arguments: ["summary", "accounts", "inventory", "orders", "events"],
    ["table", "json", "csv", "ndjson"])
  func output(command: String, format: String) throws {
    let place = try Workplace.imported(.hostile)
    try #require(try place.run("move", "--file", "export/transfers.json").status == 0)
    let answer = try place.run(command, "--format", format)
    #expect(answer.status == 0, "\(answer)")
    // Lines of CSV end as RFC 4180 has it.
    let text = format == "csv" ? answer.out.replacing("\r\n", with: "\n") : answer.out
    #expect(harmful(text) == [])
  }

  @Test("What is shown of a change or a refusal is harmless too", arguments: Speech.allCases)
  func changes(language: Speech) throws {
    let place = try Workplace.imported(.hostile, language)
    for arguments in [
      ["move", "--file", "export/transfers.json", "--dry-run"],
      ["move", "--file", "export/transfers.json"], ["undo"], ["verify"],
      ["import", "export", "--dry-run"], ["inventory", "--filter", "\u{1B}[31m<"],
      ["summary", "--database", "\u{1B}[2J\u{202E}"], ["--\u{1B}[2J"],
      ["move", "\u{9B}2J", "1", "--from", "DEFAULT", "--to", "a\u{7}"],
    ] {
      let answer = try place.run(arguments)
      #expect(harmful(answer.out + answer.err) == [], "\(arguments)")
    }
  }

  @Test("Names are kept as they are behind the escapes of JSON")
  func kept() throws {
    let place = try Workplace.imported(.hostile)
    let shown = Set(try place.json("accounts").items.compactMap { $0["virtualAccount"].text })
    let file = try JSON(place.text(of: "export/virtual-accounts.json"))
    let names = file["virtualAccounts"].items.compactMap { $0["name"].text }
    #expect(names.count == 15)
    #expect(shown == Set(names))
  }

  @Test("No cell of a table for spreadsheets begins like a formula")
  func formulas() throws {
    let place = try Workplace.imported(.hostile)
    try place.write(
      "License,Virtual Account,Purchased\n=1+1,@SUM(A1),3\n-2,+3,4\n", to: "formulas.csv")
    let imported = try place.run(
      "import", "formulas.csv", "--account", "formulas.example", "--yes")
    try #require(imported.status == 0, "\(imported)")
    let table = try place.run(
      "inventory", "--account", "formulas.example", "--format", "csv")
    #expect(table.out.contains("'=1+1"))
    #expect(table.out.contains("'@SUM(A1)"))
    let cells = table.out.split { $0 == "," || $0.isNewline }
    #expect(cells.filter { $0.first.map("=@".contains) == true } == [])
  }

  /// Control, C1, bidi and zero-width characters, by their numbers; a line's end is ours.
  private func harmful(_ text: String) -> [UInt32] {
    text.unicodeScalars.filter { scalar in
      scalar != "\n"
        && [.control, .format, .lineSeparator, .paragraphSeparator]
          .contains(scalar.properties.generalCategory)
    }.map(\.value)
  }
}
