import Licensing
import Testing

@testable import LicensingExchange

@Suite("Rows that are kept aside")
struct RejectTests {
  private func reading(licenses page: String) throws -> ImportReading {
    var files = FolderTests.small
    files["licenses-001.json"] = page
    return try Fixture.withFolder(files) { try ImportReader.read($0) }
  }

  @Test("A row that can't be read is kept aside with its place and text, and the others go on")
  func keptAside() throws {
    let bad = #"{"license": "Ж", "virtualAccount": "V", "inUse": -4}"#
    let page = FolderTests.page(
      "licenses", 3,
      [FolderTests.license("R", "V", inUse: 3), bad, FolderTests.license("S", "V", inUse: 1)])
    let reading = try reading(licenses: page)
    #expect(reading.set.rows.map(\.license.text) == ["R", "S"])
    #expect(
      reading.rejects == [
        Reject(
          keptAside: KeptAside(
            place: FilePlace(file: "licenses-001.json", line: 3, column: 50), subject: "Ж · V",
            reason: .negative(member: "inUse")),
          text: bad, isCut: false)
      ])
    #expect(reading.set.keptAside == reading.rejects.map(\.keptAside))
    #expect(!reading.set.complete.contains(.rows))
    #expect(reading.set.complete.contains(.instances))
  }

  @Test("A row that is no object is kept aside as a whole")
  func noObject() throws {
    let reading = try reading(licenses: FolderTests.page("licenses", 2, ["17", "null"]))
    #expect(reading.rejects.map(\.text) == ["17", "null"])
    #expect(reading.rejects.map(\.keptAside.place?.line) == [2, 3])
    #expect(reading.set.rows.isEmpty)
  }

  @Test("A long row is kept up to the limit, cut between characters")
  func longRow() throws {
    let filling = String(repeating: "Ж", count: 3_000)
    let bad = #"{"x": "\#(filling)", "license": "R"}"#
    let reject = try #require(
      try reading(licenses: FolderTests.page("licenses", 1, [bad])).rejects.first)
    #expect(reject.isCut)
    #expect(reject.text.utf8.count <= Reject.textLimit)
    #expect(reject.text.utf8.count > Reject.textLimit - 4)
    #expect(bad.hasPrefix(reject.text))
  }

  @Test("As many rows as the limit are kept aside, and with one more the import is refused")
  func limit() throws {
    let most = FolderTests.page("licenses", Reject.most, Array(repeating: "1", count: Reject.most))
    #expect(try reading(licenses: most).rejects.count == Reject.most)
    let more = FolderTests.page(
      "licenses", Reject.most + 1, Array(repeating: "1", count: Reject.most + 1))
    #expect(throws: Refusal.limitReached(.itemsOfImport, limit: Reject.most)) {
      try reading(licenses: more)
    }
  }

  @Test("The file of rows kept aside is a table that no spreadsheet runs")
  func file() throws {
    let bad = #"{"license": "=1+1", "virtualAccount": "V", "inUse": "x"}"#
    let reading = try reading(licenses: FolderTests.page("licenses", 1, [bad]))
    let written = RejectFile.csv(reading.rejects) { _ in "not a number" }
    let document = try CSVDocument(written)
    let cells = (0..<7).map { document.cell(row: 1, column: $0) }
    #expect(
      cells == ["licenses-001.json", "2", "53", "'=1+1 · V", "not a number", bad, ""])
  }
}
