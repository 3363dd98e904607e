import Foundation
import Testing

@Suite("Orders, tokens, devices, agreements and keys on the command line")
struct LicensingCommandTests {
  private let license = "C9300-24 Network Essentials"

  private func done(
    _ place: Workplace, _ arguments: String..., saying text: String? = nil
  ) throws -> Answer {
    let answer = try place.run(arguments)
    #expect(answer.status == 0, "\(arguments): \(answer)")
    if let text { #expect(answer.out.contains(text), "\(arguments): \(answer)") }
    return answer
  }

  @Test("A device registers with a token, uses, reserves and gives back; no secret is told twice")
  func device() throws {
    let place = try Workplace.imported(.plain)
    let made = try done(
      place, "tokens", "create", "--virtual-account", "Refining", "--description", "Branches",
      saying: "Refining")
    let secret = String(try #require(made.out.split(separator: "\n").dropFirst().first))
    #expect(secret.count >= 20)
    try place.write(secret + "\n", to: "token")
    try place.write("WRONG-SECRET\n", to: "wrong")
    let wrong = try place.run("register", "edge-7", "--token-file", "wrong")
    #expect(wrong.status == 1 && !wrong.err.contains("WRONG-SECRET"), "\(wrong)")
    _ = try done(
      place, "register", "edge-7", "--token-file", "token", "--product-id", "C9300",
      "--serial-number", "FOC7", saying: "edge-7")
    let giver = try #require(
      try place.json("inventory").items.first { ($0["surplus"].number ?? 0) > 5 })
    let license = try #require(giver["license"].text)
    let home = try #require(giver["virtualAccount"].text)
    _ = try done(place, "report-usage", "edge-7", license + "=2", saying: license)
    let instances = try place.json("instances")
    #expect(instances.items.contains { $0["hostName"] == .text("edge-7") })
    #expect(try place.json("tokens").items.first?["uses"] == .number(1))
    _ = try done(place, "tokens", "revoke", "1")
    #expect(try place.run("register", "edge-8", "--token-file", "token").status == 1)
    _ = try done(place, "instances", "move", "edge-7", "--to", home, saying: home)
    let reserved = try done(place, "reserve", "edge-7", license, "1", saying: license)
    let code = String(try #require(reserved.out.split(separator: "\n").dropFirst().first))
    #expect(try place.run("instances", "remove", "edge-7").status == 1)
    try place.write(code, to: "code")
    let number = try #require(
      try place.json("instances", "reservations").items
        .first { $0["instance"] == .text("edge-7") }?["reservation"].number)
    _ = try done(place, "return", "\(number)", "--code-file", "code")
    _ = try done(place, "instances", "remove", "edge-7")
    #expect(try place.run("verify").status == 0)
    for told in [try place.text(of: "x.db.log"), try place.run("events").out] {
      #expect(!told.contains(secret) && !told.contains(code))
    }
    try place.rest()
    let bytes = try Data(contentsOf: place.folder.appending(path: "x.db"))
    #expect(bytes.range(of: Data(secret.utf8)) == nil)
    #expect(bytes.range(of: Data(code.utf8)) == nil)
  }

  @Test("Orders come in from a file, are previewed, held back, placed and delivered")
  func orders() throws {
    let place = try Workplace.imported(.plain)
    try place.write(
      "Order Number,Line,License,Quantity\nSO-77,1,\(license),6\nSO-77,2,\(license),3\n",
      to: "orders.csv")
    _ = try done(place, "orders", "import", "orders.csv", saying: "SO-77/1")
    let preview = try done(
      place, "orders", "place", "SO-77/1", "--virtual-account", "Refining", "--dry-run")
    #expect(preview.out.contains("Refining"))
    _ = try done(
      place, "orders", "place", "SO-77/1", "--virtual-account", "Refining", saying: "Refining")
    _ = try done(place, "orders", "hold", "SO-77/2", "--reason", "credit check")
    _ = try done(place, "orders", "release", "SO-77/2")
    _ = try done(place, "orders", "cancel", "SO-77/2")
    let lines = try place.json("orders", "--filter", "order:SO-77")
    #expect(
      Set(lines.items.compactMap { $0["status"].text }) == ["delivered", "cancelled"])
    let again = try place.run("orders", "cancel", "SO-77/1", "--format", "json")
    #expect(again.status == 1, "\(again)")
    #expect(try place.run("verify").status == 0)
  }

