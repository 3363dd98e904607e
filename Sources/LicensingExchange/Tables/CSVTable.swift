internal import Licensing

/// A table whose columns are known by their headings, in whatever order they stand.
struct CSVTable<Column: TableColumn> {
  let document: CSVDocument
  private let places: [Column: Int]
  /// The headings that mean nothing to us.
  let ignored: [String]

  /// Finds the columns. One that is required and missing is refused by name; of two columns that
  /// mean the same, the first counts and the second is ignored.
  init(_ document: CSVDocument, file: String) throws(Refusal) {
    self.document = document
    var places: [Column: Int] = [:]
    var ignored: [String] = []
    for index in 0..<document.cellCount(ofRow: 0) {
      let heading = SpreadsheetGuard.unguarded(document.cell(row: 0, column: index) ?? "")
      let folded = HeadingFold.fold(heading)
      let column = Column.allCases.first { $0.headings.contains(folded) }
      if let column, places[column] == nil {
        places[column] = index
      } else if !heading.isEmpty {
        ignored.append(heading)
      }
    }
    for column in Column.allCases where column.isRequired && places[column] == nil {
      throw .file(.missingColumn(file: file, column: column.title))
    }
    self.places = places
    self.ignored = ignored
  }

  /// The rows below the heading that have any content.
  var rows: some Sequence<Int> {
    (1..<max(1, document.rowCount)).lazy.filter { row in
      (0..<document.cellCount(ofRow: row)).contains { document.cell(row: row, column: $0) != "" }
    }
  }

  /// A cell as a field; one that the table or the row doesn't have is missing.
  func field(_ column: Column, ofRow row: Int) -> Field {
    let path = MemberPath.column(column.title)
    guard let place = places[column] else {
      return Field(path: path, offset: document.offset(ofRow: row), content: .missing)
    }
    let cell = SpreadsheetGuard.unguarded(document.cell(row: row, column: place) ?? "")
    return Field(
      path: path, offset: document.offset(ofRow: row, column: place),
      content: cell.isEmpty ? .missing : .text(cell))
  }

  /// What a row that can't be read is about, as far as it says.
  func subject(ofRow row: Int, _ columns: [Column]) -> String {
    let parts = columns.compactMap { column in
      places[column].flatMap { document.cell(row: row, column: $0) }
    }
    return parts.map { String($0.unicodeScalars.prefix(200)) }.joined(separator: " · ")
  }
}
