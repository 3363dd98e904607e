internal import GRDB
internal import Licensing

/// Enterprise agreements and traditional licenses in the database.
struct EnterpriseTable {
  let database: Database

  func loadAll(into estate: inout Estate) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM enterprise_agreements") {
      estate.load(try EnterpriseAgreement(row))
    }
    try loadKeys(into: &estate)
  }

  /// Loads every traditional license.
  func loadKeys(into estate: inout Estate) throws {
    for row in try Row.fetchAll(database, sql: "SELECT * FROM traditional_licenses") {
      estate.load(try TraditionalLicense(row))
    }
  }

  /// Loads the traditional licenses of a virtual account.
  func loadKeys(in account: Identifier<VirtualAccount>, into estate: inout Estate) throws {
    try database.forEach(
      "SELECT * FROM traditional_licenses WHERE virtual_account = ?", [account.rawValue]
    ) { estate.load(try TraditionalLicense($0)) }
  }

  func load(_ id: Identifier<TraditionalLicense>, into estate: inout Estate) throws {
    try database.forEach("SELECT * FROM traditional_licenses WHERE id = ?", [id.rawValue]) {
      estate.load(try TraditionalLicense($0))
    }
  }

  func load(_ id: Identifier<EnterpriseAgreement>, into estate: inout Estate) throws {
    try database.forEach("SELECT * FROM enterprise_agreements WHERE id = ?", [id.rawValue]) {
      estate.load(try EnterpriseAgreement($0))
    }
  }

  /// Loads the agreements of a smart account.
  func load(of account: Identifier<SmartAccount>, into estate: inout Estate) throws {
    try database.forEach(
      "SELECT * FROM enterprise_agreements WHERE smart_account = ?", [account.rawValue]
    ) { estate.load(try EnterpriseAgreement($0)) }
  }

  func save(_ agreement: EnterpriseAgreement) throws {
    let suites = String(
      decoding: try CanonicalEncoder().encode(agreement.suites), as: UTF8.self)
    try database.direct(
      """
      INSERT INTO enterprise_agreements (id, smart_account, number, term_start, term_end,
        suites, true_forward) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET number = excluded.number,
        term_start = excluded.term_start, term_end = excluded.term_end,
        suites = excluded.suites, true_forward = excluded.true_forward
      """
    ).run([
      agreement.id.rawValue, agreement.smartAccount.rawValue, agreement.number,
      agreement.term.start?.number, agreement.term.end?.number, suites,
      agreement.trueForward?.number,
    ])
  }

  func save(_ license: TraditionalLicense) throws {
    try database.direct(
      """
      INSERT INTO traditional_licenses (id, smart_account, virtual_account, key, sku, license,
        quantity, status, device, lot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET virtual_account = excluded.virtual_account,
        sku = excluded.sku, license = excluded.license, quantity = excluded.quantity,
        status = excluded.status, device = excluded.device, lot = excluded.lot
      """
    ).run([
      license.id.rawValue, license.smartAccount.rawValue, license.virtualAccount?.rawValue,
      license.key, license.sku, license.license.rawValue, license.quantity.rawValue,
      license.status.rawValue, license.device, license.lot?.rawValue,
    ])
  }
}

extension EnterpriseAgreement {
  /// Reads an agreement.
  init(_ row: Row) throws {
    let suites: String = try row.field("suites")
    guard let known = try? CanonicalDecoder().decode([Suite].self, from: suites) else {
      throw Refusal.storage(.damaged(detail: "column suites"))
    }
    self.init(
      id: try row.identifier("id"), smartAccount: try row.identifier("smart_account"),
      number: try row.field("number"),
      term: Term(
        start: try row.optionalField("term_start").map(Day.init(number:)),
        end: try row.optionalField("term_end").map(Day.init(number:))),
      suites: known, trueForward: try row.optionalField("true_forward").map(Day.init(number:)))
  }
}

extension TraditionalLicense {
  /// Reads a traditional license.
  init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), smartAccount: try row.identifier("smart_account"),
      virtualAccount: try row.optionalField("virtual_account").map { Identifier(rawValue: $0) },
      key: try row.field("key"), sku: try row.field("sku"),
      license: try row.identifier("license"), quantity: try row.named("quantity"),
      status: try row.named("status"), device: try row.field("device"),
      lot: try row.optionalField("lot").map { Identifier(rawValue: $0) })
  }
}
