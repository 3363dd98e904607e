import Licensing
import Testing

@testable import LicensingExchange

@Suite("A folder of saved answers")
struct FolderTests {
  /// The smallest estate: one account, one license, one device, in three files.
  static let small = [
    "accounts.json": #"{"accounts": [{"accountName": "M", "accountDomain": "m.example"}]}"#,
    "licenses-001.json": page("licenses", 1, [license("R", "V", inUse: 3)]),
    "devices-001.json": page("devices", 1, [device("h1", "V")]),
  ]

  static func page(_ list: String, _ total: Int, _ rows: [String]) -> String {
    "{\"totalRecords\": \(total), \"\(list)\": [\n\(rows.joined(separator: ",\n"))\n]}"
  }

  static func license(_ name: String, _ account: String, inUse: Int, billing: String = "PREPAID")
    -> String
  {
    #"{"license": "\#(name)", "virtualAccount": "\#(account)", "inUse": \#(inUse), "#
      + #""billingType": "\#(billing)", "licenseDetails": [{"quantity": 2}]}"#
  }

  static func device(_ name: String, _ account: String, type: String = "SWITCH") -> String {
    #"{"hostName": "\#(name)", "virtualAccount": "\#(account)", "productType": "\#(type)"}"#
  }

  private func read(
    _ changes: [String: String?], options: ImportReader.Options = ImportReader.Options()
  ) throws -> ImportReading {
    var files = Self.small
    for (name, text) in changes { files[name] = text }
    return try Fixture.withFolder(files) { try ImportReader.read($0, options: options) }
  }

  private func refusal(_ changes: [String: String?]) throws -> Refusal? {
    do {
      _ = try read(changes)
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }

  @Test("A hostile estate is read to the last row, as its generator counted it")
  func hostile() throws {
    let reading = try ImportReader.read(Fixture.path("hostile"))
    #expect(reading.set.account.domain.rawValue == "metalworks.example")
    #expect(reading.set.virtualAccounts.count == 15)
    #expect(reading.set.virtualAccounts.filter(\.isDefault).map(\.name.text) == ["DEFAULT"])
    #expect(reading.set.rows.count == 48)
    #expect(reading.set.instances.count == 55)
    #expect(reading.set.complete == [.rows, .instances])
    #expect(reading.rejects.isEmpty)
    let day = try #require(Day("2026-11-23"))
    func units(_ standing: Standing) -> Int {
      reading.set.rows.flatMap(\.lots).filter { $0.term.standing(on: day) == standing }
        .reduce(0) { $0 + $1.quantity.rawValue }
    }
    #expect(units(.counting) == 567)
    #expect(units(.future) == 62)
    #expect(units(.ended) == 19)
    #expect(reading.set.rows.reduce(0) { $0 + $1.inUse.rawValue } == 384)
    let reported = reading.set.instances.flatMap(\.usage).reduce(0) { $0 + $1.quantity.rawValue }
    #expect(reported == 384)
  }

  @Test("Hostile names come through unchanged")
  func hostileNames() throws {
    let names = try ImportReader.read(Fixture.path("hostile")).set.virtualAccounts.map(\.name.text)
    for part in ["\u{1B}[31mRED\u{1B}[0m", "left\u{202E}right", "zero\u{200B}width", "bell\u{7}"] {
      #expect(
        names.contains { $0.unicodeScalars.contains(part.unicodeScalars) },
        "\(part.debugDescription)")
    }
  }

  @Test("Pages may come in any order and under any name, and other files are passed over")
  func anyNames() throws {
    let reading = try read([
      "licenses-001.json": nil, "devices-001.json": nil,
      "z.json": Self.page("licenses", 2, [Self.license("R", "V", inUse: 3)]),
      "a.json": Self.page("licenses", 2, [Self.license("S", "V", inUse: 0)]),
      "saved answer.JSON": Self.page("devices", 1, [Self.device("h1", "V")]),
      "expected.json": "{\"licenses\": 40", "transfers.json": "[{\"license\": 1}]",
      "other.json": "{\"licenses\": 40, \"devices\": 500}", "notes.txt": "licenses",
      ".hidden.json": "not JSON",
    ])
    #expect(reading.set.rows.map(\.license.text) == ["S", "R"])
    #expect(reading.set.instances.count == 1)
    #expect(reading.set.complete == [.rows, .instances])
  }

