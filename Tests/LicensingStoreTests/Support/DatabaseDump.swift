import GRDB

/// Every record of every table as text, in a fixed order: equal dumps mean equal databases.
struct DatabaseDump: Equatable {
  let tables: [String: [String]]

  init(of path: String) throws {
    let queue = try Stranger.connection(to: path)
    tables = try queue.read { database in
      var tables: [String: [String]] = [:]
      let names = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      for name in names {
        // Names in the schema mean the same in capitals and small letters.
        tables[name.lowercased()] = try Row.fetchAll(database, sql: "SELECT * FROM \"\(name)\"")
          .map { $0.databaseValues.map(\.description).joined(separator: " ") }.sorted()
      }
      return tables
    }
    try queue.close()
  }

  /// The tables in which two dumps differ.
  func differs(from other: DatabaseDump) -> [String] {
    Set(tables.keys).union(other.tables.keys).filter { tables[$0] != other.tables[$0] }.sorted()
  }
}
