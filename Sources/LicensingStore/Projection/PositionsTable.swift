internal import GRDB
internal import Licensing

/// The inventory as it is kept for speed: facts of each row's use and the figures that follow.
struct PositionsTable {
  let database: Database

  /// Stands in the next-end column where no lot of the row ends, so that it sorts last.
  static let never = Day.range.upperBound.number + 1

  /// Loads the facts of one row; nothing where it does not exist.
  func load(_ key: RowKey, into estate: inout Estate) throws {
    let use = try database.direct(PositionsTable.one)
      .first([key.virtualAccount.rawValue, key.license.rawValue], RowUse.init(stored:))
    if let use { estate.load(use, of: key) }
  }

  func loadAll(into estate: inout Estate) throws {
    try database.direct(PositionsTable.every).forEach { row in
      let key = RowKey(try row.identifier(0), try row.identifier(1))
      estate.load(try RowUse(stored: row), of: key)
    }
  }

  /// Hands over every row's figures as they are kept.
  func forEach(_ body: (Position) -> Void) throws {
    try database.direct(PositionsTable.every).forEach { row in body(try Position(stored: row)) }
  }

  /// The figures of a row as they are kept.
  func position(of key: RowKey) throws -> Position? {
    try database.direct(PositionsTable.one)
      .first([key.virtualAccount.rawValue, key.license.rawValue], Position.init(stored:))
  }

  /// Takes a row away and says what it was, and of which smart account.
  func remove(
    _ key: RowKey
  ) throws -> (account: Identifier<SmartAccount>, position: Position)? {
    let identity: [(any Bindable)?] = [key.virtualAccount.rawValue, key.license.rawValue]
    let gone = try database.direct(PositionsTable.one).first(identity) { row in
      (try row.identifier(2) as Identifier<SmartAccount>, try Position(stored: row))
    }
    try database.direct(
      "DELETE FROM positions WHERE virtual_account = ? AND license = ?"
    ).run(identity)
    return gone.map { (account: $0.0, position: $0.1) }
  }

  /// Writes a row; where it is known what stood there, only the columns that differ, for each
  /// index on a column costs as much as the row itself.
  func save(_ position: Position, use: RowUse, names: RowNames, before: Position?) throws {
    let key = [position.row.virtualAccount.rawValue, position.row.license.rawValue]
    let facts: [(any Bindable)?] = [
      names.smartAccount.rawValue, names.license, names.virtualAccount, use.attributed,
      use.reported, use.unattributed, use.reserved, use.reservedUnattributed, use.needed,
      use.version.rawValue, use.changedBy.rawValue, use.waiting,
    ]
    let figures = PositionsTable.figures(of: position)
    guard let before else {
      return try database.direct(
        PositionsTable.insertion
      ).run(key + facts + figures)
    }
    let old = PositionsTable.figures(of: before)
    let changed = figures.indices.filter { figures[$0] != old[$0] }
    // Names never change while a row is written for its figures; uses and versions have no index.
    try database.direct(
      PositionsTable.updates[changed.reduce(0) { $0 | 1 << $1 }]
    ).run(facts.dropFirst(3) + changed.map { figures[$0] } + key)
  }

  private static func figures(of position: Position) -> [Int] {
    [
      position.entitled, position.inUse, position.pending, position.expired,
      position.substitutedIn, position.substitutedOut, position.balance,
      position.nextEnd?.number ?? never,
    ]
  }

  private static let every = "SELECT \(columns.joined(separator: ", ")) FROM positions"
  private static let one = every + " WHERE virtual_account = ? AND license = ?"

  /// The statement for each set of figures that can differ together, one bit a figure.
  private static let updates = (0..<(1 << figureColumns.count)).map { figures in
    let changed = figureColumns.indices.filter { figures & 1 << $0 != 0 }
    let columns = useColumns + changed.map { figureColumns[$0] }
    return "UPDATE positions SET \(columns.map { $0 + " = ?" }.joined(separator: ", ")) "
      + "WHERE virtual_account = ? AND license = ?"
  }

  private static let keyColumns = ["virtual_account", "license"]
  private static let nameColumns = ["smart_account", "license_name", "account_name"]
  private static let useColumns = [
    "attributed", "reported", "unattributed", "reserved", "reserved_unattributed", "needed",
    "version", "changed_by", "waiting",
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
  /// Reads the facts out of a whole row of the table.
  fileprivate init(stored row: StoredRow) throws {
    self.init()
    attributed = try row.value(5)
    reported = try row.value(6)
    unattributed = try row.value(7)
    reserved = try row.value(8)
    reservedUnattributed = try row.value(9)
    needed = try row.value(10)
    version = SequenceNumber(rawValue: try row.value(11))
    changedBy = SequenceNumber(rawValue: try row.value(12))
    waiting = try row.value(13)
  }
}

extension Position {
  /// Reads the figures out of a whole row of the table.
  fileprivate init(stored row: StoredRow) throws {
    self.init(row: RowKey(try row.identifier(0), try row.identifier(1)))
    reserved = try row.value(8)
    needed = try row.value(10)
    version = SequenceNumber(rawValue: try row.value(11))
    changedBy = SequenceNumber(rawValue: try row.value(12))
    entitled = try row.value(14)
    inUse = try row.value(15)
    pending = try row.value(16)
    expired = try row.value(17)
    substitutedIn = try row.value(18)
    substitutedOut = try row.value(19)
    let end: Int = try row.value(21)
    nextEnd = end == PositionsTable.never ? nil : Day(number: end)
  }

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
