import GRDB
import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("Windows of the log and of the orders")
struct EventWindowTests {
  /// The events that somebody sees in a scope, by plain Swift.
  private func visible(
    to who: String, in scope: Scope, of random: RandomEstate
  ) -> [SequenceNumber] {
    let principal = random.model.principal(login(who), host: "")
    let visibility = Policy.visibility(of: 1, with: .viewEvents, to: principal)
    return random.store.events.filter { event in
      let accounts = event.draft.virtualAccounts
      if let one = scope.virtualAccount { return accounts.contains(one) }
      return visibility == .everything
        ? [1, nil].contains(event.draft.smartAccount)
        : accounts.contains(where: visibility.includes)
    }
    .map(\.sequence)
  }

  @Test(
    "Every window of the log is the part that it should be, gaps in the numbers included",
    arguments: ["root", "app", "ada", "max"])
  func windows(who: String) throws {
    let random = try RandomEstate(seed: 610, steps: 40)
    for scope in [Scope.smartAccount(1), .virtualAccount(2, of: 1), .virtualAccount(3, of: 1)] {
      let principal = random.model.principal(login(who), host: "")
      let sees = Policy.visibility(of: 1, with: .viewEvents, to: principal)
      guard scope.virtualAccount.map(sees.includes) ?? true else { continue }
      let all = visible(to: who, in: scope, of: random)
      let heads = [0, 1, 7, 20, random.model.head.rawValue, 9000].map(
        SequenceNumber.init(rawValue:))
      let anchors: [Anchor<SequenceNumber>] =
        [.first, .last] + heads.flatMap { [.after($0), .before($0), .from($0)] }
      for anchor in anchors {
        for limit in [1, 5, 500] {
          let query = EventsQuery(scope: scope, anchor: anchor, limit: limit)
          let window = try random.store.ask(query, by: login(who))
          #expect(window.keys == part(of: all, from: anchor, limit), "\(who) \(query)")
          #expect(window.rows.map(\.sequence) == window.keys)
        }
      }
    }
  }

  private func part<Key: Comparable>(
    of all: [Key], from anchor: Anchor<Key>, _ limit: Int
  ) -> [Key] {
    switch anchor {
    case .first: Array(all.prefix(limit))
    case .last: Array(all.suffix(limit))
    case .after(let key): Array(all.filter { $0 > key }.prefix(limit))
    case .from(let key): Array(all.filter { $0 >= key }.prefix(limit))
    case .before(let key): Array(all.filter { $0 < key }.suffix(limit))
    }
  }

  @Test("A filter finds what lies far back in a long log, and says so where nothing fits")
  func farBack() throws {
    let store = try EverySort.store()
    try store.perform(
      .move(MoveRequest(lines: [MoveLine(license: 1, source: 1, target: 2, quantity: 2)])),
      by: login("root"))
    try store.database.write { writer in
      try writer.database.execute(
        sql: """
          WITH RECURSIVE number(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < 20050)
          INSERT INTO events
            (sequence, time, login, host, smart_account, type, story, changes, chain)
          SELECT (SELECT max(sequence) FROM events) + i, time, login, host, smart_account, type,
            story, changes, chain
          FROM number, (SELECT * FROM events WHERE type = 'dayBegan' LIMIT 1)
          """)
    }
    let filter = try Filter(parsing: "type:moved", for: .events)
    let found = try store.ask(
      EventsQuery(scope: .smartAccount(1), filter: filter, limit: 10), by: login("root"))
    #expect(found.keys.last == store.events.last?.sequence)
    #expect(!found.hasEarlier)
    let none = try Filter(parsing: "by:nobody", for: .events)
    let empty = try store.ask(
      EventsQuery(scope: .smartAccount(1), filter: none, limit: 10), by: login("root"))
    #expect(empty.rows.isEmpty && !empty.hasEarlier)
  }

  @Test("Who sees one side of a move reads only the lines that touch it")
  func lines() throws {
    let store = try EverySort.store()
    try store.perform(
      .move(
        MoveRequest(lines: [
          MoveLine(license: 1, source: 1, target: 2, quantity: 2),
          MoveLine(license: 2, source: 2, target: 3, quantity: 4),
        ])), by: login("root"))
    for (who, count, units) in [("root", 2, 6), ("ada", 1, 2)] {
      let query = EventsQuery(scope: .smartAccount(1), limit: 1)
      let row = try #require(try store.ask(query, by: login(who)).rows.last)
      guard case .moved(kind: _, let lines, let quantity, reason: _) = row.story else {
        Issue.record("no move: \(row.story)")
        return
      }
      #expect(lines.count == count, "\(who)")
      #expect(quantity == units, "\(who)")
    }
  }

