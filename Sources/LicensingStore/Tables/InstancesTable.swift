internal import GRDB
internal import Licensing

/// Product instances, what they report and what they have reserved, in the database.
struct InstancesTable {
  let database: Database

  func loadAll(into estate: inout Estate) throws {
    try database.direct("SELECT \(ProductInstance.columns) FROM instances").forEach {
      estate.load(try ProductInstance(stored: $0))
    }
    try database.direct("SELECT instance, license, quantity FROM usage").forEach { row in
      let key = UsageKey(try row.identifier(0), try row.identifier(1))
      estate.load(try row.value(2), reported: key)
    }
    let all = try database.direct("SELECT \(Reservation.columns) FROM reservations")
    try all.forEach { estate.load(try reservation($0)) }
  }

  /// Loads the instances of a virtual account, without what they report.
  func load(in account: Identifier<VirtualAccount>, into estate: inout Estate) throws {
    try database.forEach(
      "SELECT * FROM instances WHERE virtual_account = ?", [account.rawValue]
    ) { estate.load(try ProductInstance($0)) }
  }

  /// Loads the reservations of one row.
  func loadReservations(of key: RowKey, into estate: inout Estate) throws {
    try database.direct(
      "SELECT \(Reservation.columns) FROM reservations WHERE virtual_account = ? AND license = ?"
    ).forEach([key.virtualAccount.rawValue, key.license.rawValue]) { row in
      if estate.reservations[try row.identifier(0)] == nil {
        estate.load(try reservation(row))
      }
    }
  }

