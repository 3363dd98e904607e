internal import GRDB
internal import Licensing

/// The sums of virtual accounts and of licenses, kept so that no screen has to add up rows.
struct TotalsTable {
  let database: Database

  /// Adds what changed of a virtual account's rows.
  func add(_ change: Totals, to account: VirtualAccount) throws {
    try database.direct(
      """
      INSERT INTO account_totals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
      ON CONFLICT (virtual_account) DO UPDATE SET
        rows = rows + excluded.rows, rows_short = rows_short + excluded.rows_short,
        rows_surplus = rows_surplus + excluded.rows_surplus,
        entitled = entitled + excluded.entitled, in_use = in_use + excluded.in_use,
        reserved = reserved + excluded.reserved, surplus = surplus + excluded.surplus,
        shortage = shortage + excluded.shortage, pending = pending + excluded.pending,
        expired = expired + excluded.expired
      """
    ).run([
      account.id.rawValue, account.smartAccount.rawValue, change.rows, change.rowsShort,
      change.rowsSurplus, change.entitled, change.inUse, change.reserved, change.surplus,
      change.shortage, change.pending, change.expired,
    ])
  }

  /// Adds instances to a virtual account's count, or takes some from it.
  func add(instances change: Int, to account: VirtualAccount) throws {
    try add(Totals(), to: account)
    try database.direct(
      "UPDATE account_totals SET instances = instances + ? WHERE virtual_account = ?"
    ).run([change, account.id.rawValue])
  }

  /// Adds what changed of a license's rows in one smart account.
  func add(
    _ change: Totals, to license: Identifier<License>, in account: Identifier<SmartAccount>
  ) throws {
    try database.direct(
      """
      INSERT INTO license_totals VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (smart_account, license) DO UPDATE SET rows = rows + excluded.rows,
        entitled = entitled + excluded.entitled, in_use = in_use + excluded.in_use
      """
    ).run([
      account.rawValue, license.rawValue, change.rows, change.entitled, change.inUse,
    ])
  }

  /// The sums and the number of instances of each virtual account of a smart account.
  func totals(
    of account: Identifier<SmartAccount>
  ) throws -> [Identifier<VirtualAccount>: (totals: Totals, instances: Int)] {
    var result: [Identifier<VirtualAccount>: (totals: Totals, instances: Int)] = [:]
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT * FROM account_totals WHERE smart_account = ?"),
      arguments: [account.rawValue])
    while let row = try rows.next() {
      result[try row.identifier("virtual_account")] = (
        try Totals(row), try row.field("instances")
      )
    }
    return result
  }

  /// Entitled − in use of each license over a smart account; only licenses that have rows.
  func pooled(in account: Identifier<SmartAccount>) throws -> [Identifier<License>: Int] {
    var pooled: [Identifier<License>: Int] = [:]
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT * FROM license_totals WHERE smart_account = ? AND rows > 0"),
      arguments: [account.rawValue])
    while let row = try rows.next() {
      pooled[try row.identifier("license")] =
        try row.field("entitled", as: Int.self) - row.field("in_use", as: Int.self)
    }
    return pooled
  }
}

extension Totals {
  /// Reads the sums of a virtual account.
  init(_ row: Row) throws {
    self.init()
    rows = try row.field("rows")
    rowsShort = try row.field("rows_short")
    rowsSurplus = try row.field("rows_surplus")
    entitled = try row.field("entitled")
    inUse = try row.field("in_use")
    reserved = try row.field("reserved")
    surplus = try row.field("surplus")
    shortage = try row.field("shortage")
    pending = try row.field("pending")
    expired = try row.field("expired")
  }
}
