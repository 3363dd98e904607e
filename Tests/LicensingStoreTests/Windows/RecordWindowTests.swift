import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("Windows of records")
struct RecordWindowTests {
  @Test("Every window of the instances is the part that it should be", arguments: ["root", "ada"])
  func instances(who: String) throws {
    let random = try RandomEstate(seed: 612, steps: 40)
    try name(12, instancesOf: random)
    let principal = random.model.principal(login(who), host: "")
    let sees = Policy.visibility(of: 1, with: .viewLicenses, to: principal)
    let all = random.model.instances.values
      .filter { random.model.virtualAccounts[$0.virtualAccount]?.smartAccount == 1 }
      .filter { sees.includes($0.virtualAccount) }
      .map { RecordKey(text: $0.hostName, number: $0.id.rawValue) }.sorted()
    try #require(!all.isEmpty)
    let places = all.prefix(3) + all.suffix(2) + [RecordKey(text: "m", number: 0)]
    let anchors: [Anchor<RecordKey>] =
      [.first, .last] + places.flatMap { [.after($0), .before($0), .from($0)] }
    for anchor in anchors {
      for limit in [1, 3, 500] {
        let query = RecordsQuery(
          kind: .instances, scope: .smartAccount(1), anchor: anchor, limit: limit)
        let window = try random.store.ask(query, by: login(who))
        #expect(window.keys == part(of: all, from: anchor, limit), "\(who) \(query)")
        #expect(window.rows.map(\.key) == window.keys)
      }
    }
  }

  @Test("Words and fields find an instance by what its row shows")
  func filters() throws {
    let random = try RandomEstate(seed: 613, steps: 40)
    try name(6, instancesOf: random)
    let all = try random.store.ask(
      RecordsQuery(kind: .instances, scope: .smartAccount(1), limit: 500), by: login("root"))
    for record in all.rows {
      guard case .instance(let one) = record else { continue }
      let filter = Filter.term(
        .text(.virtualAccount, exact: true, Name.fold(one.virtualAccount.text)))
      let found = try random.store.ask(
        RecordsQuery(kind: .instances, scope: .smartAccount(1), filter: filter, limit: 500),
        by: login("root"))
      #expect(found.keys.contains(record.key))
      #expect(found.rows.allSatisfy { $0.texts.contains(one.virtualAccount.text) })
    }
  }

  /// Adds instances; host names come twice, for they need not be unique.
  private func name(_ count: Int64, instancesOf random: RandomEstate) throws {
    let first = random.model.counters.instance
    try random.store.append(
      (0..<count).map { index in
        .instance(
          ProductInstance(
            id: Identifier(rawValue: first + index), virtualAccount: random.anyAccount(),
            hostName: "host\(index / 2)"))
      })
  }

  private func part(
    of all: [RecordKey], from anchor: Anchor<RecordKey>, _ limit: Int
  ) -> [RecordKey] {
    switch anchor {
    case .first: Array(all.prefix(limit))
    case .last: Array(all.suffix(limit))
    case .after(let key): Array(all.filter { $0 > key }.prefix(limit))
    case .from(let key): Array(all.filter { $0 >= key }.prefix(limit))
    case .before(let key): Array(all.filter { $0 < key }.suffix(limit))
    }
  }
}
