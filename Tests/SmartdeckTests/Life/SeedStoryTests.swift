import Foundation
import Testing

/// What the product is for, from the first request to the license that a device was short of.
@Suite("The whole story on the command line")
struct SeedStoryTests {
  private let license = "C9300 Network Essentials"

  @Test(
    "A partner asks, an order waits, the customer activates, a device uses, licenses are moved",
    arguments: Speech.allCases)
  func story(language: Speech) throws {
    let place = try Workplace(language)
    try partnerHasHoldingAccount(at: place)
    try orderWaitsForTheCustomer(at: place)
    try customerActivates(at: place)
    try deviceConsumes(at: place)
    try licensesAreMoved(at: place)
    try partnerSeesItsPart(at: place)
    #expect(try place.run("verify").status == 0)
  }

  @discardableResult
  private func done(
    _ place: Workplace, _ arguments: String..., by login: String? = nil
  ) throws -> Answer {
    let answer = try place.run(arguments + (login.map { ["--as", $0] } ?? []))
    try #require(answer.status == 0, "\(arguments): \(answer)")
    return answer
  }

  private func refused(
    _ place: Workplace, _ arguments: String..., by login: String, status: Int32 = 1
  ) throws {
    let answer = try place.run(arguments + ["--as", login])
    #expect(answer.status == status && answer.errorLines.count == 2, "\(arguments): \(answer)")
  }

  private func rows(_ place: Workplace, seenBy login: String) throws -> [String: JSON] {
    let items = try place.json(
      "inventory", "--account", "metalworks.example", "--as", login
    ).items
    return Dictionary(
      uniqueKeysWithValues: items.map { ($0["virtualAccount"].text ?? "", $0) })
  }

  /// The operator asks in the partner's name; the partner activates with the code of the letter.
  private func partnerHasHoldingAccount(at place: Workplace) throws {
    let mailbox = Mailbox(place: place)
    try done(
      place, "request", "account", "Northern", "--kind", "holding", "--email",
      "root@licenses.example", "--nominee", "pat@northern.example")
    try done(place, "deliver", "--sendmail", mailbox.sendmail())
    try mailbox.saveCode(sentTo: "pat@northern.example", in: "pat.code")
    try done(place, "activate", "--secret-file", "pat.code", by: "pat")
    try refused(place, "activate", "--secret-file", "pat.code", by: "eve")
    try done(place, "activate", "--request", "1", "--yes", by: "pat")
  }

  /// The customer's account is asked for; meanwhile its order is held, and one line assigned.
  private func orderWaitsForTheCustomer(at place: Workplace) throws {
    try done(
      place, "request", "account", "Metalworks", "--email", "pat@northern.example", "--nominee",
      "ada@metalworks.example", by: "pat")
    try place.write(
      """
      Order Number,Line,License,Quantity,End Customer
      SO-1,1,\(license),20,Metalworks
      SO-1,2,\(license),20,Metalworks

      """, to: "orders.csv")
    try done(
      place, "orders", "import", "orders.csv", "--account", "northern.example", by: "pat")
    #expect(try statuses(place, seenBy: "pat") == ["held", "held"])
    try done(place, "assign", "SO-1/1", "--to", "metalworks.example", by: "pat")
    #expect(try statuses(place, seenBy: "pat") == ["assigned", "held"])
  }

  private func statuses(_ place: Workplace, seenBy login: String) throws -> [String] {
    try place.json("orders", "--account", "northern.example", "--as", login).items
      .sorted { ($0["line"].number ?? 0) < ($1["line"].number ?? 0) }
      .compactMap { $0["status"].text }
  }

  /// The nominee reviews and activates; what waited is delivered; then the agreement is accepted.
  private func customerActivates(at place: Workplace) throws {
    let mailbox = Mailbox(place: place)
    try done(place, "deliver", "--sendmail", mailbox.sendmail())
    try mailbox.saveCode(sentTo: "ada@metalworks.example", in: "ada.code")
    try refused(place, "inventory", by: "ada", status: 77)
    try done(place, "activate", "--secret-file", "ada.code", by: "ada")
    try done(place, "activate", "--request", "2", "--yes", by: "ada")
    #expect(try rows(place, seenBy: "ada")["Default"]?["entitled"] == .number(20))
    try refused(place, "tokens", "create", "--virtual-account", "Default", by: "ada")
    try done(place, "agreements", "accept", by: "ada")
    try done(place, "virtual-accounts", "create", "Refining", by: "ada")
    try done(
      place, "virtual-accounts", "create", "Manufacturing", "--visibility", "private", by: "ada")
    // A private one is not found by search, and an order is assigned to it by its exact name.
    let found = try place.json("targets", "metalworks.example", "--as", "pat").items.first
    #expect(found?["virtualAccounts"].items == [.text("Default"), .text("Refining")])
    try done(
      place, "assign", "SO-1/2", "--to", "metalworks.example", "--virtual-account",
      "manufacturing", by: "pat")
    #expect(try statuses(place, seenBy: "pat") == ["delivered", "delivered"])
  }

  /// A device registers with a token and uses what Refining does not have.
  private func deviceConsumes(at place: Workplace) throws {
    let made = try done(
      place, "tokens", "create", "--virtual-account", "Refining", "--max-uses", "1", by: "ada")
    let secret = String(try #require(made.out.split(separator: "\n").dropFirst().first))
    try place.write(secret + "\n", to: "token")
    try done(place, "register", "edge-1", "--token-file", "token")
    try refused(place, "register", "edge-2", "--token-file", "token", by: "device")
    try done(place, "report-usage", "edge-1", license + "=20", by: "ada")
    #expect(try rows(place, seenBy: "ada")["Refining"]?["shortage"] == .number(20))
    let alerts = try place.json("alerts", "--as", "ada").items
    #expect(alerts.contains { $0["kind"] == .text("insufficientLicenses") }, "\(alerts)")
  }

  private func licensesAreMoved(at place: Workplace) throws {
    try done(
      place, "move", license, "20", "--from", "Manufacturing", "--to", "Refining", "--yes",
      by: "ada")
    let rows = try rows(place, seenBy: "ada")
    #expect(rows["Refining"]?["shortage"] == .number(0))
    #expect(rows["Manufacturing"]?["surplus"] == .number(0))
    let alerts = try place.json("alerts", "--as", "ada").items
    #expect(!alerts.contains { $0["kind"] == .text("insufficientLicenses") }, "\(alerts)")
  }

  /// The partner keeps a role in one virtual account, with the customer's consent, and no more.
  private func partnerSeesItsPart(at place: Workplace) throws {
    let grant = [
      "grant", "pat@northern.example", "virtualAccountUser", "--virtual-account", "Refining",
      "--as", "ada",
    ]
    let unasked = try place.run(grant)
    #expect(unasked.status == 1, "\(unasked)")
    let consented = try place.run(grant + ["--consent"])
    #expect(consented.status == 0, "\(consented)")
    #expect(try rows(place, seenBy: "pat").keys.sorted() == ["Refining"])
    // What it may not see has no name for it either.
    try refused(
      place, "move", license, "1", "--from", "Default", "--to", "Refining", "--account",
      "metalworks.example", "--yes", by: "pat")
    let events = try place.json(
      "events", "--account", "metalworks.example", "--as", "pat"
    ).items.compactMap { $0["type"].text }
    #expect(events.contains("moved") && !events.contains("agreementAccepted"), "\(events)")
  }
}
