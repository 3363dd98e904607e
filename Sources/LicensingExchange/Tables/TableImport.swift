internal import Licensing

/// Makes one import of one or several tables.
struct TableImport {
  private let options: ImportReader.Options
  private var licenses: LicenseTable?
  private var instances: InstanceTable?

  init(_ options: ImportReader.Options) {
    self.options = options
  }

  /// Adds a table; which kind it is is seen from its headings. A second one of the same kind is
  /// refused, because nobody can say which of the two holds.
  mutating func add(_ file: String, bytes: [UInt8]) throws(Refusal) {
    let document: CSVDocument
    do throws(CSVSyntaxError) { document = try CSVDocument(bytes) } catch {
      throw .file(error.problem(in: file))
    }
    switch TableKind(document) {
    case .instances where instances == nil:
      instances = try InstanceTable(document, file: file)
    case .licenses where licenses == nil:
      licenses = try LicenseTable(document, file: file)
    case .instances, .licenses, nil: throw .file(.notAFolderOrKnownFile(path: file))
    }
  }

  /// The import of all tables. What a table with unreadable rows doesn't name is not taken for
  /// gone.
  func read() throws(Refusal) -> ImportReading {
    let account = try AccountChoice.account(among: [], asked: options.account)
    var reading = ImportReading(set: ImportSet(account: account))
    if let licenses {
      reading.set.rows = licenses.rows
      reading.ignoredColumns += licenses.ignored
      try reading.keepAside(licenses.rejects)
      if licenses.rejects.isEmpty { reading.set.complete.insert(.rowsWithCountingLots) }
    }
    if let instances {
      reading.set.instances = instances.instances
      reading.ignoredColumns += instances.ignored
      try reading.keepAside(instances.rejects)
      if instances.rejects.isEmpty { reading.set.complete.insert(.instances) }
    }
    return reading
  }
}

/// What a table is a table of.
enum TableKind {
  case licenses, instances

  /// Looks at the headings; nil where none of them is known.
  ///
  /// Both kinds have a license, a virtual account and a quantity, so the columns that only an
  /// instance has decide.
  init?(_ document: CSVDocument) {
    let headings = Set(
      (0..<document.cellCount(ofRow: 0)).map {
        HeadingFold.fold(SpreadsheetGuard.unguarded(document.cell(row: 0, column: $0) ?? ""))
      })
    let ofInstances: [InstanceColumn] = [
      .name, .identity, .softwareTag, .productType, .lastContact, .registered,
    ]
    if ofInstances.contains(where: { !headings.isDisjoint(with: $0.headings) }) {
      self = .instances
    } else if LicenseColumn.allCases.contains(where: { !headings.isDisjoint(with: $0.headings) }) {
      self = .licenses
    } else {
      return nil
    }
  }
}
