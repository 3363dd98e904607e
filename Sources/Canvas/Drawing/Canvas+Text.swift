extension Canvas {
  /// Draws text from a point to the right; what lies outside of `area` (all of the canvas unless
  /// said) is left out, and of a wide character that is half outside only a blank is drawn.
  ///
  /// Returns the column after the text, whether or not it was visible.
  @discardableResult
  public mutating func put(
    _ text: DisplayText, at point: Point, style: Style = .plain, within area: Rectangle? = nil
  ) -> Int {
    let end = point.column + text.width
    let visible = (area ?? bounds).intersection(bounds)
    let columns = (point.column..<end).clamped(to: visible.columns)
    guard visible.rows.contains(point.row), !columns.isEmpty else { return end }
    if text.isASCII {
      putBytes(text, skipping: columns.lowerBound - point.column, columns, point.row, style)
    } else {
      putClusters(text, from: point, columns, style)
    }
    return end
  }

  /// Draws text into the first row of an area: clipped with the ellipsis when it is wider, aligned
  /// when it is not. Cells beside the text are left as they are.
  public mutating func put(
    _ text: DisplayText, in area: Rectangle, style: Style = .plain,
    alignment: Alignment = .leading, ellipsis: DisplayText = "…"
  ) {
    guard !area.isEmpty else { return }
    let clipped = text.clipped(to: area.size.columns, ellipsis: ellipsis)
    let lead = alignment.lead(free: area.size.columns - clipped.width)
    put(clipped, at: area.origin.moved(columns: lead), style: style, within: area)
  }

  private mutating func putBytes(
    _ text: DisplayText, skipping skipped: Int, _ columns: Range<Int>, _ row: Int, _ style: Style
  ) {
    var bytes = text.text.utf8.dropFirst(skipped).makeIterator()
    replace(columns, ofRow: row) {
      Cell(cluster: Cluster(ascii: bytes.next() ?? 0x20), style: style, width: 1)
    }
  }

  private mutating func putClusters(
    _ text: DisplayText, from point: Point, _ columns: Range<Int>, _ style: Style
  ) {
    var cells: [Cell] = []
    cells.reserveCapacity(columns.count)
    var column = point.column
    for (cluster, width) in text.clusters {
      defer { column += width }
      guard column + width > columns.lowerBound else { continue }
      guard column < columns.upperBound else { break }
      let covered = (column..<(column + width)).clamped(to: columns)
      guard covered.count == width else {
        cells += repeatElement(.blank(style), count: covered.count)
        continue
      }
      cells.append(Cell(cluster: cluster, style: style, width: UInt8(width)))
      if width == 2 { cells.append(.continuation(style)) }
    }
    var drawn = cells.makeIterator()
    replace(columns, ofRow: point.row) { drawn.next() ?? .blank(style) }
  }
}
