internal import GRDB
internal import Licensing

/// The catalog in the database.
struct LicensesTable {
  let database: Database

  func load(into estate: inout Estate) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM licenses") {
      estate.load(try License(row))
    }
  }

  func save(_ license: License) throws {
    try database.direct(
      """
      INSERT INTO licenses
        (id, name, folded, description, is_export_restricted, is_enforced, next_tier)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded,
        description = excluded.description,
        is_export_restricted = excluded.is_export_restricted,
        is_enforced = excluded.is_enforced, next_tier = excluded.next_tier
      """
    ).run([
      license.id.rawValue, license.name.text, license.name.folded, license.description,
      license.isExportRestricted, license.isEnforced, license.nextTier?.rawValue,
    ])
    try database.direct(
      "UPDATE positions SET license_name = ?1 WHERE license = ?2 AND license_name <> ?1"
    ).run([license.name.folded, license.id.rawValue])
  }
}

extension License {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), name: try row.name("name"),
      description: try row.field("description"),
      isExportRestricted: try row.field("is_export_restricted"),
      isEnforced: try row.field("is_enforced"),
      nextTier: try row.optionalField("next_tier").map { Identifier(rawValue: $0) })
  }
}
