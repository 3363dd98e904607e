internal import Canvas

/// Rows under headings, with the selected one as a bar; numbers to the right, text to the left.
struct TableView {
  var columns: [TableColumn]
  var rows: [TableRow]
  /// Rows that are not drawn but count for the widths, so that columns stay while rows scroll by.
  var measured: [TableRow] = []
  /// The selected one of `rows`.
  var selected: Int?
  var isFocused = true
  var hasHeading = true
  let look: Appearance

  /// Draws as many rows as fit into the area, one blank column on both sides of each.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let inner = area.inset(columns: 1)
    let layout = TableLayout(
      columns, natural: naturalWidths, available: inner.size.columns,
      gap: Self.gap(for: area.size.columns))
    var line = 0
    if hasHeading {
      drawHeading(on: &canvas, in: inner.row(0), layout)
      line = 1
    }
    for (index, row) in rows.enumerated() where line + index < area.size.rows {
      draw(row, isSelected: index == selected, on: &canvas, in: area.row(line + index), layout)
    }
  }

  /// The spaces between columns in a table of so many columns.
  static func gap(for columns: Int) -> Int { columns >= 64 ? 2 : 1 }

  private var naturalWidths: [Int] {
    columns.indices.map { index in
      (rows + measured).reduce(0) { widest, row in
        row.cells.indices.contains(index) ? max(widest, row.cells[index].text.width) : widest
      }
    }
  }

  private func drawHeading(
    on canvas: inout Canvas, in area: Rectangle, _ layout: TableLayout
  ) {
    place(layout, in: area) { index, cell in
      let role = columns[index].isSorted ? Role.tableHeadingSorted : .tableHeading
      canvas.put(
        columns[index].heading, in: cell, style: look.style(role),
        alignment: columns[index].alignment, ellipsis: look.ellipsis)
    }
  }

  private func draw(
    _ row: TableRow, isSelected: Bool, on canvas: inout Canvas, in area: Rectangle,
    _ layout: TableLayout
  ) {
    let bar: Role? = isSelected ? (isFocused ? .selection : .unfocusedSelection) : nil
    canvas.fill(area, style: look.style(row.role, over: bar))
    if let margin = row.margin {
      canvas.put(margin.text, at: area.origin, style: look.style(margin.role, over: bar))
    }
    place(layout, in: area.inset(columns: 1)) { index, cell in
      guard row.cells.indices.contains(index) else { return }
      let content = row.cells[index]
      canvas.put(
        content.text, in: cell, style: look.style(content.role ?? row.role, over: bar),
        alignment: columns[index].alignment, ellipsis: look.ellipsis)
    }
  }

  /// Goes through the columns that have room, each with its part of the row.
  private func place(
    _ layout: TableLayout, in area: Rectangle, _ body: (Int, Rectangle) -> Void
  ) {
    var rest = area
    for (index, width) in layout.widths.enumerated() {
      guard let width else { continue }
      let parts = rest.split(leading: width)
      body(index, parts.leading)
      rest = parts.rest.split(leading: layout.gaps[index]).rest
    }
  }
}