  @Test("A filter finds events by who, what, where and when")
  func filters() throws {
    let store = try EverySort.store()
    let cases: [(FilterTerm, [Int64])] = [
      (.text(.type, exact: true, "moved"), [5, 6]), (.text(.type, exact: true, "undone"), [7]),
      (.text(.by, exact: true, "root"), [5, 6, 7]),
      (.text(.by, exact: true, "system"), [1, 2, 3, 4]),
      (.text(.virtualAccount, exact: false, "склад"), [6, 7]), (.word("manufacturing"), [5]),
      (.date(.since, .greaterOrEqual, .absolute(day("2026-11-24"))), []),
      (.date(.until, .lessOrEqual, .fromToday(0)), [1, 2, 3, 4, 5, 6, 7]),
    ]
    for (term, found) in cases {
      let query = EventsQuery(scope: .smartAccount(1), filter: .term(term), limit: 50)
      #expect(try store.ask(query, by: login("root")).keys.map(\.rawValue) == found, "\(term)")
    }
  }

  @Test("Every window of the orders is the part that it should be", arguments: ["root", "ada"])
  func orders(who: String) throws {
    let random = try RandomEstate(seed: 611, steps: 0)
    for _ in 0..<15 { try random.order() }
    let principal = random.model.principal(login(who), host: "")
    let sees = Policy.visibility(of: 1, with: .viewOrders, to: principal)
    for scope in [Scope.smartAccount(1), .virtualAccount(3, of: 1)] {
      let all = random.model.orderLines.values.filter { line in
        if let one = scope.virtualAccount { return line.virtualAccount == one }
        if let home = line.virtualAccount, home != 6, sees.includes(home) { return true }
        return sees == .everything && [.held, .onHold].contains(line.status)
          && random.model.orders[line.order]?.endCustomer == "metalworks"
      }
      .map(\.id).sorted(by: >)
      for limit in [1, 4, 500] {
        for id in [Identifier<OrderLine>(rawValue: 0), 3, 12, 900] {
          let anchors: [(Anchor<Identifier<OrderLine>>, [Identifier<OrderLine>])] = [
            (.first, Array(all.prefix(limit))), (.last, Array(all.suffix(limit))),
            (.after(id), Array(all.filter { $0 < id }.prefix(limit))),
            (.from(id), Array(all.filter { $0 <= id }.prefix(limit))),
            (.before(id), Array(all.filter { $0 > id }.suffix(limit))),
          ]
          for (anchor, expected) in anchors {
            let query = OrdersQuery(scope: scope, anchor: anchor, limit: limit)
            #expect(try random.store.ask(query, by: login(who)).keys == expected, "\(who) \(query)")
          }
        }
      }
    }
  }

  @Test("A filter of the orders folds every alphabet, and its opposite loses no line")
  func orderFilters() throws {
    let random = try RandomEstate(seed: 612, steps: 0)
    for _ in 0..<15 { try random.order() }
    let ask = { (filter: Filter) in
      Set(
        try random.store.ask(
          OrdersQuery(scope: .smartAccount(1), filter: filter, limit: 500), by: login("root")
        ).rows.map(\.line.id))
    }
    let all = try ask(.everything)
    let partner = try ask(.term(.text(.partner, exact: false, "партнёр")))
    #expect(!partner.isEmpty)
    let terms: [FilterTerm] = [
      .text(.partner, exact: true, "größe ag"), .text(.virtualAccount, exact: false, "ref"),
      .text(.status, exact: true, "onhold"), .text(.order, exact: true, "so-3"), .word("партнёр"),
      .figure(.quantity, .greater, 7),
    ]
    for term in terms {
      let (fits, others) = (try ask(.term(term)), try ask(.not(.term(term))))
      #expect(fits.union(others) == all, "\(term)")
      #expect(fits.isDisjoint(with: others), "\(term)")
    }
  }
}
