internal import Licensing

/// Reads a license table: the lines of one license in one virtual account make one row of the
/// import.
struct LicenseTable {
  private let table: CSVTable<LicenseColumn>
  private var source: SourceText
  private var groups: [Group] = []
  private var places: [LicenseKey: Int] = [:]

  /// What the lines of one thing have said so far. The figures of the whole stand beside one lot.
  private struct Group {
    let key: LicenseKey
    let place: FilePlace
    var inUse: Quantity?
    var reserved: Quantity?
    var lots: [ImportedLot] = []
  }

  var rejects: [Reject] { source.rejects }
  var ignored: [String] { table.ignored }

  /// Reads all lines; those that can't be read are kept aside.
  init(_ document: CSVDocument, file: String) throws(Refusal) {
    table = try CSVTable(document, file: file)
    source = SourceText(file: file, bytes: document.bytes)
    for row in table.rows {
      do throws(FieldProblem) { try add(row) } catch {
        let subject = table.subject(ofRow: row, [.license, .virtualAccount])
        source.keepAside(error, row: document.written(row: row), subject: subject)
      }
    }
  }

  /// One row for each license of each virtual account, in the order of their first lines.
  var rows: [ImportedRow] {
    groups.map {
      ImportedRow(
        license: $0.key.license, virtualAccount: $0.key.virtualAccount,
        inUse: $0.inUse ?? .zero, reserved: $0.reserved ?? .zero, lots: $0.lots, place: $0.place)
    }
  }

  /// Everything is read before anything is added, so that half a line is never taken over.
  private mutating func add(_ row: Int) throws(FieldProblem) {
    let place = source.place(of: table.document.offset(ofRow: row))
    let key = LicenseKey(
      license: try field(.license, row).name(),
      virtualAccount: try field(.virtualAccount, row).name())
    let lot = try lot(row, place)
    var group = places[key].map { groups[$0] } ?? Group(key: key, place: place)
    try take(field(.inUse, row), into: &group.inUse)
    try take(field(.reserved, row), into: &group.reserved)
    keep(group, adding: lot)
  }

  private mutating func keep(_ group: Group, adding lot: ImportedLot?) {
    let place = places[group.key] ?? groups.count
    if place == groups.count {
      places[group.key] = place
      groups.append(group)
    }
    groups[place].inUse = group.inUse
    groups[place].reserved = group.reserved
    if let lot { groups[place].lots.append(lot) }
  }

  /// A figure of the whole: it may be repeated on each line, but not contradicted.
  private func take(_ field: Field, into figure: inout Quantity?) throws(FieldProblem) {
    guard let written = try field.optionalQuantity() else { return }
    guard figure == nil || figure == written else {
      throw FieldProblem(offset: field.offset, reason: .duplicate)
    }
    figure = written
  }
}

extension LicenseTable {
  private func field(_ column: LicenseColumn, _ row: Int) -> Field {
    table.field(column, ofRow: row)
  }

  private func lot(_ row: Int, _ place: FilePlace) throws(FieldProblem) -> ImportedLot? {
    let quantity = try field(.purchased, row).optionalQuantity() ?? .zero
    let kind = try field(.type, row).optionalWord(Lot.Kind.self)
    let billing = try field(.billing, row).optionalWord(Lot.Billing.self) ?? .prepaid
    let term = Term(
      start: try field(.startDate, row).optionalDay(), end: try field(.endDate, row).optionalDay())
    let subscription = try field(.subscription, row).optionalText()
    let order = try field(.orderNumber, row).optionalText()
    let line = try field(.orderLine, row).optionalText()
    guard quantity > .zero else { return nil }
    return ImportedLot(
      kind: kind ?? (term.end == nil ? .perpetual : .term), billing: billing, quantity: quantity,
      term: term, order: order.map { OrderReference(number: $0, line: line) },
      subscription: subscription, place: place)
  }
}
