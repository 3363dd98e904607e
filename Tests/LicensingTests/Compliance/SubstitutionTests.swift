import Testing

@testable import Licensing

/// Balances before and after, written as `name±n`, highest tier first.
struct SubstitutionCase: CustomTestStringConvertible, Sendable {
  let title: String
  let balances: String
  let assigned: String
  let short: Int

  var testDescription: String { title }
}

@Suite("Substitution")
struct SubstitutionTests {
  /// Three tiers in one line, and a second low tier beside the third.
  private let catalog = Catalog([
    License(id: 1, name: name("high")),
    License(id: 2, name: name("mid"), nextTier: 1),
    License(id: 3, name: name("low"), nextTier: 2),
    License(id: 4, name: name("alt"), nextTier: 2),
  ])

  private static let cases = [
    SubstitutionCase(
      title: "Nothing short, nothing assigned", balances: "high 5, mid 0, low 3", assigned: "",
      short: 0),
    SubstitutionCase(
      title: "A lower tier never covers a higher one", balances: "high -5, mid 3, low 9",
      assigned: "", short: 5),
    SubstitutionCase(
      title: "The nearest higher tier comes first", balances: "high 9, mid 4, low -3",
      assigned: "mid>low 3", short: 0),
    SubstitutionCase(
      title: "What the nearest cannot cover, the next one does",
      balances: "high 9, mid 4, low -6", assigned: "mid>low 4, high>low 2", short: 0),
    SubstitutionCase(
      title: "The highest tier's shortage is covered first", balances: "high 5, mid -4, low -4",
      assigned: "high>mid 4, high>low 1", short: 3),
    SubstitutionCase(
      title: "In one tier, the name decides", balances: "high 0, mid 5, low -4, alt -3",
      assigned: "mid>alt 3, mid>low 2", short: 2),
    SubstitutionCase(
      title: "Siblings never cover each other", balances: "high 0, mid 0, low 8, alt -3",
      assigned: "", short: 3),
    SubstitutionCase(
      title: "A short tier in between is passed over", balances: "high 10, mid -2, low -3, alt 0",
      assigned: "high>mid 2, high>low 3", short: 0),
    SubstitutionCase(
      title: "A tier that has no row is passed over", balances: "high 3, low -5",
      assigned: "high>low 3", short: 2),
    SubstitutionCase(
      title: "Exactly enough leaves nothing short", balances: "high 2, mid 1, low -3",
      assigned: "mid>low 1, high>low 2", short: 0),
  ]

  @Test("Surplus of higher tiers covers shortages below", arguments: cases)
  func table(row: SubstitutionCase) throws {
    let balances = try read(row.balances)
    let assigned = Substitution.assign(
      balances, family: catalog.family(of: 1), catalog: catalog)
    #expect(assigned.map(write).joined(separator: ", ") == row.assigned)
    let short = Substitution.shortage(
      balances, family: catalog.family(of: 1), catalog: catalog)
    #expect(short == row.short)
  }

  private func read(_ text: String) throws -> [Identifier<License>: Int] {
    var balances: [Identifier<License>: Int] = [:]
    for part in text.split(separator: ", ") {
      let words = part.split(separator: " ")
      let license = try #require(catalog[name(String(words[0]))])
      let balance: Int = try #require(Int(words[1]))
      balances[license.id] = balance
    }
    return balances
  }

  private func write(_ part: Substitution) -> String {
    let (higher, lower) = (catalog[part.higher]?.name, catalog[part.lower]?.name)
    return "\(higher ?? .unknown)>\(lower ?? .unknown) \(part.quantity)"
  }

  @Test("A position shows what it lends and what it borrows")
  func positions() {
    var log = EstateBuilder()
    let refining = log.virtualAccount("Refining")
    let advantage = log.license("Advantage")
    let essentials = log.license("Essentials", below: advantage)
    log.lot(advantage, in: refining, 10)
    log.use(essentials, in: refining, 4)
    let high = log.estate.position(of: RowKey(refining, advantage))
    let low = log.estate.position(of: RowKey(refining, essentials))
    #expect((high.entitled, high.substitutedOut, high.balance) == (10, 4, 6))
    #expect((low.inUse, low.substitutedIn, low.balance, low.status) == (4, 4, 0, .even))
  }

  @Test("Moving a higher tier away uncovers the lower one, and the preview says so")
  func secondOrder() throws {
    var log = EstateBuilder()
    let refining = log.virtualAccount("Refining")
    let smelting = log.virtualAccount("Smelting")
    let advantage = log.license("Advantage")
    let essentials = log.license("Essentials", below: advantage)
    log.lot(advantage, in: refining, 10)
    log.use(essentials, in: refining, 10)
    let preview = try log.estate.preview(
      MoveRequest(lines: [
        MoveLine(license: advantage, source: refining, target: smelting, quantity: 3)
      ]))
    #expect(preview.createdShortages.map(\.row) == [RowKey(refining, essentials)])
    #expect(preview.createdShortages.map(\.after.shortage) == [3])
  }

  @Test("Giving a license a higher tier covers it at once, and taking the tier away uncovers it")
  func tierChange() {
    var log = EstateBuilder()
    let refining = log.virtualAccount("Refining")
    let advantage = log.license("Advantage")
    let essentials = log.license("Essentials")
    log.lot(advantage, in: refining, 5)
    log.use(essentials, in: refining, 5)
    let row = RowKey(refining, essentials)
    #expect(log.estate.position(of: row).shortage == 5)
    log.append(.license(License(id: essentials, name: name("Essentials"), nextTier: advantage)))
    #expect(log.estate.position(of: row).shortage == 0)
    log.append(.license(License(id: essentials, name: name("Essentials"))))
    #expect(log.estate.position(of: row).shortage == 5)
  }
}
