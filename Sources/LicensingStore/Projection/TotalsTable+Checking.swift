internal import GRDB
internal import Licensing

/// Reads the kept sums whole, whomever they belong to, so that they can be checked.
extension TotalsTable {
  /// The sums of every virtual account.
  func everyAccount() throws -> [AccountTotals] {
    try Row.fetchAll(database, sql: "SELECT * FROM account_totals").map { row in
      AccountTotals(
        virtualAccount: try row.identifier("virtual_account"),
        smartAccount: try row.identifier("smart_account"), totals: try Totals(row),
        instances: try row.field("instances"))
    }
  }

  /// The sums of every license in every smart account.
  func everyLicense() throws -> [LicenseOfAccount: LicenseTotals] {
    var result: [LicenseOfAccount: LicenseTotals] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT * FROM license_totals") {
      let key = LicenseOfAccount(
        account: try row.identifier("smart_account"), license: try row.identifier("license"))
      result[key] = LicenseTotals(
        rows: try row.field("rows"), entitled: try row.field("entitled"),
        inUse: try row.field("in_use"))
    }
    return result
  }
}

/// One record of the sums of virtual accounts.
struct AccountTotals: Hashable {
  let virtualAccount: Identifier<VirtualAccount>
  let smartAccount: Identifier<SmartAccount>
  var totals = Totals()
  var instances = 0
}

/// A license within one smart account.
struct LicenseOfAccount: Hashable {
  let account: Identifier<SmartAccount>
  let license: Identifier<License>
}

/// One record of the sums of licenses.
struct LicenseTotals: Hashable {
  var rows = 0
  var entitled = 0
  var inUse = 0

  /// Adds what one row comes to.
  mutating func add(_ totals: Totals) {
    rows += totals.rows
    entitled += totals.entitled
    inUse += totals.inUse
  }
}
