internal import Licensing

/// Reads an instance table: the lines of one instance make one instance that reports several
/// licenses.
struct InstanceTable {
  private let table: CSVTable<InstanceColumn>
  private var source: SourceText
  private var groups: [Group] = []
  private var places: [Key: Int] = [:]

  /// What tells one instance from another in a table.
  private struct Key: Hashable {
    let virtualAccount: Name
    let hostName: String
    let identity: String
    let softwareTag: String
  }

  /// What the lines of one instance have said so far; its own properties are those of the first
  /// line.
  private struct Group {
    let key: Key
    let productType: String
    let registered: Instant?
    let lastContact: Instant?
    let place: FilePlace
    var usage = UsageReports()
  }

  var rejects: [Reject] { source.rejects }
  var ignored: [String] { table.ignored }

  /// Reads all lines; those that can't be read are kept aside.
  init(_ document: CSVDocument, file: String) throws(Refusal) {
    table = try CSVTable(document, file: file)
    source = SourceText(file: file, bytes: document.bytes)
    for row in table.rows {
      do throws(FieldProblem) { try add(row) } catch {
        let subject = table.subject(ofRow: row, [.name, .virtualAccount])
        source.keepAside(error, row: document.written(row: row), subject: subject)
      }
    }
  }

  /// The instances, in the order of their first lines.
  var instances: [ImportedInstance] {
    groups.map { group in
      let device = DeviceIdentity(written: group.key.identity)
      return ImportedInstance(
        virtualAccount: group.key.virtualAccount, hostName: group.key.hostName,
        productType: group.productType, productID: device.productID,
        serialNumber: device.serialNumber, softwareTag: group.key.softwareTag,
        registered: group.registered, lastContact: group.lastContact,
        usage: group.usage.all, place: group.place)
    }
  }

  private mutating func add(_ row: Int) throws(FieldProblem) {
    let group = try group(row)
    let report = try report(row)
    let place = places[group.key] ?? groups.count
    if place == groups.count {
      places[group.key] = place
      groups.append(group)
    }
    if let report { groups[place].usage.add(report) }
  }
}

extension InstanceTable {
  private func field(_ column: InstanceColumn, _ row: Int) -> Field {
    table.field(column, ofRow: row)
  }

  private mutating func group(_ row: Int) throws(FieldProblem) -> Group {
    let place = source.place(of: table.document.offset(ofRow: row))
    let key = Key(
      virtualAccount: try field(.virtualAccount, row).name(),
      hostName: try field(.name, row).name().text, identity: try field(.identity, row).text(),
      softwareTag: try field(.softwareTag, row).text())
    return Group(
      key: key, productType: try field(.productType, row).text(),
      registered: try field(.registered, row).optionalInstant(),
      lastContact: try field(.lastContact, row).optionalInstant(), place: place)
  }

  /// An instance that uses nothing has one line without a license.
  private func report(_ row: Int) throws(FieldProblem) -> ImportedUsage? {
    let license = field(.license, row)
    if case .missing = license.content { return nil }
    return ImportedUsage(
      license: try license.name(), quantity: try field(.quantity, row).quantity())
  }
}
