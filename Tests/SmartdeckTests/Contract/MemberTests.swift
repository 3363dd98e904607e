import Testing

@Suite("The members that scripts rely on")
struct MemberTests {
  private func sorted(_ names: String) -> [String] {
    names.split(separator: " ").map(String.init).sorted()
  }

  @Test("The summary has its members, in JSON and in CSV")
  func summary() throws {
    let place = try Workplace.imported(.plain)
    let names = sorted(
      "account virtualAccounts licenses rows rowsShort rowsSurplus entitled inUse surplus "
        + "shortage movableShortage realShortage pending expired instances seq")
    #expect(try place.summary().names == names)
    let table = try place.run("summary", "--format", "csv").out
    let figures = table.split(whereSeparator: \.isNewline).dropFirst().map {
      String($0.prefix { $0 != "," })
    }
    #expect(figures.sorted() == names.filter { $0 != "account" && $0 != "seq" })
  }

  @Test("Every row of the inventory has its members, in every form")
  func inventory() throws {
    let place = try Workplace.imported(.plain)
    let names = sorted(
      "license virtualAccount entitled inUse reserved pending expired substitutedIn "
        + "substitutedOut balance surplus shortage nextEnd status alerts")
    let rows = try place.json("inventory").items
    #expect(rows.count == (try Export.plain.expected().rows))
    #expect(rows.allSatisfy { $0.names == names })
    let lines = try place.run("inventory", "--format", "ndjson").out.split(separator: "\n")
    #expect(try lines.map { try JSON(String($0)) } == rows)
    let heading = try place.run("inventory", "--format", "csv").out.prefix { !$0.isNewline }
    #expect(heading.split(separator: ",").map(String.init).sorted() == names)
  }

  @Test("A move answers with its members, its lines and both sides")
  func move() throws {
    let place = try Workplace.imported(.plain)
    let answer = try place.json("move", "--file", "export/transfers.json", "--request-id", "a")
    #expect(answer.names == sorted("seq requestID outcome lines before after"))
    #expect(answer["requestID"] == .text("a"))
    let lines = answer["lines"].items
    #expect(lines.count == (try JSON(place.text(of: "export/transfers.json")).items.count))
    #expect(lines.allSatisfy { $0.names == sorted("license from to quantity lots") })
    #expect(
      lines.compactMap { $0["quantity"].number }.reduce(0, +) == (try Export.plain.transferred()))
    let (before, after) = (answer["before"].items, answer["after"].items)
    #expect(before.count == after.count && before.count >= 2 * lines.count)
    let entitled = { (side: [JSON]) in side.compactMap { $0["entitled"].number }.reduce(0, +) }
    #expect(entitled(before) == entitled(after))
  }

  @Test("A refusal is one object on the error stream", arguments: Speech.allCases)
  func refusal(language: Speech) throws {
    let place = try Workplace.imported(.plain, language)
    let row = try #require(
      place.json("inventory", "--filter", "unused>0").items.first {
        $0["entitled"].number ?? 0 > 0
      })
    let (license, account) = (try #require(row["license"].text), row["virtualAccount"].text ?? "")
    let target = account == "DEFAULT" ? "Headquarters" : "DEFAULT"
    let answer = try place.run(
      "move", license, "100000", "--from", account, "--to", target, "--reason", "a try",
      "--format", "json")
    #expect(answer.status == 1)
    #expect(answer.out == "")
    #expect(answer.errorLines.count == 2)
    let refusal = try JSON(answer.err)["refusal"]
    #expect(try JSON(answer.err).names == ["refusal"])
    #expect(
      refusal.names == sorted("code message remedy available asked license virtualAccount"))
    #expect(refusal["code"] == .text("notEnough"))
    #expect(refusal["asked"] == .number(100_000))
    #expect(refusal["license"] == .text(license))
    #expect(refusal["virtualAccount"] == .text(account))
  }

  @Test("Events tell who did what and when, oldest first")
  func events() throws {
    let place = try Workplace.imported(.plain)
    try #require(try place.run("move", "--file", "export/transfers.json").status == 0)
    let events = try place.json("events").items
    #expect(events.compactMap { $0["seq"].number } == Array(1...events.count))
    #expect(events.allSatisfy { $0.names == sorted("seq time actor type text requestID") })
    #expect(events.compactMap { $0["type"].text }.last == "moved")
  }
}
