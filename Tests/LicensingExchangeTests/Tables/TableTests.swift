import Licensing
import Testing

@testable import LicensingExchange

@Suite("Tables as imports")
struct TableTests {
  private func read(_ text: String, name: String = "table.csv") throws -> ImportReading {
    let options = ImportReader.Options(account: DomainIdentifier(rawValue: "m.example"))
    return try Fixture.withFolder([name: text]) {
      try ImportReader.read("\($0)/\(name)", options: options)
    }
  }

  @Test("The tables of the hostile estate say the same as its pages, as far as they go")
  func sameAsPages() throws {
    let options = ImportReader.Options(account: DomainIdentifier(rawValue: "metalworks.example"))
    let pages = try ImportReader.read(Fixture.path("hostile")).set
    let licenses = try ImportReader.read(Fixture.path("hostile/licenses.csv"), options: options)
    let devices = try ImportReader.read(
      Fixture.path("hostile/product-instances.csv"), options: options)
    #expect(licenses.set.complete == [.rowsWithCountingLots])
    #expect(devices.set.complete == [.instances])
    #expect(licenses.ignoredColumns == ["Balance"])
    let day = try #require(Day("2026-11-23"))
    func counting(_ rows: [ImportedRow]) -> [String] {
      rows.map { row in
        let lots = row.lots.filter { $0.term.standing(on: day) == .counting }
        return "\(row.license) \(row.virtualAccount) \(row.inUse) "
          + lots.map { "\($0.kind) \($0.billing) \($0.quantity) \($0.term)" }.joined()
      }
    }
    #expect(counting(licenses.set.rows) == counting(pages.rows))
    #expect(devices.set.instances.map(\.hostName) == pages.instances.map(\.hostName))
    #expect(devices.set.instances.map(\.usage) == pages.instances.map(\.usage))
    #expect(devices.set.instances.map(\.serialNumber) == pages.instances.map(\.serialNumber))
    #expect(devices.set.instances.map(\.lastContact) == pages.instances.map(\.lastContact))
  }

  @Test(
    "Headings are known in any order, case and spelling",
    arguments: [
      "License,Virtual Account,Purchased\nR,V,5\n",
      "\u{FEFF}quantity;VIRTUAL_ACCOUNT;license name\r\n5;V;R\r\n",
      "Colour\tva\tQty\tLICENSE\n\tV\t5\tR",
      "License,Virtual Account,Purchased\n\nR,V,5\n,,\n",
    ])
  func headings(text: String) throws {
    let rows = try read(text).set.rows
    #expect(rows.map(\.license.text) == ["R"])
    #expect(rows.map(\.virtualAccount.text) == ["V"])
    #expect(rows.flatMap(\.lots).map(\.quantity) == [5])
  }

  @Test(
    "A column that is required and missing is refused by name",
    arguments: [
      ("License,Purchased\nR,5\n", "Virtual Account"),
      ("Virtual Account,Purchased\nV,5\n", "License"),
      ("License,Virtual Account,Expires\nR,V,2027-01-01\n", "Purchased"),
      ("Name,UDI\nh,x\n", "Virtual Account"), ("UDI,Virtual Account\nx,V\n", "Name"),
    ])
  func missingColumns(text: String, column: String) throws {
    #expect(throws: Refusal.file(.missingColumn(file: "table.csv", column: column))) {
      try read(text)
    }
  }

  @Test("Lines of one license make one row, whose figures may be repeated but not contradicted")
  func grouping() throws {
    let reading = try read(
      """
      License,Virtual Account,License Type,Purchased,In Use,Reserved,Expiration Date
      R,V,TERM,5,7,1,2027-01-01
      S,V,,0,2,,
      R,V,PERPETUAL,3,,,
      R,V,DEMO,1,7,1,2027-Jan-31
      R,V,DEMO,9,8,1,2027-Jan-31
      """)
    #expect(reading.set.rows.map(\.license.text) == ["R", "S"])
    #expect(reading.set.rows.map(\.inUse) == [7, 2])
    #expect(reading.set.rows.map(\.reserved) == [1, 0])
    #expect(reading.set.rows.first?.lots.map(\.quantity) == [5, 3, 1])
    #expect(reading.set.rows.first?.lots.map(\.kind) == [.term, .perpetual, .demo])
    #expect(
      reading.rejects.map(\.keptAside) == [
        KeptAside(
          place: FilePlace(file: "table.csv", line: 6, column: 12), subject: "R · V",
          reason: .duplicate)
      ])
    #expect(reading.set.complete.isEmpty)
  }

  @Test("A line that can't be read is kept aside at the cell that is wrong, and takes nothing over")
  func rejects() throws {
    let reading = try read(
      """
      License,Virtual Account,Purchased,Start Date,License Type
      R,"V
      W",-5,,
      "R",V,5,31.01.2026,
      ,V,5
      R,V,5,2026-01-31,GIFT
      R,V,99999999999999999999,,
      """)
    #expect(
      reading.rejects.map(\.keptAside.reason) == [
        .negative(member: "Purchased"), .notADate(member: "Start Date"),
        .missing(member: "License"), .unknownValue(member: "License Type", value: "GIFT"),
        .tooLarge(member: "Purchased"),
      ])
    #expect(
      reading.rejects.compactMap(\.keptAside.place).map { "\($0.line):\($0.column)" }
        == ["3:4", "4:9", "5:1", "6:18", "7:5"])
    #expect(reading.rejects.map(\.text).first == "R,\"V\nW\",-5,,")
    #expect(reading.set.rows.isEmpty)
  }

  @Test("Lines of one instance make one instance, which may use nothing")
  func instances() throws {
    let reading = try read(
      """
      Host Name;Virtual Account;UDI;Last Contact;License;Quantity
      h1;V;UDI_PID:C9500; UDI_SN:F1;2026-08-12T07:10:00Z;R;2
      """.replacing("C9500; UDI", with: "C9500 UDI")
        + "\nh1;V;UDI_PID:C9500 UDI_SN:F1;2026-08-12T07:10:00Z;R;3\nh2;V;;;;\nh3;V;;;R;\n")
    #expect(reading.set.instances.map(\.hostName) == ["h1", "h2"])
    #expect(reading.set.instances.map { $0.usage.map(\.quantity) } == [[5], []])
    #expect(
      reading.rejects.map(\.keptAside.reason) == [.missing(member: "Quantity")])
  }

  @Test("A folder of tables is read where there are no saved answers, each kind once")
  func folder() throws {
    let options = ImportReader.Options(account: DomainIdentifier(rawValue: "m.example"))
    let files = [
      "a.csv": "License,Virtual Account,Purchased\nR,V,5\n",
      "b.csv": "Name,Virtual Account,License,Quantity\nh,V,R,1\n",
    ]
    let set = try Fixture.withFolder(files) { try ImportReader.read($0, options: options).set }
    #expect(set.rows.count == 1)
    #expect(set.instances.count == 1)
    var more = files
    more["c.csv"] = files["a.csv"]
    #expect(throws: Refusal.file(.notAFolderOrKnownFile(path: "c.csv"))) {
      try Fixture.withFolder(more) { try ImportReader.read($0, options: options) }
    }
  }
}
