import Testing

@testable import LicensingExchange

@Suite("The CSV writer")
struct CSVWriterTests {
  @Test("Cells are quoted where they need it, and lines end as the standard says")
  func forms() {
    var writer = CSVWriter(heading: ["Name", "Balance"])
    writer.append([.text("plain"), .number(-20)])
    writer.append([.text("a,b"), .empty])
    writer.append([.text("say \"no\""), .text("two\r\nlines")])
    writer.append([.text("semi;colon"), .text("tab\tbed")])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "Name,Balance\r\nplain,-20\r\n\"a,b\",\r\n\"say \"\"no\"\"\",\"two\r\nlines\"\r\n"
        + "\"semi;colon\",\"tab\tbed\"\r\n")
  }

  @Test("A byte order mark is written where it is asked for")
  func byteOrderMark() {
    #expect(
      CSVWriter(heading: ["a"], withByteOrderMark: true).bytes == [
        0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A,
      ])
  }

  @Test(
    "A text that a spreadsheet would run is written with an apostrophe",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'quoted", "'", "=", "＝1+1",
      "＋1", "－1", "＠A1",
    ])
  func guarded(text: String) {
    #expect(SpreadsheetGuard.guarded(text) == "'" + text)
    #expect(
      Array(SpreadsheetGuard.unguarded("'" + text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("Harmless texts are left alone, also when somebody else wrote them with an apostrophe")
  func harmless() {
    for text in ["", "a=1", "1-2", "Ж", " =1"] {
      #expect(SpreadsheetGuard.guarded(text) == text)
      #expect(SpreadsheetGuard.unguarded(text) == text)
    }
    #expect(SpreadsheetGuard.unguarded("'t Gooi") == "'t Gooi")
  }

  @Test("Whatever is written is read back, character by character")
  func roundTrip() throws {
    var random = SeededRandom(seed: 42)
    let alphabet: [Unicode.Scalar] = [
      "a", "Ж", "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\r", "\n", " ", "\u{1B}", "\u{0}",
      "\u{202E}", "\u{301}", "\u{FEFF}", "😀",
    ]
    for round in 0..<2_000 {
      let texts = (0..<3).map { _ in
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...5, using: &random) {
          text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
        }
        return String(text)
      }
      var writer = CSVWriter(heading: ["a", "b", "c"])
      writer.append(texts.map(CSVWriter.Cell.text))
      let document = try CSVDocument(writer.bytes)
      let read = (0..<3).map {
        SpreadsheetGuard.unguarded(document.cell(row: 1, column: $0) ?? "missing")
      }
      #expect(
        read.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) },
        "round \(round) of seed \(random.seed)")
    }
  }
}
