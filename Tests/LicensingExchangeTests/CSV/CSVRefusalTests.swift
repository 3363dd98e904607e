import Testing

@testable import LicensingExchange

@Suite("Refusals of the CSV reader")
struct CSVRefusalTests {
  @Test(
    "Every fault is refused at its line and column",
    arguments: [
      ("", 1, 1, CSVSyntaxError.Reason.empty),
      ("\u{FEFF}\r\n\n", 3, 1, .empty),
      ("a,b\n1,\"x", 2, 3, .unterminatedQuote),
      ("a,b\n1,\"x\"\"\n2,3\n", 2, 3, .unterminatedQuote),
      ("\"a", 1, 1, .unterminatedQuote),
      ("a,b\n\"x\" ,2", 2, 4, .textAfterQuote),
      ("a,b\n\"Ж\"y,2", 2, 4, .textAfterQuote),
      ("a,b\n\"1\n2\"x,2", 3, 3, .textAfterQuote),
    ])
  func faults(text: String, line: Int, column: Int, reason: CSVSyntaxError.Reason) {
    #expect(
      throws: CSVSyntaxError(
        position: TextPosition(line: line, column: column), reason: reason)
    ) {
      try CSVDocument(Array(text.utf8))
    }
  }

  @Test("Bytes that are not UTF-8 are refused at their place")
  func notUTF8() {
    #expect(
      throws: CSVSyntaxError(position: TextPosition(line: 2, column: 3), reason: .notUTF8(0xCF))
    ) {
      try CSVDocument(Array("a,b\n1,".utf8) + [0xCF, 0xF0, 0x0A])
    }
  }

  @Test("Rows, cells and lengths reach their limits and go no further")
  func limits() throws {
    let limits = CSVLimits(textBytes: 24, rows: 3, cellsPerRow: 3, cellBytes: 4)
    let fine = try CSVDocument(Array("a,b,c\n1,2,3\n\"45\",5,6\n".utf8), limits: limits)
    #expect(fine.rowCount == 3)
    #expect(reason(of: "a\n1\n2\n3\n", limits) == .tooManyRows(limit: 3))
    #expect(reason(of: "a,b,c,d\n", limits) == .tooManyCells(limit: 3))
    #expect(reason(of: "abcde\n", limits) == .tooLong(limit: 4))
    #expect(reason(of: "a\n\"123\"\n", limits) == .tooLong(limit: 4))
    #expect(reason(of: "a,b,c\n1,2,3\n1234,5678,90\n", limits) == .tooLarge(limit: 24))
  }

  @Test("A table cut off after any byte is read or refused at a place inside it")
  func truncation() throws {
    let whole = try Fixture.bytes("hostile/licenses.csv").prefix(6_000)
    var random = SeededRandom(seed: 7)
    for length in 0..<whole.count {
      var bytes = Array(whole.prefix(length))
      if length > 0, length.isMultiple(of: 2) {
        bytes[Int.random(in: 0..<length, using: &random)] = Byte.quote
      }
      do throws(CSVSyntaxError) {
        let document = try CSVDocument(bytes)
        for row in 0..<document.rowCount {
          for column in 0...document.cellCount(ofRow: row) {
            _ = document.cell(row: row, column: column)
          }
        }
      } catch {
        #expect(error.position <= TextPosition.ofEnd(of: bytes), "cut after \(length) bytes")
      }
    }
  }

  private func reason(of text: String, _ limits: CSVLimits) -> CSVSyntaxError.Reason? {
    do throws(CSVSyntaxError) {
      _ = try CSVDocument(Array(text.utf8), limits: limits)
      return nil
    } catch {
      return error.reason
    }
  }
}