  /// Where an instance is; nil where there is none.
  func home(of instance: Identifier<ProductInstance>) throws -> Identifier<VirtualAccount>? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT virtual_account FROM instances WHERE id = ?"),
      arguments: [instance.rawValue]
    ).map { Identifier(rawValue: $0) }
  }

  func save(_ instance: ProductInstance) throws {
    try database.direct(
      """
      INSERT INTO instances (id, virtual_account, host_name, product_type, product_id,
        serial_number, software_tag, registered, last_contact, is_export_allowed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET virtual_account = excluded.virtual_account,
        host_name = excluded.host_name, product_type = excluded.product_type,
        product_id = excluded.product_id, serial_number = excluded.serial_number,
        software_tag = excluded.software_tag, registered = excluded.registered,
        last_contact = excluded.last_contact, is_export_allowed = excluded.is_export_allowed
      """
    ).run([
      instance.id.rawValue, instance.virtualAccount.rawValue, instance.hostName,
      instance.productType, instance.productID, instance.serialNumber, instance.softwareTag,
      instance.registered?.rawValue, instance.lastContact?.rawValue,
      instance.isExportAllowed,
    ])
  }

  /// What an instance reports and has reserved, by license.
  func uses(
    of instance: Identifier<ProductInstance>
  ) throws -> [(license: Identifier<License>, reported: Int, reserved: Int)] {
    try database.direct(
      """
      SELECT license, sum(reported), sum(reserved) FROM (
        SELECT license, quantity AS reported, 0 AS reserved FROM usage WHERE instance = ?1
        UNION ALL
        SELECT license, 0, quantity FROM reservations
        JOIN reservation_lots ON reservation = id WHERE instance = ?1
      ) GROUP BY license ORDER BY license
      """
    ).all([instance.rawValue]) {
      (try $0.identifier(0), try $0.value(1), try $0.value(2))
    }
  }

  func delete(_ instance: Identifier<ProductInstance>) throws {
    try database.direct("DELETE FROM instances WHERE id = ?").run([instance.rawValue])
  }

  func save(_ quantity: Int?, reported key: UsageKey) throws {
    guard let quantity else {
      return try database.direct("DELETE FROM usage WHERE instance = ? AND license = ?")
        .run([key.instance.rawValue, key.license.rawValue])
    }
    try database.direct(
      """
      INSERT INTO usage (instance, license, quantity) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET quantity = excluded.quantity
      """
    ).run([key.instance.rawValue, key.license.rawValue, quantity])
  }

  func save(_ reservation: Reservation?, at id: Identifier<Reservation>) throws {
    for table in ["reservation_lots WHERE reservation", "reservations WHERE id"] {
      try database.direct("DELETE FROM \(table) = ?").run([id.rawValue])
    }
    guard let reservation else { return }
    try database.direct(
      """
      INSERT INTO reservations (id, instance, virtual_account, license, code_digest)
      VALUES (?, ?, ?, ?, ?)
      """
    ).run([
      id.rawValue, reservation.instance?.rawValue, reservation.row.virtualAccount.rawValue,
      reservation.row.license.rawValue, reservation.codeDigest?.rawValue,
    ])
    for part in reservation.lots {
      try database.direct(
        "INSERT INTO reservation_lots (reservation, lot, quantity) VALUES (?, ?, ?)"
      ).run([id.rawValue, part.lot.rawValue, part.quantity.rawValue])
    }
  }

  /// Loads one instance with what it reports; its reservations come with their rows.
  func load(_ id: Identifier<ProductInstance>, into estate: inout Estate) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM instances WHERE id = ?"),
      arguments: [id.rawValue])
    guard let row else { return }
    estate.load(try ProductInstance(row))
    let usage = try Row.fetchAll(
      database.cachedStatement(sql: "SELECT * FROM usage WHERE instance = ?"),
      arguments: [id.rawValue])
    for use in usage {
      estate.load(
        try use.field("quantity"), reported: UsageKey(id, try use.identifier("license")))
    }
  }

  /// The instances of a serial number; which product they are is for the rules.
  func instances(serialNumber: String) throws -> [Identifier<ProductInstance>] {
    guard !serialNumber.isEmpty else { return [] }
    return try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT id FROM instances WHERE serial_number = ? AND serial_number <> ''"),
      arguments: [serialNumber]
    ).map { Identifier(rawValue: $0) }
  }

  /// The rows of which an instance has reserved units.
  func reservedRows(of id: Identifier<ProductInstance>) throws -> [RowKey] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT virtual_account, license FROM reservations WHERE instance = ?"),
      arguments: [id.rawValue]
    ).map(RowKey.init)
  }

  func load(_ id: Identifier<Reservation>, into estate: inout Estate) throws {
    guard estate.reservations[id] == nil, let found = try reservation(id) else { return }
    estate.load(found)
  }

  func reservation(_ id: Identifier<Reservation>) throws -> Reservation? {
    try database.direct("SELECT \(Reservation.columns) FROM reservations WHERE id = ?")
      .first([id.rawValue], reservation)
  }

  private func reservation(_ row: StoredRow) throws -> Reservation {
    let id: Identifier<Reservation> = try row.identifier(0)
    let lots = try database.direct(
      "SELECT lot, quantity FROM reservation_lots WHERE reservation = ? ORDER BY lot"
    ).all([id.rawValue]) {
      LotQuantity(lot: try $0.identifier(0), quantity: try $0.named(1))
    }
    return Reservation(
      id: id, instance: try row.optionalValue(1).map { Identifier(rawValue: $0) },
      row: RowKey(try row.identifier(2), try row.identifier(3)), lots: lots,
      codeDigest: try row.optionalNamed(4))
  }
}

extension Reservation {
  /// The columns of a reservation, in the order in which it is read.
  fileprivate static let columns = "id, instance, virtual_account, license, code_digest"
}

extension ProductInstance {
  /// The columns of an instance, in the order in which it is read.
  fileprivate static let columns =
    "id, virtual_account, host_name, product_type, product_id, serial_number, software_tag, "
    + "registered, last_contact, is_export_allowed"

  /// Reads an instance out of its columns.
  fileprivate init(stored row: StoredRow) throws {
    self.init(
      id: try row.identifier(0), virtualAccount: try row.identifier(1),
      hostName: try row.value(2), productType: try row.value(3), productID: try row.value(4),
      serialNumber: try row.value(5), softwareTag: try row.value(6),
      registered: try row.optionalValue(7).map(Instant.init(rawValue:)),
      lastContact: try row.optionalValue(8).map(Instant.init(rawValue:)),
      isExportAllowed: try row.optionalValue(9))
  }

  init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), virtualAccount: try row.identifier("virtual_account"),
      hostName: try row.field("host_name"), productType: try row.field("product_type"),
      productID: try row.field("product_id"), serialNumber: try row.field("serial_number"),
      softwareTag: try row.field("software_tag"),
      registered: try row.optionalField("registered").map(Instant.init(rawValue:)),
      lastContact: try row.optionalField("last_contact").map(Instant.init(rawValue:)),
      isExportAllowed: try row.optionalField("is_export_allowed"))
  }
}
