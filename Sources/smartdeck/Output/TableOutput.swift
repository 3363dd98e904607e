import Canvas
import LicensingExchange
import Phrases

/// A table that a command prints: aligned for people, or CSV, JSON or NDJSON for programs.
struct TableOutput {
  /// One column: its heading for people and its member's name for programs.
  struct Column {
    let heading: String
    let member: String
    var isNumber = false
  }

  let columns: [Column]
  private(set) var rows: [[JSONOutput]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  mutating func append(_ row: [JSONOutput]) {
    rows.append(row)
  }

  func write(as format: OutputFormat) {
    switch format {
    case .table: writeTable(withHeading: true)
    case .json: print(JSONOutput.list(rows.map(object)).text)
    case .ndjson: for row in rows { print(object(row).text) }
    case .csv: writeCSV()
    }
  }

  /// Writes the rows without a heading, to go on after one or inside a report.
  func writeRows(as format: OutputFormat) {
    switch format {
    case .table, .csv: writeTable(withHeading: false)
    case .json, .ndjson: for row in rows { print(object(row).text) }
    }
  }

  private func object(_ row: [JSONOutput]) -> JSONOutput {
    .object(zip(columns, row).map { ($0.member, $1) })
  }

  private func writeCSV() {
    var table = CSVWriter(heading: columns.map(\.member))
    for row in rows { table.append(row.map(CSVWriter.Cell.init)) }
    print(String(decoding: table.bytes, as: UTF8.self), terminator: "")
  }

  private func writeTable(withHeading: Bool) {
    let texts = rows.map { $0.map { DisplayText($0.plain) } }
    let headings = columns.map { DisplayText($0.heading) }
    let widths = columns.indices.map { index in
      texts.reduce(headings[index].width) { max($0, $1[index].width) }
    }
    for line in (withHeading ? [headings] : []) + texts {
      let cells = line.indices.map { index in
        padded(line[index], to: widths[index], trailing: columns[index].isNumber)
      }
      print(TableOutput.trimmed(cells.joined(separator: "  ")))
    }
  }

  private func padded(_ text: DisplayText, to width: Int, trailing: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.width))
    return trailing ? blanks + text.text : text.text + blanks
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}

extension JSONOutput {
  /// The value as people read it in a cell.
  var plain: String {
    switch self {
    case .null: ""
    case .truth(let truth): truth ? "✓" : ""
    case .number(let number): Speech.words.number(number)
    case .text(let text): text
    case .list(let items): items.map(\.plain).joined(separator: ", ")
    case .object(let members): members.map(\.1.plain).joined(separator: " ")
    }
  }
}

extension CSVWriter.Cell {
  /// A cell of a table that may well go to a terminal: texts are escaped; JSON has them exactly.
  fileprivate init(_ value: JSONOutput) {
    switch value {
    case .null: self = .empty
    case .number(let number): self = .number(number)
    case .truth, .text, .list, .object: self = .text(DisplayText(value.plain).text)
    }
  }
}
