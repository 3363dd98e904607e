import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("Windows of the inventory")
struct InventoryWindowTests {
  static let orders = InventoryColumn.allCases.flatMap { column in
    [false, true].map { InventoryOrder(column, descending: $0) }
  }

  @Test("Every window is the part of a sorted array that it should be", arguments: orders)
  func windows(order: InventoryOrder) throws {
    let random = try RandomEstate(seed: 301, steps: 60)
    for who in ["root", "ada", "max"] {
      for scope in [Scope.smartAccount(1), .virtualAccount(3, of: 1), .virtualAccount(2, of: 1)] {
        for _ in 0..<4 {
          let filter = random.anyInventoryFilter()
          let query = InventoryQuery(scope: scope, filter: filter, order: order, limit: 4)
          try compare(query, as: login(who), in: random)
        }
      }
    }
  }

  private func compare(_ query: InventoryQuery, as who: Login, in random: RandomEstate) throws {
    let visibility = Policy.visibility(
      of: 1, with: .viewLicenses, to: random.model.principal(who, host: ""))
    if let one = query.scope.virtualAccount, !visibility.includes(one) {
      let refused = refusal { try random.store.ask(query, by: who) }
      guard case .notPermitted(.viewLicenses, scope: _, holders: _, roles: _) = refused else {
        Issue.record("\(who) saw \(one): \(String(describing: refused))")
        return
      }
      return
    }
    let model = InventoryModel(query: query, visibility: visibility, estate: random.model)
    for anchor in model.anchors {
      var asked = query
      asked.anchor = anchor
      for limit in [1, 3, 100] {
        asked.limit = limit
        let window = try random.store.ask(asked, by: who)
        model.expect(window, is: asked)
      }
    }
  }

  @Test("A window holds no more rows than any window may, and at least one")
  func limits() throws {
    let random = try RandomEstate(seed: 302)
    let query = InventoryQuery(scope: .smartAccount(1), limit: 0)
    #expect(try random.store.ask(query, by: login("root")).rows.count == 1)
    var most = query
    most.limit = .max
    let all = random.model.allPositions().count { $0.row.virtualAccount != 6 }
    #expect(try random.store.ask(most, by: login("root")).rows.count == all)
  }

  @Test(
    "A filter means the same in SQL and in memory", arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func agreement(seed: UInt64) throws {
    let random = try RandomEstate(seed: 400 + seed, steps: 60)
    let matcher = { InventoryMatcher($0, estate: random.model, today: random.model.day) }
    for _ in 0..<150 {
      let filter = random.anyInventoryFilter()
      let kept = try random.store.ask(
        PositionsQuery(scope: .smartAccount(1), filter: filter), by: login("root"))
      let expected = random.model.allPositions()
        .filter { $0.row.virtualAccount != 6 && matcher(filter).matches($0) }
      #expect(Set(kept.map(\.position)) == Set(expected), "seed \(seed), \(filter)")
    }
  }

  @Test("On another day the positions are those of the pure rules", arguments: [UInt64(1), 2, 3])
  func anotherDay(seed: UInt64) throws {
    let random = try RandomEstate(seed: 500 + seed, steps: 60)
    for days in [-400, -30, -1, 0, 1, 30, 90, 400] {
      let on = random.model.day.adding(days: days)
      let rows = try random.store.ask(
        PositionsQuery(scope: .smartAccount(1), on: on), by: login("root"))
      let expected = random.model.allPositions(on: on).filter { $0.row.virtualAccount != 6 }
      #expect(Set(rows.map(\.position)) == Set(expected), "seed \(seed), \(days) days")
      let summary = try random.store.ask(SummaryQuery(account: 1, on: on), by: login("root"))
      #expect(summary.headline == random.model.headline(of: 1, on: on), "\(days) days")
    }
  }

  @Test("Sums of a part are the sums of what may be seen of it", arguments: [UInt64(1), 2, 3])
  func partialSums(seed: UInt64) throws {
    let random = try RandomEstate(seed: 520 + seed, steps: 60)
    var part = random.model
    part.keepOnly { [1, 3].contains($0) }
    for days in [0, 45] {
      let on = random.model.day.adding(days: days)
      let summary = try random.store.ask(SummaryQuery(account: 1, on: on), by: login("ada"))
      var expected = part.headline(of: 1, on: on)
      expected.instances = random.model.instances.values.count {
        [1, 3].contains($0.virtualAccount)
      }
      #expect(summary.headline == expected, "seed \(seed), \(days) days")
    }
    let branch = try #require(try random.store.ask(AccountsQuery(), by: login("ada")).first)
    #expect(Set(branch.virtualAccounts.map(\.virtualAccount.id)) == [1, 3])
  }
}
