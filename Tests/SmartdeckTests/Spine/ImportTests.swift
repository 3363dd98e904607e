import Testing

@Suite("Importing a saved export")
struct ImportTests {
  @Test("The summary of an import is what the export was made with", arguments: Export.allCases)
  func summary(export: Export) throws {
    let place = try Workplace()
    try place.lay(export)
    let imported = try place.run("import", "export", "--yes")
    #expect(imported.status == 0, "\(imported)")
    #expect(try place.summary().differences(from: export.expected().summary) == [])
  }

  @Test("The inventory is right license by license", arguments: Export.allCases)
  func inventory(export: Export) throws {
    let place = try Workplace.imported(export)
    let rows = try place.json("inventory", "--on", Export.today).items
    let expected = try export.expected()
    #expect(rows.count == expected.rows)
    var sums: [String: [String: Int]] = [:]
    for row in rows {
      let license = try #require(row["license"].text)
      for name in figures { sums[license, default: [:]][name, default: 0] += row[name].number ?? 0 }
    }
    #expect(sums == expected.perLicense.mapValues { $0.filter { figures.contains($0.key) } })
  }

  private let figures = ["entitled", "inUse", "surplus", "shortage", "pending", "expired"]

  @Test("Importing the same thing again changes nothing", arguments: Export.allCases)
  func again(export: Export) throws {
    let place = try Workplace.imported(export)
    let (before, events) = (try place.summary(), try place.json("events"))
    let second = try place.json("import", "export", "--yes")
    #expect(second["outcome"] == .text("unchanged"))
    #expect(try place.summary() == before)
    #expect(try place.json("events") == events)
  }

  @Test("An import does not take back a move that was made here")
  func movesStay() throws {
    let place = try Workplace.imported(.plain)
    try #require(try place.run("move", "--file", "export/transfers.json").status == 0)
    let moved = try place.summary()
    #expect(try place.json("import", "export", "--yes")["outcome"] == .text("unchanged"))
    #expect(try place.summary() == moved)
  }

  @Test("A dry run shows the difference and makes no database")
  func dryRun() throws {
    let place = try Workplace()
    try place.lay(.plain)
    let answer = try place.run("import", "export", "--dry-run", "--format", "json")
    #expect(answer.status == 0, "\(answer)")
    #expect(try !answer.json().items.isEmpty)
    #expect(try place.names() == ["export"])
  }

  @Test("What can't be read is kept aside in a file, the rest goes in", arguments: Speech.allCases)
  func rejects(language: Speech) throws {
    let place = try Workplace(language)
    try place.lay(.plain)
    let text = try place.text(of: "export/licenses-001.json")
    try place.write(
      text.replacing(/"quantity": \d+/, with: "\"quantity\": -4", maxReplacements: 1),
      to: "export/licenses-001.json")
    let answer = try place.run("import", "export", "--yes")
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.err.contains(language.text("Kept aside: 1", "Отложено: 1")))
    #expect(answer.out.contains("x.db-rejects.csv"))
    let kept = try place.text(of: "x.db-rejects.csv")
    #expect(kept.contains("licenses-001.json,"))
    #expect(kept.contains("-4"))
    #expect(try place.run("verify").status == 0)
  }
}
