import Foundation
import Testing

@Suite("Requests and messages on the command line")
struct RequestCommandTests {
  @Test("A stranger asks, the nominee gets a message, reviews and activates, and is administrator")
  func wholeLife() throws {
    let place = try Workplace.imported(.plain)
    let asked = try place.run(
      "request", "account", "Forge", "--email", "pat@forge.example", "--nominee",
      "ada@forge.example", "--as", "pat")
    #expect(asked.status == 0 && asked.out.contains("Forge"), "\(asked)")
    let mailbox = Mailbox(place: place)
    #expect(try place.run("deliver", "--sendmail", mailbox.sendmail()).status == 0)
    let mail = try mailbox.letters().joined()
    #expect(mail.contains("pat@forge.example") && mail.contains("ada@forge.example"))
    let code = try place.code(sentTo: "ada@forge.example")
    #expect(mail.contains(code) && mail.contains("smartdeck activate"))
    #expect(mail.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) })
    #expect(try !place.text(of: "arguments").contains(code))
    try place.write(code + "\n", to: "code")
    let review = try place.run("activate", "--as", "ada", "--secret-file", "code")
    #expect(review.status == 0 && review.out.contains("forge.example"), "\(review)")
    let number = try place.json("request", "list", "--as", "ada").items.first?["number"]
    guard case .number(let id) = try #require(number) else { return }
    let activated = try place.run("activate", "--request", "\(Int(id))", "--yes", "--as", "ada")
    #expect(activated.status == 0, "\(activated)")
    #expect(try place.run("whoami", "--as", "ada").out.contains("Administrator"))
    let agreement = try place.run(
      "agreements", "accept", "--account", "forge.example", "--as", "ada")
    #expect(agreement.status == 0, "\(agreement)")
    #expect(try place.run("verify").status == 0)
  }

  @Test("A message that was not taken stays, and is handed over again")
  func failing() throws {
    let place = try Workplace.imported(.plain)
    _ = try place.run(
      "request", "account", "Forge", "--email", "pat@forge.example", "--as", "pat")
    let mailbox = Mailbox(place: place)
    #expect(try place.run("deliver", "--sendmail", mailbox.sendmail(fails: true)).status == 69)
    #expect(try place.run("deliver", "--sendmail", "/nowhere/sendmail").status == 1)
    let again = try place.json("deliver", "--sendmail", mailbox.sendmail())
    #expect(again["delivered"] == .number(2))
    #expect(try place.json("deliver", "--sendmail", mailbox.sendmail())["delivered"] == .number(0))
    #expect(try place.run("deliver", "--as", "pat").status == 1)
  }

  @Test("Access is asked for, given and declined, and everybody can ask what they may do")
  func access() throws {
    let place = try Workplace.imported(.plain)
    let asked = try place.run(
      "request", "access", "metalworks.example", "viewer", "--email", "ada@metalworks.example",
      "--as", "ada")
    #expect(asked.status == 0, "\(asked)")
    #expect(try place.run("whoami", "--can", "viewLicenses", "--as", "ada").status == 77)
    let number = try place.json("request", "access-list").items.first?["number"]
    guard case .number(let id) = try #require(number) else { return }
    #expect(try place.run("request", "approve-access", "\(Int(id))", "--as", "ada").status == 77)
    #expect(try place.run("request", "approve-access", "\(Int(id))").status == 0)
    #expect(try place.run("whoami", "--can", "viewLicenses", "--as", "ada").status == 0)
    let refused = try place.run("whoami", "--can", "moveLicenses", "--as", "ada")
    #expect(refused.status == 77 && refused.errorLines.count == 2, "\(refused)")
    #expect(try place.run("request", "decline-access", "\(Int(id))", "--reason", "x").status == 1)
  }

  @Test(
    "What a field of a request can't hold is refused in one line, in the person's language",
    arguments: Speech.allCases)
  func fields(language: Speech) throws {
    let place = try Workplace.imported(.plain, language)
    let mistakes = [
      ["account", ""], ["account", "a\u{202E}b", "--email", "a@b.example"],
      ["account", "Forge", "--email", "nobody"],
      ["account", "Forge", "--email", "a@b.example", "--domain", "localhost"],
      ["account", "Forge", "--email", "a@b.example", "--nominee", "x"],
      ["account", "Forge", "--email", "a@b.example", "--company-name", "Forge"],
      ["account", "Forge", "--email", "a@b.example", "--nominated", "a@b.example,,x"],
      ["account", "Forge", "--email", "a@metalworks.example"],
      ["access", "nowhere.example", "viewer", "--email", "a@b.example"],
      ["access", "metalworks.example", "virtualAccountUser", "--email", "a@b.example"],
      ["approve", "77"], ["decline", "77", "--reason", "no"], ["nominate", "77", "a@b.example"],
    ]
    for mistake in mistakes {
      let answer = try place.run(["request"] + mistake + ["--as", "pat"])
      #expect(answer.status == 1 && answer.out.isEmpty, "\(mistake): \(answer)")
      #expect(answer.errorLines.count == 2, "\(mistake): \(answer)")
      let isCyrillic = answer.err.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
      #expect(isCyrillic == (language == .russian), "\(mistake): \(answer)")
    }
  }
}
