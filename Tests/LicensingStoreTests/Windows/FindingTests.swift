import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("Finding things by name, and the grid of balances")
struct FindingTests {
  private func names(_ text: String, _ random: RandomEstate, by who: String) throws -> [String] {
    try random.store.ask(FindQuery(text: text), by: login(who)).map(\.name)
  }

  @Test("Accounts, licenses and devices are found, those that one may see alone")
  func visibility() throws {
    let random = try RandomEstate(seed: 701)
    try random.store.append([
      .instance(
        ProductInstance(
          id: .init(rawValue: random.model.counters.instance), virtualAccount: 1,
          hostName: "edge_01%", serialNumber: "FOC1234"))
    ])
    let refining = try names("refin", random, by: "root")
    #expect(refining.first == "refining 2", "\(refining)")
    #expect(try names("foc12", random, by: "root") == ["edge_01%"])
    #expect(try names("e_0%", random, by: "root") == ["edge_01%"])
    #expect(try names("edge%0", random, by: "root").isEmpty, "no letter is a pattern")
    #expect(try names("склад", random, by: "root").contains("Склад"))
    #expect(try names("Zürich", random, by: "root").isEmpty, "another company's")
    #expect(try names("manufact", random, by: "ada").isEmpty)
    #expect(try names("refin", random, by: "nobody").isEmpty)
    #expect(try names(" ", random, by: "root").isEmpty)
  }

  @Test("No more are given than are asked for, and never more than the limit")
  func limits() throws {
    let random = try RandomEstate(seed: 702)
    let first = random.model.counters.instance
    try random.store.append(
      (0..<Int64(FindQuery.most + 5)).map { index in
        .instance(
          ProductInstance(
            id: .init(rawValue: first + index), virtualAccount: 1, hostName: "node\(index)"))
      })
    #expect(try names("node", random, by: "root").count == FindQuery.most)
    let few = try random.store.ask(FindQuery(text: "node", limit: 3), by: login("root"))
    #expect(few.count == 3)
    let none = try random.store.ask(FindQuery(text: "node", limit: -1), by: login("root"))
    #expect(none.isEmpty)
  }

  @Test("Every part of the grid holds the balances that the rows have", arguments: ["root", "ada"])
  func matrix(who: String) throws {
    let random = try RandomEstate(seed: 703, steps: 40)
    let rows = try random.store.ask(
      InventoryQuery(scope: .smartAccount(1), limit: 500), by: login(who)
    ).rows
    let whole = try random.store.ask(
      MatrixQuery(account: 1, rows: 300, columns: 100), by: login(who))
    #expect(whole.lines.count == whole.allRows && whole.columns.count == whole.allColumns)
    var seen = 0
    for line in whole.lines {
      for (column, balance) in zip(whole.columns, line.balances) {
        let row = rows.first { $0.row == RowKey(column.virtualAccount, line.license) }
        #expect(balance == row?.position.balance)
        seen += row == nil ? 0 : 1
      }
      let own = rows.filter { $0.row.license == line.license }
      #expect(line.shortage == own.reduce(0) { $0 + $1.position.shortage })
      #expect(line.surplus == own.reduce(0) { $0 + $1.position.surplus })
    }
    #expect(seen == rows.count)
    let part = try random.store.ask(
      MatrixQuery(account: 1, firstRow: 1, rows: 1, firstColumn: 1, columns: 1), by: login(who))
    #expect(part.lines.map(\.license) == whole.lines.dropFirst().prefix(1).map(\.license))
    #expect(part.lines.first?.balances == whole.lines.dropFirst().first.map { [$0.balances[1]] })
    let beyond = try random.store.ask(
      MatrixQuery(account: 1, firstRow: 9_999, rows: 5, firstColumn: -3, columns: -1),
      by: login(who))
    #expect(beyond.lines.isEmpty && beyond.columns.isEmpty)
    #expect(beyond.allRows == whole.allRows)
  }

  @Test("A filter leaves the licenses and accounts that have a row that fits")
  func filtered() throws {
    let random = try RandomEstate(seed: 704, steps: 40)
    let filter = try Filter(parsing: "balance<0", for: .matrix)
    let short = try random.store.ask(
      MatrixQuery(account: 1, filter: filter, rows: 300, columns: 100), by: login("root"))
    #expect(short.lines.allSatisfy { $0.shortage > 0 })
  }

  @Test("The grid of another company is refused")
  func refused() throws {
    let random = try RandomEstate(seed: 705)
    #expect(throws: Refusal.self) {
      try random.store.ask(MatrixQuery(account: 2, rows: 3, columns: 3), by: login("ada"))
    }
    #expect(throws: Refusal.self) {
      try random.store.ask(SavedViewsQuery(account: 2), by: login("ada"))
    }
  }
}
