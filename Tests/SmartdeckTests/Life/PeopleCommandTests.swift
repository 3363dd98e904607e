import Foundation
import Testing

@Suite("People, virtual accounts and agreements on the command line")
struct PeopleCommandTests {
  @Test("A virtual account is made, edited, listed and deleted again")
  func virtualAccounts() throws {
    let place = try Workplace.imported(.plain)
    let made = try place.run(
      "virtual-accounts", "create", "Печь", "--tag", "east", "--visibility", "private")
    #expect(made.status == 0 && made.out.contains("Печь"), "\(made)")
    let again = try place.run("virtual-accounts", "create", "ПЕЧЬ")
    #expect(again.status == 1 && again.errorLines.count == 2, "\(again)")
    let edited = try place.run("virtual-accounts", "edit", "Печь", "--name", "Furnace")
    #expect(edited.status == 0, "\(edited)")
    let list = try place.json("virtual-accounts")
    #expect(list.items.contains { $0["virtualAccount"] == .text("Furnace") })
    let deleted = try place.run("virtual-accounts", "delete", "Furnace")
    #expect(deleted.status == 0, "\(deleted)")
    #expect(
      try !place.json("virtual-accounts").items.contains {
        $0["virtualAccount"] == .text("Furnace")
      })
    #expect(try place.run("verify").status == 0)
  }

  @Test("A nominated person redeems the code of the message and is that user from then on")
  func people() throws {
    let place = try Workplace.imported(.plain)
    let granted = try place.run("grant", "ada@metalworks.example", "viewer", "--name", "Ada")
    #expect(granted.status == 0, "\(granted)")
    let code = try place.code(sentTo: "ada@metalworks.example")
    #expect(!granted.out.contains(code) && !granted.err.contains(code))
    try place.write(code + "\n", to: "code")
    let wrong = try place.run("activate", "--as", "ada", "--secret-file", "x.db")
    #expect(wrong.status == 1, "\(wrong)")
    let redeemed = try place.run("activate", "--as", "ada", "--secret-file", "code")
    #expect(redeemed.status == 0, "\(redeemed)")
    #expect(try place.run("whoami", "--as", "ada").out.contains("Ada"))
    let again = try place.run("activate", "--as", "eve", "--secret-file", "code")
    #expect(again.status == 1, "\(again)")
    let refused = try place.run("grant", "eve@x.example", "user", "--as", "ada")
    #expect(refused.status == 77, "\(refused)")
    let can = try place.json("users", "--who-can", "viewLicenses")
    #expect(can.items.contains { $0["login"] == .text("ada") })
    #expect(try place.run("verify").status == 0)
    #expect(try !place.text(of: "x.db.log").contains(code))
  }

  @Test(
    "What a field can't hold is refused in one line, in the person's language",
    arguments: Speech.allCases)
  func fields(language: Speech) throws {
    let place = try Workplace.imported(.plain, language)
    let mistakes = [
      ["virtual-accounts", "create", ""], ["virtual-accounts", "create", "a\u{202E}b"],
      ["grant", "nobody", "user"], ["grant", "a@b", "user"],
      ["grant", "ada@x.example", "virtualAccountUser"],
      ["grant", "ada@x.example", "user", "--company", "North"],
      ["revoke", "nobody@x.example", "user"], ["virtual-accounts", "delete", "Refining"],
    ]
    for mistake in mistakes {
      let answer = try place.run(mistake)
      #expect(answer.status == 1 && answer.out.isEmpty, "\(mistake): \(answer)")
      #expect(answer.errorLines.count == 2, "\(mistake): \(answer)")
      let isCyrillic = answer.err.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
      #expect(isCyrillic == (language == .russian), "\(mistake): \(answer)")
    }
  }

  @Test("The agreement of an imported account counts as accepted elsewhere, and can be accepted")
  func agreement() throws {
    let place = try Workplace.imported(.plain)
    #expect(try place.run("agreements").out.contains("elsewhere"))
    #expect(try place.run("agreements", "accept").status == 0)
    #expect(try place.json("agreements").items.contains { $0["status"] == .text("accepted") })
  }
}

extension Workplace {
  /// The code in the last message to an address, which only the outbox holds.
  func code(sentTo address: String) throws -> String {
    let answer = try Answer.of(
      [
        "sqlite3", "x.db",
        "SELECT content FROM outbox WHERE address = '\(address)' ORDER BY id DESC LIMIT 1",
      ], in: folder, environment: Program.environment(home: folder.path, language: language))
    let parts = answer.out.components(separatedBy: "\"code\":\"")
    return String(try #require(parts.dropFirst().first?.split(separator: "\"").first))
  }
}
