internal import GRDB
internal import Licensing

/// The inventory as it is kept for speed: facts of each row's use and the figures that follow.
struct PositionsTable {
  let database: Database

  /// Stands in the next-end column where no lot of the row ends, so that it sorts last.
  static let never = Day.range.upperBound.number + 1

  /// Loads the facts of one row; nothing where it does not exist.
  func load(_ key: RowKey, into estate: inout Estate) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT * FROM positions WHERE virtual_account = ? AND license = ?"),
      arguments: [key.virtualAccount.rawValue, key.license.rawValue])
    if let row { estate.load(try RowUse(row), of: key) }
  }

  func loadAll(into estate: inout Estate) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM positions")
    while let row = try rows.next() { estate.load(try RowUse(row), of: try RowKey(row)) }
  }

  /// The figures of a row as they are kept.
  func position(of key: RowKey) throws -> Position? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT * FROM positions WHERE virtual_account = ? AND license = ?"),
      arguments: [key.virtualAccount.rawValue, key.license.rawValue]
    ).map(Position.init)
  }

  func save(_ position: Position, use: RowUse, names: RowNames) throws {
    try database.cachedStatement(sql: PositionsTable.upsert).execute(arguments: [
      position.row.virtualAccount.rawValue, position.row.license.rawValue,
      names.smartAccount.rawValue, names.license, names.virtualAccount, use.attributed,
      use.reported, use.unattributed, use.reserved, use.reservedUnattributed, use.needed,
      use.version.rawValue, use.changedBy.rawValue, position.entitled, position.inUse,
      position.pending, position.expired, position.substitutedIn, position.substitutedOut,
      position.balance, position.nextEnd?.number ?? PositionsTable.never,
    ])
  }

  private static let columns = [
    "virtual_account", "license", "smart_account", "license_name", "account_name", "attributed",
    "reported", "unattributed", "reserved", "reserved_unattributed", "needed", "version",
    "changed_by", "entitled", "in_use", "pending", "expired", "substituted_in",
    "substituted_out", "balance", "next_end",
  ]

  private static let upsert =
    "INSERT INTO positions (\(columns.joined(separator: ", "))) "
    + "VALUES (\(columns.map { _ in "?" }.joined(separator: ", "))) "
    + "ON CONFLICT (virtual_account, license) DO UPDATE SET "
    + columns.dropFirst(2).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
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