  @Test("An agreement is added, generates up to its limit, and a key is converted once")
  func agreements() throws {
    let place = try Workplace.imported(.plain)
    _ = try done(
      place, "enterprise", "add", "EA-1", "--suite", license + "=10+2", "--ends", "2099-01-01",
      saying: "EA-1")
    _ = try done(
      place, "enterprise", "generate", "ea-1", license + "=12", "--virtual-account", "Refining",
      saying: "Refining")
    let beyond = try place.run(
      "enterprise", "generate", "EA-1", license + "=1", "--virtual-account", "Refining")
    #expect(beyond.status == 1 && beyond.errorLines.count == 2, "\(beyond)")
    #expect(try place.json("enterprise").items.first?["health"] == .text("exhausted"))
    #expect(try place.run("enterprise", "true-forward", "EA-1").status == 1)
    _ = try done(place, "convert", "add", "PAK-1", license, "4", "--device", "core")
    #expect(try place.run("convert", "once", "PAK-1").status == 1)
    _ = try done(
      place, "convert", "assign", "PAK-1", "--virtual-account", "Manufacturing",
      saying: "Manufacturing")
    _ = try done(place, "convert", "once", "pak-1", saying: license)
    #expect(try place.run("convert", "once", "PAK-1").status == 1)
    #expect(try place.json("convert").items.first?["status"] == .text("converted"))
    #expect(try place.run("verify").status == 0)
  }

  @Test("A need is stated and withdrawn, and tiers are set by the operator")
  func needsAndTiers() throws {
    let place = try Workplace.imported(.plain)
    _ = try done(
      place, "need", "set", license, "20", "--virtual-account", "Refining", "--by", "2099-01-01",
      saying: "Refining")
    #expect(try place.json("need").items.first?["quantity"] == .number(20))
    _ = try done(
      place, "need", "withdraw", license, "--virtual-account", "Refining", "--by", "2099-01-01")
    #expect(try place.json("need").items.isEmpty)
    let past = try place.run(
      "need", "set", license, "1", "--virtual-account", "Refining", "--by", "2001-01-01")
    #expect(past.status == 1, "\(past)")
    let names = try place.json("tiers").items.compactMap { $0["license"].text }
    let other = try #require(names.first { $0 != license })
    _ = try done(place, "tiers", "set", license, "--none")
    _ = try done(place, "tiers", "set", other, "--none")
    _ = try done(place, "tiers", "set", license, "--above", other)
    #expect(try place.run("tiers", "set", other, "--above", license).status == 1)
    #expect(try place.run("tiers", "set", license).status == 2)
    #expect(try place.run("verify").status == 0)
  }

  @Test(
    "What an argument can't be is refused in one line, in the person's language",
    arguments: Speech.allCases)
  func mistakes(language: Speech) throws {
    let place = try Workplace.imported(.plain, language)
    try place.write("x", to: "short")
    let mistakes = [
      ["tokens", "create", "--virtual-account", "Nowhere"],
      ["tokens", "create", "--virtual-account", "Refining", "--days", "366"],
      ["tokens", "create", "--virtual-account", "Refining", "--max-uses", "0"],
      ["tokens", "revoke", "9"], ["register", "x", "--token-file", "short"],
      ["report-usage", "nothing", "DNA=1"], ["report-usage", "nothing", "DNA"],
      ["instances", "remove", "nothing"], ["assign", "SO-0", "--to", "nobody.example"],
      ["enterprise", "add", "", "--suite", license + "=1"],
      ["enterprise", "add", "EA", "--suite", license + "=1+2+3"],
      ["enterprise", "generate", "EA", license + "=1", "--virtual-account", "Refining"],
      ["convert", "add", "", license, "1"], ["convert", "add", "K", license, "0"],
      ["convert", "once", "K"], ["need", "set", license, "0", "--virtual-account", "Refining"],
      ["tiers", "set", "no such license", "--none"], ["return", "7", "--code-file", "short"],
    ]
    for mistake in mistakes {
      let answer = try place.run(mistake)
      #expect([1, 2].contains(answer.status) && answer.out.isEmpty, "\(mistake): \(answer)")
      #expect(answer.errorLines.count == 2, "\(mistake): \(answer)")
      let isCyrillic = answer.err.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
      #expect(isCyrillic == (language == .russian), "\(mistake): \(answer)")
    }
  }
}
