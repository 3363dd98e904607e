import Testing

@testable import LicensingExchange

@Suite("The CSV reader")
struct CSVReaderTests {
  private func cells(_ text: String) throws -> [[String]] {
    let document = try CSVDocument(Array(text.utf8))
    return (0..<document.rowCount).map { row in
      (0..<document.cellCount(ofRow: row)).compactMap { document.cell(row: row, column: $0) }
    }
  }

  @Test(
    "Commas, semicolons and tabs are told apart by the heading",
    arguments: [
      ("a,b;c\n1,2;3\n", Byte.comma, [["a", "b;c"], ["1", "2;3"]]),
      ("a;b;c,d\n1;2;3,4", Byte.semicolon, [["a", "b", "c,d"], ["1", "2", "3,4"]]),
      ("a\tb\n1\t2", Byte.tab, [["a", "b"], ["1", "2"]]),
      ("\"a;b;c\",d\n1,2", Byte.comma, [["a;b;c", "d"], ["1", "2"]]),
      ("a\n1,2", Byte.comma, [["a"], ["1", "2"]]),
    ])
  func delimiters(text: String, delimiter: UInt8, expected: [[String]]) throws {
    #expect(try CSVDocument(Array(text.utf8)).delimiter == delimiter)
    #expect(try cells(text) == expected)
  }

  @Test(
    "Lines end in every way that is in use, and blank lines are no rows",
    arguments: [
      "a,b\r\n1,2\r\n", "a,b\n1,2\n", "a,b\r1,2\r", "a,b\n1,2", "\n\r\na,b\n\n\r\n1,2\n\n",
    ])
  func lineEnds(text: String) throws {
    #expect(try cells(text) == [["a", "b"], ["1", "2"]])
  }

  @Test("Quoted cells hold delimiters, line ends and quotes")
  func quoted() throws {
    let text = "a,b\n\"1,\r\n2\",\"\"\"x\"\"\"\n\"\",\"\n\"\n"
    #expect(try cells(text) == [["a", "b"], ["1,\r\n2", "\"x\""], ["", "\n"]])
  }

  @Test("Quotes inside of an unquoted cell are characters, and spaces are kept")
  func lenient() throws {
    #expect(try cells("a,b\nx\"y\"z, \"1\"\n") == [["a", "b"], ["x\"y\"z", " \"1\""]])
  }

  @Test("A byte order mark is not part of the first heading")
  func byteOrderMark() throws {
    #expect(try cells("\u{FEFF}a,b\n1,2") == [["a", "b"], ["1", "2"]])
  }

  @Test("Rows may be short or long, and empty cells count")
  func lengths() throws {
    let text = "a,b\n1\n1,2,3\n,\n"
    #expect(try cells(text) == [["a", "b"], ["1"], ["1", "2", "3"], ["", ""]])
    let document = try CSVDocument(Array(text.utf8))
    #expect(document.cell(row: 1, column: 1) == nil)
    #expect(document.offset(ofRow: 1, column: 1) == 5)
  }

  @Test("Every row and cell knows where it is written")
  func places() throws {
    let document = try CSVDocument(Array("a,b\n\"x\ny\",z\r\n".utf8))
    #expect(document.offset(ofRow: 1, column: 0) == 4)
    #expect(document.offset(ofRow: 1, column: 1) == 10)
    #expect(document.written(row: 1) == 4..<11)
  }
}
