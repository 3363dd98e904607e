import Testing

@testable import Licensing

@Suite("Headline")
struct HeadlineTests {
  @Test("The Metalworks gap is all movable: one unit is short what another has spare")
  func movable() {
    var log = EstateBuilder()
    let refining = log.virtualAccount("Refining")
    let manufacturing = log.virtualAccount("Manufacturing")
    let routing = log.license("Routing")
    log.use(routing, in: refining, 20)
    log.lot(routing, in: manufacturing, 20)
    let headline = log.estate.headline(of: log.smartAccount)
    #expect((headline.totals.shortage, headline.totals.surplus) == (20, 20))
    #expect((headline.movableShortage, headline.realShortage) == (20, 0))
    #expect(
      (headline.totals.rows, headline.totals.rowsShort, headline.totals.rowsSurplus) == (2, 1, 1))
    #expect((headline.virtualAccounts, headline.licenses, headline.instances) == (2, 1, 0))
  }

  @Test("What no account has spare must be bought")
  func toBuy() {
    var log = EstateBuilder()
    let refining = log.virtualAccount("Refining")
    let manufacturing = log.virtualAccount("Manufacturing")
    let routing = log.license("Routing")
    log.use(routing, in: refining, 20)
    log.lot(routing, in: manufacturing, 15)
    let headline = log.estate.headline(of: log.smartAccount)
    #expect((headline.movableShortage, headline.realShortage) == (15, 5))
  }

  @Test("A family is pooled with its tiers: a higher tier elsewhere makes a shortage movable")
  func pooledTiers() {
    var log = EstateBuilder()
    let refining = log.virtualAccount("Refining")
    let manufacturing = log.virtualAccount("Manufacturing")
    let advantage = log.license("Advantage")
    let essentials = log.license("Essentials", below: advantage)
    log.use(essentials, in: refining, 8)
    log.lot(advantage, in: manufacturing, 5)
    let headline = log.estate.headline(of: log.smartAccount)
    #expect((headline.movableShortage, headline.realShortage) == (5, 3))
  }

  @Test("Another smart account's surplus closes nothing here")
  func otherAccount() {
    var log = EstateBuilder()
    let refining = log.virtualAccount("Refining")
    let other = log.smartAccount("Other", domain: "other.example")
    let elsewhere = log.virtualAccount("Elsewhere", of: other)
    let routing = log.license("Routing")
    log.use(routing, in: refining, 4)
    log.lot(routing, in: elsewhere, 9)
    let headline = log.estate.headline(of: log.smartAccount)
    #expect((headline.realShortage, headline.totals.surplus) == (4, 0))
    #expect(log.estate.headline(of: other).totals.surplus == 9)
  }

  @Test("A headline can be asked for another day, and terms are evaluated on it")
  func onAnotherDay() {
    var log = EstateBuilder(on: "2026-11-23")
    let refining = log.virtualAccount("Refining")
    let routing = log.license("Routing")
    log.lot(routing, in: refining, 5, end: "2027-01-01")
    log.lot(routing, in: refining, 2, start: "2027-01-01")
    log.use(routing, in: refining, 5)
    let today = log.estate.headline(of: log.smartAccount).totals
    let later = log.estate.headline(of: log.smartAccount, on: day("2027-01-01")).totals
    #expect((today.entitled, today.pending, today.expired, today.shortage) == (5, 2, 0, 0))
    #expect((later.entitled, later.pending, later.expired, later.shortage) == (2, 0, 5, 3))
  }
}
