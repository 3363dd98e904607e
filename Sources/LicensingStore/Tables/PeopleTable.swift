internal import GRDB
internal import Licensing

/// Users and their grants in the database.
struct PeopleTable {
  let database: Database

  func load(into estate: inout Estate) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM users") {
      estate.load(try User(row))
    }
    for row in try Row.fetchAll(database, sql: "SELECT * FROM grants") {
      estate.load(try Grant(row))
    }
  }

  func save(_ user: User) throws {
    try database.direct(
      """
      INSERT INTO users (id, name, login, email, status, company) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, login = excluded.login,
        email = excluded.email, status = excluded.status, company = excluded.company
      """
    ).run([
      user.id.rawValue, user.name, user.login?.rawValue, user.email, user.status.rawValue,
      user.company,
    ])
  }

  func delete(_ grant: Grant) throws {
    try database.direct(
      """
      DELETE FROM grants
      WHERE user = ? AND role = ? AND smart_account = ? AND virtual_account = ?
      """
    ).run([
      grant.user.rawValue, grant.role.rawValue, grant.smartAccount.rawValue,
      grant.virtualAccount?.rawValue ?? 0,
    ])
  }

  func save(_ grant: Grant) throws {
    try database.direct(
      """
      INSERT INTO grants (user, role, smart_account, virtual_account) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """
    ).run([
      grant.user.rawValue, grant.role.rawValue, grant.smartAccount.rawValue,
      grant.virtualAccount?.rawValue ?? 0,
    ])
  }
}

extension User {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), name: try row.field("name"),
      login: try row.optionalField("login").flatMap { Login(rawValue: $0) },
      email: try row.optionalField("email"), status: try row.named("status"),
      company: try row.optionalField("company"))
  }
}

extension Grant {
  fileprivate init(_ row: Row) throws {
    let account: Int64 = try row.field("virtual_account")
    let grant = Grant(
      user: try row.identifier("user"), role: try row.named("role"),
      smartAccount: try row.identifier("smart_account"),
      virtualAccount: account == 0 ? nil : Identifier(rawValue: account))
    guard let grant else { throw Refusal.storage(.damaged(detail: "a grant without its scope")) }
    self = grant
  }
}
