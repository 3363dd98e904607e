internal import GRDB
internal import Licensing

/// The inventory as it is kept for speed: facts of each row's use and the figures that follow.
struct PositionsTable {
  let database: Database

  /// Stands in the next-end column where no lot of the row ends, so that it sorts last.
  static let never = Day.range.upperBound.number + 1

  /// Loads the facts of one row; nothing where it does not exist.
  func load(_ key: RowKey, into estate: inout Estate) throws {
    let use = try database.first(
      PositionsTable.one, [key.virtualAccount.rawValue, key.license.rawValue], RowUse.init)
    if let use { estate.load(use, of: key) }
  }

  func loadAll(into estate: inout Estate) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM positions")
    while let row = try rows.next() { estate.load(try RowUse(row), of: try RowKey(row)) }
  }

  /// The figures of a row as they are kept.
  func position(of key: RowKey) throws -> Position? {
    try database.first(
      PositionsTable.one, [key.virtualAccount.rawValue, key.license.rawValue], Position.init)
  }

  /// Takes a row away and says what it was, and of which smart account.
  func remove(
    _ key: RowKey
  ) throws -> (account: Identifier<SmartAccount>, position: Position)? {
    let identity: StatementArguments = [key.virtualAccount.rawValue, key.license.rawValue]
    let gone = try database.first(PositionsTable.one, identity) { row in
      (try row.identifier("smart_account") as Identifier<SmartAccount>, try Position(row))
    }
    try database.cachedStatement(
      sql: "DELETE FROM positions WHERE virtual_account = ? AND license = ?"
    ).execute(arguments: identity)
    return gone.map { (account: $0.0, position: $0.1) }
  }

  /// Writes a row; where it is known what stood there, only the columns that differ, for each
  /// index on a column costs as much as the row itself.
  func save(_ position: Position, use: RowUse, names: RowNames, before: Position?) throws {
    let key = [position.row.virtualAccount.rawValue, position.row.license.rawValue]
    let facts: [(any DatabaseValueConvertible)?] = [
      names.smartAccount.rawValue, names.license, names.virtualAccount, use.attributed,
      use.reported, use.unattributed, use.reserved, use.reservedUnattributed, use.needed,
      use.version.rawValue, use.changedBy.rawValue,
    ]
    let figures = PositionsTable.figures(of: position)
    guard let before else {
      return try database.cachedStatement(sql: PositionsTable.insertion).execute(
        arguments: StatementArguments(key) + StatementArguments(facts)
          + StatementArguments(figures))
    }
    let old = PositionsTable.figures(of: before)
    let changed = figures.indices.filter { figures[$0] != old[$0] }
    // Names never change while a row is written for its figures; uses and versions have no index.
    let columns = PositionsTable.useColumns + changed.map { PositionsTable.figureColumns[$0] }
    try database.cachedStatement(
      sql: "UPDATE positions SET \(columns.map { $0 + " = ?" }.joined(separator: ", ")) "
        + "WHERE virtual_account = ? AND license = ?"
    ).execute(
      arguments: StatementArguments(facts.dropFirst(3))
        + StatementArguments(changed.map { figures[$0] }) + StatementArguments(key))
  }

  private static func figures(of position: Position) -> [Int] {
    [
      position.entitled, position.inUse, position.pending, position.expired,
      position.substitutedIn, position.substitutedOut, position.balance,
      position.nextEnd?.number ?? never,
    ]
  }

  private static let one = "SELECT * FROM positions WHERE virtual_account = ? AND license = ?"

  private static let keyColumns = ["virtual_account", "license"]
  private static let nameColumns = ["smart_account", "license_name", "account_name"]
  private static let useColumns = [
    "attributed", "reported", "unattributed", "reserved", "reserved_unattributed", "needed",
    "version", "changed_by",
  ]
  private static let figureColumns = [
    "entitled", "in_use", "pending", "expired", "substituted_in", "substituted_out", "balance",
    "next_end",
  ]
  private static let columns = keyColumns + nameColumns + useColumns + figureColumns

  private static let insertion =
    "INSERT INTO positions (\(columns.joined(separator: ", "))) "
    + "VALUES (\(columns.map { _ in "?" }.joined(separator: ", "))) "
}

/// What a row of the inventory is sorted and scoped by, beside its figures.
struct RowNames {
  let smartAccount: Identifier<SmartAccount>
  /// The license's folded name.
  let license: String
  /// The virtual account's folded name.
  let virtualAccount: String
}

extension RowUse {
  fileprivate init(_ row: Row) throws {
    self.init()
    attributed = try row.field("attributed")
    reported = try row.field("reported")
    unattributed = try row.field("unattributed")
    reserved = try row.field("reserved")
    reservedUnattributed = try row.field("reserved_unattributed")
    needed = try row.field("needed")
    version = SequenceNumber(rawValue: try row.field("version"))
    changedBy = SequenceNumber(rawValue: try row.field("changed_by"))
  }
}

extension Position {
  /// Reads the figures of a row.
  init(_ row: Row) throws {
    self.init(row: try RowKey(row))
    entitled = try row.field("entitled")
    inUse = try row.field("in_use")
    reserved = try row.field("reserved")
    pending = try row.field("pending")
    expired = try row.field("expired")
    substitutedIn = try row.field("substituted_in")
    substitutedOut = try row.field("substituted_out")
    needed = try row.field("needed")
    let end: Int = try row.field("next_end")
    nextEnd = end == PositionsTable.never ? nil : Day(number: end)
    version = SequenceNumber(rawValue: try row.field("version"))
    changedBy = SequenceNumber(rawValue: try row.field("changed_by"))
  }
}
