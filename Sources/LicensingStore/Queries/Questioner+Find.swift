internal import GRDB
internal import Licensing

extension Questioner {
  /// How many devices are looked at; one beyond them is found by the beginning of its name or of
  /// its serial number.
  private static let mostLookedAt = 20_000
  /// How many orders, the latest first.
  private static let mostOrders = 2_000
  /// How many devices are ranked.
  private static let mostFitting = 500

  /// Everything that one may see and whose name fits, the best first.
  func find(_ query: FindQuery) throws -> [FoundThing] {
    let text = String(query.text.prefix(FindQuery.longest))
    guard !Name.fold(text).allSatisfy(\.isWhitespace) else { return [] }
    var ranked: [(rank: FuzzyRank, thing: FoundThing)] = []
    for account in foundation.smartAccounts.values.sorted(by: { $0.id < $1.id }) {
      for thing in try things(of: account, text) {
        if let rank = thing.rank(for: text) { ranked.append((rank, thing)) }
      }
    }
    ranked.sort { ($0.rank, $0.thing.name) < ($1.rank, $1.thing.name) }
    return ranked.prefix(min(max(0, query.limit), FindQuery.most)).map(\.thing)
  }

  private func things(of account: SmartAccount, _ text: String) throws -> [FoundThing] {
    var found: [FoundThing] = []
    let accounts = Policy.visibility(of: account.id, with: .viewVirtualAccounts, to: principal)
    if !accounts.isNothing {
      found.append(
        FoundThing(
          thing: .smartAccount(account.id), name: account.name.text,
          detail: account.domain.rawValue, account: account.id))
      found += foundation.virtualAccounts(of: account.id).filter { accounts.includes($0.id) }
        .map { virtual in
          FoundThing(
            thing: .virtualAccount(virtual.scope), name: virtual.name.text,
            detail: account.name.text, account: account.id)
        }
    }
    let licenses = Policy.visibility(of: account.id, with: .viewLicenses, to: principal)
    if !licenses.isNothing {
      found += try self.licenses(of: account, seeing: licenses, text)
      found += try instances(of: account, seeing: licenses, text)
    }
    let orders = Policy.visibility(of: account.id, with: .viewOrders, to: principal)
    return orders.isNothing ? found : found + (try self.orders(of: account, seeing: orders))
  }

  /// The catalog is the database's; only what has a row that one may see is found.
  private func licenses(
    of account: SmartAccount, seeing visibility: Visibility, _ text: String
  ) throws -> [FoundThing] {
    let named = foundation.catalog.all.map { license in
      FoundThing(
        thing: .license(license.id), name: license.name.text, detail: account.name.text,
        account: account.id)
    }
    return try zip(foundation.catalog.all, named).filter { license, thing in
      guard thing.rank(for: text) != nil else { return false }
      return try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM positions WHERE license = ? AND smart_account = ?
          \(SQLList.condition(visibility, column: "virtual_account")))
          """, arguments: [license.id.rawValue, account.id.rawValue]) ?? false
    }.map(\.1)
  }

  private func seen(
    of account: SmartAccount, _ visibility: Visibility
  ) -> [Identifier<VirtualAccount>] {
    foundation.virtualAccounts(of: account.id).map(\.id).filter { visibility.includes($0) }
  }

  private func orders(
    of account: SmartAccount, seeing visibility: Visibility
  ) throws -> [FoundThing] {
    let accounts = SQLList(seen(of: account, visibility))
    return try database.all(
      """
      SELECT id, number, partner FROM orders WHERE id IN (SELECT "order" FROM order_lines
        WHERE virtual_account IN (\(accounts)) OR held_in IN (\(accounts)))
      ORDER BY id DESC LIMIT \(Self.mostOrders)
      """
    ) { row in
      FoundThing(
        thing: .order(try row.identifier("id")), name: try row.field("number"),
        detail: try row.field("partner"), account: account.id)
    }
  }

  /// The first devices by name, and those whose name or serial number begins as was typed.
  private func instances(
    of account: SmartAccount, seeing visibility: Visibility, _ text: String
  ) throws -> [FoundThing] {
    let accounts = SQLList(seen(of: account, visibility))
    let columns = "id, host_name, serial_number, virtual_account"
    var found: Set<FoundThing> = []
    func look(_ source: String, _ condition: String, _ arguments: StatementArguments) throws {
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(columns) FROM \(source)
          WHERE \(condition) AND virtual_account IN (\(accounts)) LIMIT \(Self.mostFitting)
          """, arguments: arguments)
      while let row = try rows.next() {
        let thing = try instance(row, of: account)
        if thing.rank(for: text) != nil { found.insert(thing) }
      }
    }
    let first = "(SELECT \(columns) FROM instances ORDER BY host_name LIMIT \(Self.mostLookedAt))"
    try look(first, "host_name || ' ' || serial_number LIKE ? ESCAPE '\\'", [pattern(text)])
    let end = text + "\u{10FFFF}"
    for column in ["host_name", "serial_number"] {
      // The comparison with nothing lets the partial index on serial numbers be used.
      try look(
        "instances", "\(column) >= ? AND \(column) < ? AND \(column) <> ''", [text, end])
    }
    return Array(found)
  }

  /// Fits what has the letters in their order, so that few rows are left to be ranked.
  private func pattern(_ text: String) -> String {
    let letters = text.filter { !$0.isWhitespace }.map { letter in
      ["%", "_", "\\"].contains(letter) ? "\\\(letter)" : String(letter)
    }
    return "%" + letters.joined(separator: "%") + "%"
  }

  private func instance(_ row: Row, of account: SmartAccount) throws -> FoundThing {
    let place: Identifier<VirtualAccount> = try row.identifier("virtual_account")
    let details = [
      try row.field("serial_number"), foundation.virtualAccounts[place]?.name.text ?? "",
    ]
    return FoundThing(
      thing: .instance(try row.identifier("id")), name: try row.field("host_name"),
      detail: details.filter { !$0.isEmpty }.joined(separator: " "), account: account.id)
  }
}
