import Foundation
import Testing

@Suite("Alerts on the command line")
struct AlertCommandTests {
  @Test("An alert is listed, taken note of by who may, and then no longer listed")
  func acknowledging() throws {
    let place = try Workplace.imported(.plain)
    let alerts = try place.json("alerts").items
    let short = try #require(alerts.first { $0["kind"] == .text("insufficientLicenses") })
    guard case .text(let subject) = short["subject"] else { throw CocoaError(.coderInvalidValue) }
    #expect(short["acknowledgedBy"] == .null)
    let wrong = try place.run("acknowledge", "orderOnHold", subject)
    #expect(wrong.status == 1 && wrong.errorLines.count == 2, "\(wrong)")
    let stranger = try place.run("acknowledge", "insufficientLicenses", subject, "--as", "eve")
    #expect(stranger.status == 77, "\(stranger)")
    let known = try place.run("acknowledge", "insufficientLicenses", subject)
    #expect(known.status == 0, "\(known)")
    func isListed(_ item: JSON) -> Bool {
      item["kind"] == short["kind"] && item["subject"] == short["subject"]
    }
    #expect(try !place.json("alerts").items.contains(where: isListed))
    let again = try #require(place.json("alerts", "--all").items.first(where: isListed))
    #expect(again["acknowledgedBy"] != .null)
    #expect(try place.run("alerts", "--as", "eve").status == 77)
    #expect(try place.run("verify").status == 0)
  }

  @Test(
    "Every alert of the list can be looked at by its virtual account", arguments: Speech.allCases)
  func scopes(language: Speech) throws {
    let place = try Workplace.imported(.plain, language)
    let all = try place.json("alerts").items
    let names = Set(
      all.compactMap { item in
        if case .text(let name) = item["virtualAccount"] { name } else { nil }
      })
    #expect(names.count > 1)
    for name in names {
      let part = try place.json("alerts", "--virtual-account", name).items
      #expect(part.count == all.count { $0["virtualAccount"] == .text(name) })
    }
    #expect(try place.run("alerts").status == 0)
  }
}
