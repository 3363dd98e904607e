import GRDB
import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("Replaying the log")
struct ReplayTests {
  static let seeds: [UInt64] = Array(1...12) + [2026, 11_23]

  @Test("After random commands the tables hold exactly what the rules make", arguments: seeds)
  func tables(seed: UInt64) throws {
    let random = try RandomEstate(seed: seed, steps: 40)
    let stored = try random.store.database.read { try $0.wholeEstate(today: day("1999-01-01")) }
    #expect(stored == random.model, "seed \(seed)")
    let found = try random.store.verify()
    #expect(found.problem == nil, "seed \(seed)")
    #expect(found.events == random.store.events.count)
    #expect(found.head.sequence == random.model.head)
  }

  @Test("The kept positions and sums are those of the pure rules", arguments: seeds)
  func projection(seed: UInt64) throws {
    let random = try RandomEstate(seed: seed, steps: 40)
    let (positions, totals) = try random.store.database.read { reader in
      (
        try Row.fetchAll(
          reader.database, sql: "SELECT * FROM positions ORDER BY virtual_account, license"
        ).map(Position.init),
        try TotalsTable(database: reader.database).totals(of: 1)
      )
    }
    #expect(positions == random.model.allPositions(), "seed \(seed)")
    for account in random.model.virtualAccounts(of: 1) {
      let rows = random.model.allPositions().filter { $0.row.virtualAccount == account.id }
      let sum = rows.reduce(Totals()) { $0 + Totals($1) }
      #expect(totals[account.id]?.totals == sum, "seed \(seed), \(account.name)")
      let instances = random.model.instances.values.count { $0.virtualAccount == account.id }
      #expect(totals[account.id]?.instances == instances, "seed \(seed), \(account.name)")
    }
  }

  @Test("The sums of licenses are those of their rows", arguments: seeds)
  func pooled(seed: UInt64) throws {
    let random = try RandomEstate(seed: seed, steps: 40)
    let stored = try random.store.database.read { reader in
      try TotalsTable(database: reader.database).pooled(in: 1)
    }
    var pooled: [Identifier<License>: Int] = [:]
    for position in random.model.allPositions()
    where random.model.virtualAccounts[position.row.virtualAccount]?.smartAccount == 1 {
      pooled[position.row.license, default: 0] += position.entitled - position.inUse
    }
    #expect(stored == pooled, "seed \(seed)")
  }

  @Test("Making every table anew from the log changes no record", arguments: seeds)
  func rebuild(seed: UInt64) throws {
    let random = try RandomEstate(seed: seed, steps: 40)
    let before = try DatabaseDump(of: random.store.path)
    try random.store.database.rebuild()
    let after = try DatabaseDump(of: random.store.path)
    #expect(after.differs(from: before) == [], "seed \(seed)")
    #expect(try random.store.verify().problem == nil)
  }

  @Test("Tables that were damaged are right again once they are made anew")
  func repair() throws {
    let random = try RandomEstate(seed: 77)
    let before = try DatabaseDump(of: random.store.path)
    let stranger = try random.store.stranger()
    try stranger.write { database in
      try database.execute(sql: "UPDATE holdings SET quantity = quantity + 7")
      try database.execute(sql: "DELETE FROM positions WHERE license = 1")
      try database.execute(sql: "UPDATE account_totals SET surplus = 0")
    }
    #expect(try random.store.verify().problem != nil)
    try random.store.database.rebuild()
    #expect(try DatabaseDump(of: random.store.path).differs(from: before) == [])
  }

  @Test("Tables are not made anew from a log that is not whole")
  func refusedRebuild() throws {
    let random = try RandomEstate(seed: 78)
    try Stranger.tamper(
      with: random.store.path, ["UPDATE events SET host = 'elsewhere' WHERE sequence = 3"])
    let before = try DatabaseDump(of: random.store.path)
    let refused = refusal { () throws in try random.store.database.rebuild() }
    guard case .storage(.damaged) = refused else {
      Issue.record("rebuilt: \(String(describing: refused))")
      return
    }
    #expect(try DatabaseDump(of: random.store.path) == before)
  }

  @Test("A unit made out of nothing does not pass", arguments: [UInt64(5), 6, 7])
  func plantedBug(seed: UInt64) throws {
    let random = try RandomEstate(seed: seed)
    try random.store.database.write { writer in try PlantedBug.createUnit(in: writer) }
    let stored = try random.store.database.read { try $0.wholeEstate(today: day("2026-11-23")) }
    #expect(stored != random.model)
    guard case .tableDiffers(let table, record: _, lastEvent: _) = try random.store.verify().problem
    else {
      Issue.record("a unit came out of nothing and nobody saw it, seed \(seed)")
      return
    }
    #expect(table == "holdings")
  }
}

/// What a bug in the ledger would do; it proves that the tests above bite.
private enum PlantedBug {
  static func createUnit(in writer: Writer) throws {
    try writer.database.execute(
      sql: """
        UPDATE holdings SET quantity = quantity + 1
        WHERE (virtual_account, license, lot) IN
          (SELECT virtual_account, license, lot FROM holdings LIMIT 1)
        """)
  }
}
