import Testing

@Suite("Moving a list and taking it back")
struct TransferTests {
  @Test("A list is one event and closes the shortage by what it moves", arguments: Export.allCases)
  func list(export: Export) throws {
    let place = try Workplace.imported(export)
    let before = try place.summary()
    let moved = try export.transferred()
    let answer = try place.json("move", "--file", "export/transfers.json")
    let after = try place.summary()
    #expect(answer["outcome"] == .text("applied"))
    #expect(moved > 0)
    for name in ["shortage", "movableShortage", "surplus"] {
      #expect(try #require(after[name].number) == #require(before[name].number) - moved)
    }
    #expect(try #require(after["seq"].number) == #require(before["seq"].number) + 1)
    #expect(try place.run("verify").status == 0)
  }

  @Test("Undo brings the summary back, redo what was moved", arguments: Export.allCases)
  func undo(export: Export) throws {
    let place = try Workplace.imported(export)
    let before = try place.summary()
    try #require(try place.run("move", "--file", "export/transfers.json").status == 0)
    let moved = try place.summary()
    #expect(try place.run("undo").status == 0)
    #expect(try figures(place.summary()) == figures(before))
    #expect(try place.run("redo").status == 0)
    #expect(try figures(place.summary()) == figures(moved))
    #expect(try place.run("verify").status == 0)
  }

  @Test("A dry run says what would happen and changes nothing")
  func dryRun() throws {
    let place = try Workplace.imported(.plain)
    let (before, events) = (try place.summary(), try place.json("events"))
    let answer = try place.json("move", "--file", "export/transfers.json", "--dry-run")
    #expect(answer["outcome"] == .text("dryRun"))
    #expect(try place.summary() == before)
    #expect(try place.json("events") == events)
  }

  @Test("The same request is done once and answered alike")
  func replay() throws {
    let place = try Workplace.imported(.plain)
    let move = ["move", "--file", "export/transfers.json", "--request-id", "once"]
    let first = try place.run(move + ["--format", "json"]).json()
    let after = try place.summary()
    let second = try place.run(move + ["--format", "json"]).json()
    #expect(first["outcome"] == .text("applied"))
    #expect(second["outcome"] == .text("exists"))
    for name in ["seq", "requestID", "lines", "before", "after"] {
      #expect(first[name] == second[name])
    }
    #expect(try place.summary() == after)
  }

  @Test("The same request with another content is a conflict")
  func conflict() throws {
    let place = try Workplace.imported(.plain)
    let move = ["move", "--file", "export/transfers.json", "--request-id", "once"]
    try #require(try place.run(move).status == 0)
    let after = try place.summary()
    let answer = try place.run(move + ["--reason", "another", "--format", "json"])
    #expect(answer.status == 1)
    #expect(try answer.json()["refusal"]["code"] == .text("requestConflict"))
    #expect(try answer.json()["refusal"]["requestID"] == .text("once"))
    #expect(try place.summary() == after)
  }

  @Test("One wrong line of a list and nothing of it is done")
  func allOrNothing() throws {
    let place = try Workplace.imported(.plain)
    let before = try place.summary()
    let list = try place.text(of: "export/transfers.json")
    try place.write(
      list.replacing(/"quantity": \d+\n }\n\]/, with: "\"quantity\": 100000\n }\n]"),
      to: "wrong.json")
    let answer = try place.run("move", "--file", "wrong.json", "--reason", "a try")
    #expect(answer.status == 1, "\(answer)")
    #expect(answer.out == "")
    #expect(try place.summary() == before)
  }

  /// The summary without the number of the last event.
  private func figures(_ summary: JSON) -> JSON {
    guard case .object(var members) = summary else { return summary }
    members["seq"] = nil
    return .object(members)
  }
}