  @Test(
    "A set that is not whole is refused, or taken without calling anything gone"
  )
  func incomplete() throws {
    let files = ["licenses-001.json": Self.page("licenses", 3, [Self.license("R", "V", inUse: 3)])]
    #expect(
      try refusal(files) == .file(.incompleteSet(set: "licenses", expected: 3, found: 1)))
    let reading = try read(files, options: ImportReader.Options(allowsPartial: true))
    #expect(reading.set.rows.count == 1)
    #expect(reading.set.complete == [.instances])
  }

  @Test("More rows than announced are refused as well, in every list that has pages")
  func tooMany() throws {
    let two = [Self.device("h1", "V"), Self.device("h2", "V")]
    #expect(
      try refusal(["devices-001.json": Self.page("devices", 1, two)])
        == .file(.incompleteSet(set: "devices", expected: 1, found: 2)))
    let none = Self.page("licenseSubscriptions", 1, [])
    #expect(
      try refusal(["subscriptions-001.json": none])
        == .file(.incompleteSet(set: "licenseSubscriptions", expected: 1, found: 0)))
  }

  @Test("Pages that announce different totals don't belong together")
  func differentTotals() throws {
    let page = Self.page("licenses", 2, [Self.license("S", "V", inUse: 3)])
    #expect(
      try refusal(["licenses-002.json": page])
        == .file(.incompleteSet(set: "licenses", expected: 2, found: 1)))
  }

  @Test("A list that is missing calls nothing gone, and one without a total is taken as it is")
  func missingList() throws {
    #expect(try read(["devices-001.json": nil]).set.complete == [.rows])
    let untold = #"{"devices": [\#(Self.device("h1", "V"))]}"#
    #expect(try read(["devices-001.json": untold]).set.complete == [.rows, .instances])
  }

  @Test("A page saved twice counts once, and so it doesn't make up for one that is missing")
  func savedTwice() throws {
    let page = Self.page("licenses", 1, [Self.license("R", "V", inUse: 3)])
    let reading = try read(["licenses-copy.json": page])
    #expect(reading.set.rows.count == 1)
    #expect(reading.repeatedRows == 1)
    #expect(reading.rejects.isEmpty)
    let short = Self.page("licenses", 2, [Self.license("R", "V", inUse: 3)])
    #expect(
      try refusal(["licenses-001.json": short, "licenses-002.json": short])
        == .file(.incompleteSet(set: "licenses", expected: 2, found: 1)))
  }

  @Test("A row that contradicts an earlier one is kept aside, and then nothing is called gone")
  func contradiction() throws {
    let licenses = [Self.license("R", "V", inUse: 3), Self.license("R", "V", inUse: 4)]
    let devices = [Self.device("h1", "V"), Self.device("h1", "V", type: "ROUTER")]
    let reading = try read([
      "licenses-001.json": Self.page("licenses", 2, licenses),
      "devices-001.json": Self.page("devices", 2, devices),
    ])
    #expect(reading.set.rows.map(\.inUse) == [3])
    #expect(reading.set.instances.map(\.productType) == ["SWITCH"])
    #expect(reading.rejects.map(\.keptAside.reason) == [.duplicate, .duplicate])
    #expect(reading.rejects.map(\.keptAside.place?.line) == [3, 3])
    #expect(reading.set.complete.isEmpty)
  }

  @Test("Rows of one license that are paid for differently are brought together")
  func billings() throws {
    let rows = [
      Self.license("R", "V", inUse: 3), Self.license("R", "V", inUse: 4, billing: "USAGE"),
    ]
    let reading = try read(["licenses-001.json": Self.page("licenses", 2, rows)])
    #expect(reading.set.rows.map(\.inUse) == [7])
    #expect(reading.set.rows.first?.lots.map(\.billing) == [.prepaid, .usage])
    #expect(reading.set.complete.contains(.rows))
  }
}

extension String.UnicodeScalarView {
  func contains(_ part: String.UnicodeScalarView) -> Bool {
    Array(self).indices.contains { dropFirst($0).starts(with: part) }
  }
}
