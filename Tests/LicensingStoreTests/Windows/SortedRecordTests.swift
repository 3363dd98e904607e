import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("Records sorted by any column")
struct SortedRecordTests {
  /// Instances with names, contacts and use that all differ in another order.
  private func estate() throws -> RandomEstate {
    let random = try RandomEstate(seed: 708, steps: 20)
    let first = random.model.counters.instance
    for index in Int64(0)..<9 {
      let id = Licensing.Identifier<ProductInstance>(rawValue: first + index)
      try random.store.append(
        [
          .instance(
            ProductInstance(
              id: id, virtualAccount: random.anyAccount(), hostName: "host\(index % 4)",
              productType: index % 2 == 0 ? "Switch" : "", serialNumber: "S\(9 - index)",
              lastContact: index == 3 ? nil : Instant(rawValue: (index * 7 % 5) * 1_000_000))),
          .usage(
            key: UsageKey(id, 1), quantity: Quantity(clamping: Int(index * 5 % 7))),
        ])
    }
    return random
  }

  @Test("Every column sorts both ways, window after window", arguments: RecordKind.allCases)
  func sorted(kind: RecordKind) throws {
    let random = try estate()
    for column in kind.columns {
      for isDescending in [false, true] {
        var query = RecordsQuery(
          kind: kind, scope: .smartAccount(1),
          order: RecordOrder(column, isDescending: isDescending), limit: 500)
        let all = try random.store.ask(query, by: login("root"))
        let keys = all.rows.map { $0.key(in: query.order) }
        #expect(all.keys == keys, "\(kind) by \(column)")
        #expect(keys == (isDescending ? keys.sorted().reversed() : keys.sorted()), "\(column)")
        query.limit = 2
        var walked: [RecordKey] = []
        while true {
          let window = try random.store.ask(query, by: login("root"))
          walked += window.keys
          guard window.hasLater, let last = window.keys.last, walked.count <= keys.count else {
            break
          }
          query.anchor = .after(last)
        }
        #expect(walked == keys, "\(kind) by \(column)")
        query.anchor = .last
        #expect(try random.store.ask(query, by: login("root")).keys == keys.suffix(2))
      }
    }
  }

  @Test("Figures, dates and tags find instances")
  func filters() throws {
    let random = try estate()
    func hosts(_ text: String) throws -> [String] {
      let filter = try Filter(parsing: text, for: .recordsOf(.instances))
      let window = try random.store.ask(
        RecordsQuery(kind: .instances, scope: .smartAccount(1), filter: filter, limit: 500),
        by: login("root"))
      return window.rows.map(\.key.text)
    }
    let all = try hosts("host")
    #expect(!all.isEmpty)
    #expect(try hosts("used>0").count + hosts("!used>0").count == hosts("").count)
    #expect(try hosts("since:1970-01-01").count < hosts("").count, "one was never heard of")
    #expect(try hosts("tag:north").isEmpty)
    let account = try #require(random.model.virtualAccounts[1])
    var tagged = account
    tagged.tags = ["North"]
    try random.store.append([.virtualAccount(tagged)])
    let inIt = try hosts("va:\"\(account.name.text)\"")
    #expect(try hosts("tag:NORTH") == inIt)
  }
}
