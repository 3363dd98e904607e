internal import GRDB
internal import Licensing

/// Registration tokens in the database; of their secrets only the digests.
struct TokensTable {
  let database: Database

  func loadAll(into estate: inout Estate) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM tokens") {
      estate.load(try RegistrationToken(row))
    }
  }

  func load(_ id: Identifier<RegistrationToken>, into estate: inout Estate) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM tokens WHERE id = ?"), arguments: [id.rawValue])
    if let row { estate.load(try RegistrationToken(row)) }
  }

  func load(in account: Identifier<VirtualAccount>, into estate: inout Estate) throws {
    try database.forEach(
      "SELECT * FROM tokens WHERE virtual_account = ?", [account.rawValue]
    ) { estate.load(try RegistrationToken($0)) }
  }

  func load(_ digest: SecretDigest, into estate: inout Estate) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM tokens WHERE digest = ?"),
      arguments: [digest.rawValue])
    if let row { estate.load(try RegistrationToken(row)) }
  }

  func save(_ token: RegistrationToken) throws {
    try database.direct(
      """
      INSERT INTO tokens (id, virtual_account, description, digest, created, expires,
        most_uses, uses, is_export_allowed, revoked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET description = excluded.description,
        uses = excluded.uses, revoked = excluded.revoked
      """
    ).run([
      token.id.rawValue, token.virtualAccount.rawValue, token.description,
      token.digest.rawValue, token.created.rawValue, token.expires.rawValue, token.mostUses,
      token.uses, token.isExportAllowed, token.revoked?.rawValue,
    ])
  }
}

extension RegistrationToken {
  /// Reads a token.
  init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), virtualAccount: try row.identifier("virtual_account"),
      description: try row.field("description"), digest: try row.named("digest"),
      created: Instant(rawValue: try row.field("created")),
      expires: Instant(rawValue: try row.field("expires")),
      mostUses: try row.optionalField("most_uses"), uses: try row.field("uses"),
      isExportAllowed: try row.field("is_export_allowed"),
      revoked: try row.optionalField("revoked").map(Instant.init(rawValue:)))
  }
}
