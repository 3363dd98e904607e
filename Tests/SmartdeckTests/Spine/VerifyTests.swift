import Testing

@Suite("Verifying a database")
struct VerifyTests {
  @Test("A database that was only used as meant passes", arguments: Export.allCases)
  func untouched(export: Export) throws {
    let place = try Workplace.imported(export)
    try #require(try place.run("move", "--file", "export/transfers.json").status == 0)
    try #require(try place.run("undo").status == 0)
    let answer = try place.run("verify", "--format", "json")
    #expect(answer.status == 0, "\(answer)")
    #expect(try answer.json()["verified"] == .truth(true))
    #expect(answer.err == "")
  }

  @Test(
    "One edited row is found, and the event it belongs to is named",
    arguments: [
      "UPDATE holdings SET quantity = quantity + 1 WHERE lot = (SELECT MIN(lot) FROM holdings)",
      "UPDATE lots SET term_end = 99999 WHERE id = (SELECT MIN(id) FROM lots)",
      "UPDATE licenses SET name = 'Another' WHERE id = (SELECT MIN(id) FROM licenses)",
      "UPDATE virtual_accounts SET name = 'Another' WHERE id = 2",
      "UPDATE usage SET quantity = quantity + 1 WHERE instance = 1",
      "UPDATE positions SET next_end = 12345 WHERE virtual_account = 1",
      "UPDATE account_totals SET shortage = 0",
      "UPDATE instances SET host_name = 'another' WHERE id = 1",
      "UPDATE users SET name = 'another'", "DELETE FROM grants", "DELETE FROM source_records",
      "DROP TRIGGER events_no_update; UPDATE events SET time = time + 1 WHERE sequence = 1",
      "DROP TRIGGER postings_no_update; UPDATE postings SET quantity = 77 WHERE position = 1",
      "DROP TRIGGER events_no_update; UPDATE events SET story = replace(story, 'a', 'b')",
    ])
  func edited(statement: String) throws {
    let place = try Workplace.imported(.plain)
    try place.tamper(statement)
    let answer = try place.run("verify")
    #expect(answer.status == 1, "\(answer)")
    #expect(answer.out == "")
    #expect(answer.errorLines.count == 2)
    #expect(answer.err.contains(/event #\d/), "\(answer)")
  }

  @Test("A finding is said in the language that is spoken, and as JSON for scripts")
  func russian() throws {
    let place = try Workplace.imported(.plain, .russian)
    try place.tamper("UPDATE holdings SET quantity = quantity + 1 WHERE lot = 1")
    #expect(try place.run("verify").err.contains(/событие #\d/))
    let answer = try place.run("verify", "--format", "json")
    #expect(answer.status == 1)
    #expect(try JSON(answer.out)["verified"] == .truth(false))
    #expect(try JSON(answer.err)["refusal"]["code"] == .text("verificationFailed"))
  }

  @Test("Edited tables are made anew from a log that is whole")
  func rebuild() throws {
    let place = try Workplace.imported(.plain)
    let before = try place.summary()
    try place.tamper("UPDATE holdings SET quantity = quantity + 1 WHERE lot = 1")
    #expect(try place.run("verify", "--rebuild").status == 0)
    #expect(try place.summary() == before)
  }

  @Test("A remembered head finds a log that was rolled back")
  func head() throws {
    let place = try Workplace.imported(.plain)
    let old = try place.run("verify").out
    try #require(try place.run("move", "--file", "export/transfers.json").status == 0)
    let found = try place.json("verify")
    let head = "#\(found["seq"].number ?? 0):\(found["digest"].text ?? "")"
    #expect(try place.run("verify", "--head", head).status == 0)
    let earlier = try Workplace.imported(.plain)
    let answer = try earlier.run("verify", "--head", head)
    #expect(answer.status == 1, "\(answer)")
    #expect(try earlier.run("verify").out == old)
  }
}
