import Foundation
import Licensing
import Testing

@testable import LicensingExchange

@Suite("Tables that are written")
struct TableWriterTests {
  private func read(_ table: [UInt8]) throws -> ImportSet {
    var tables = TableImport(
      ImportReader.Options(account: DomainIdentifier(rawValue: "metalworks.example")))
    try tables.add("table.csv", bytes: table)
    let reading = try tables.read()
    #expect(reading.rejects.isEmpty)
    #expect(reading.ignoredColumns.isEmpty)
    return reading.set
  }

  @Test("A license table is read back to the same rows and lots, hostile names included")
  func licenses() throws {
    let rows = try ImportReader.read(Fixture.path("hostile")).set.rows.map(\.unplacedAndUncounted)
    for withMark in [false, true] {
      let table = LicenseTableWriter.csv(rows, withByteOrderMark: withMark)
      #expect(try read(table).rows.map(\.unplaced) == rows)
    }
  }

  @Test("An instance table is read back to the same instances and use")
  func instances() throws {
    let instances = try ImportReader.read(Fixture.path("hostile")).set.instances.map(\.unplaced)
    let table = InstanceTableWriter.csv(instances)
    #expect(try read(table).instances.map(\.unplaced) == instances)
  }

  @Test("Names that a spreadsheet would run come back as they were")
  func formulas() throws {
    let names = [
      "=cmd|' /C calc'!A0", "+1", "-1", "@A", "'x", "\t=1", "\u{FF1D}1", "a\"b;c,d\r\ne",
    ]
    let rows = try names.map { name in
      ImportedRow(
        license: try Name(imported: name), virtualAccount: try Name(imported: name), inUse: 3)
    }
    let table = LicenseTableWriter.csv(rows)
    #expect(try read(table).rows.map(\.unplaced) == rows)
    let document = try CSVDocument(table)
    for row in 1..<document.rowCount {
      let first = document.cell(row: row, column: 0)?.unicodeScalars.first
      #expect(first == "'" || first == "a")
    }
  }

  @Test("The inventory is a table of figures, in which a shortage is a negative number")
  func inventory() throws {
    var position = Position(row: RowKey(1, 2))
    position.entitled = 20
    position.inUse = 40
    position.nextEnd = Day("2027-01-31")
    let row = InventoryRow(
      license: try Name(imported: "=R"), virtualAccount: try Name(imported: "V"),
      position: position)
    #expect(
      String(decoding: InventoryTableWriter.csv([row]), as: UTF8.self)
        == "license,virtualAccount,entitled,inUse,reserved,pending,expired,substitutedIn,"
        + "substitutedOut,balance,surplus,shortage,nextEnd,status\r\n"
        + "'=R,V,20,40,0,0,0,0,0,-20,0,20,2027-01-31,short\r\n")
  }

  @Test("A file is written whole, only for its owner, over the one that was there")
  func files() throws {
    try Fixture.withFolder(["out.csv": "old and much longer than the new one"]) { folder in
      let path = "\(folder)/out.csv"
      try FileWriter.write(Array("new".utf8), to: path)
      #expect(try FileBytes.read(path) == Array("new".utf8))
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try FolderListing.names(in: folder) == ["out.csv"])
      #expect(throws: Refusal.file(.cannotWrite(path: "\(folder)/none/out.csv"))) {
        try FileWriter.write([], to: "\(folder)/none/out.csv")
      }
    }
  }
}

extension ImportedRow {
  /// The row as a license table can say it: without its place and without the source's own total.
  fileprivate var unplacedAndUncounted: ImportedRow {
    ImportedRow(
      license: license, virtualAccount: virtualAccount, inUse: inUse, reserved: reserved,
      lots: lots.map(\.unplaced))
  }
}
