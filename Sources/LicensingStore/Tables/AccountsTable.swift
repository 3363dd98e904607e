internal import GRDB
internal import Licensing

/// Smart accounts and virtual accounts in the database.
struct AccountsTable {
  let database: Database

  func load(into estate: inout Estate) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM smart_accounts") {
      estate.load(try SmartAccount(row))
    }
    for row in try Row.fetchAll(database, sql: "SELECT * FROM virtual_accounts") {
      estate.load(try VirtualAccount(row))
    }
  }

  func save(_ account: SmartAccount) throws {
    try database.direct(
      """
      INSERT INTO smart_accounts (id, kind, name, domain, status, company)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name,
        domain = excluded.domain, status = excluded.status, company = excluded.company
      """
    ).run([
      account.id.rawValue, account.kind.rawValue, account.name.text, account.domain.rawValue,
      account.status.rawValue, account.company,
    ])
  }

  func save(_ account: VirtualAccount) throws {
    try database.direct(
      """
      INSERT INTO virtual_accounts
        (id, smart_account, name, folded, description, visibility, is_default, tags)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded,
        description = excluded.description, visibility = excluded.visibility,
        is_default = excluded.is_default, tags = excluded.tags
      """
    ).run([
      account.id.rawValue, account.smartAccount.rawValue, account.name.text, account.name.folded,
      account.description, account.visibility.rawValue, account.isDefault,
      try AccountsTable.text(of: account.tags),
    ])
    try database.direct(
      """
      UPDATE positions SET account_name = ?1 WHERE virtual_account = ?2 AND account_name <> ?1
      """
    ).run([account.name.folded, account.id.rawValue])
    // Every virtual account has its sums, so that the tables do not tell what once was in it.
    try TotalsTable(database: database).add(Totals(), to: account)
  }
}

extension AccountsTable {
  /// Takes a virtual account away, with its sums.
  func delete(_ id: Identifier<VirtualAccount>) throws {
    for table in ["account_totals WHERE virtual_account", "virtual_accounts WHERE id"] {
      try database.direct(
        "DELETE FROM \(table) = ?"
      ).run([id.rawValue])
    }
  }

  fileprivate static func text(of tags: [String]) throws -> String? {
    tags.isEmpty ? nil : String(decoding: try CanonicalEncoder().encode(tags), as: UTF8.self)
  }

  fileprivate static func tags(in text: String?) throws -> [String] {
    guard let text else { return [] }
    guard let tags = try? CanonicalDecoder().decode([String].self, from: text) else {
      throw Refusal.storage(.damaged(detail: "column tags"))
    }
    return tags
  }
}

extension SmartAccount {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), kind: try row.named("kind"), name: try row.name("name"),
      domain: try row.named("domain"), status: try row.named("status"),
      company: try row.optionalField("company"))
  }
}

extension VirtualAccount {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), smartAccount: try row.identifier("smart_account"),
      name: try row.name("name"), description: try row.field("description"),
      visibility: try row.named("visibility"), isDefault: try row.field("is_default"),
      tags: try AccountsTable.tags(in: try row.optionalField("tags")))
  }
}
