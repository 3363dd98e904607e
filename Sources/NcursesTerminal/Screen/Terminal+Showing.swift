import CNcurses
public import Canvas

extension Terminal {
  /// Shows a canvas; only what differs from what is shown already is sent, in one go.
  ///
  /// When the terminal takes no output just now, nothing waits for it: the latest canvas is shown
  /// by `waitForInput` as soon as it does.
  ///
  /// - Parameters:
  ///   - canvas: the cells; what is outside of the terminal's size is not shown.
  ///   - cursor: where the cursor blinks; nowhere when it is nothing.
  public func show(_ canvas: Canvas, cursor: Point? = nil) {
    guard state == .open else { return }
    guard takesOutput(within: 0) else {
      waiting = (canvas, cursor)
      return
    }
    waiting = nil
    guard canvas != shown || cursor != shownCursor else { return }
    if !draw(canvas) {
      // More colours than the terminal has numbers for: hand the numbers out anew, once.
      forgetColors()
      _ = draw(canvas)
    }
    placeCursor(cursor)
    screen_show()
    shown = canvas
    shownCursor = cursor
  }

  private func placeCursor(_ cursor: Point?) {
    if let cursor, Rectangle(origin: .zero, size: size).contains(cursor) {
      screen_place_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      screen_hide_cursor()
    }
  }

  private func forgetColors() {
    pairs.removeAll()
    paints.removeAll(keepingCapacity: true)
    shown = nil
  }

  /// Hands the cells that differ to ncurses; answers whether all their colours had numbers.
  private func draw(_ canvas: Canvas) -> Bool {
    if shown?.size != canvas.size { shown = nil }
    if shown == nil { screen_erase() }
    var hasAllColors = true
    for row in 0..<min(canvas.size.rows, size.rows) {
      let cells = canvas.row(row)
      let before = shown?.row(row)
      if cells == before { continue }
      for (column, position) in cells.indices.enumerated() where column < size.columns {
        let cell = cells[position]
        if cell.isContinuation || cell == before?[position] { continue }
        hasAllColors = draw(cell, column, row) && hasAllColors
      }
    }
    return hasAllColors
  }

  private func draw(_ cell: Cell, _ column: Int, _ row: Int) -> Bool {
    let style = drawnStyle(cell.style)
    let scalars = fallback.scalars(of: cell)
    let (line, place) = (Int32(row), Int32(column))
    let pair = style.pair ?? 0
    screen_put(line, place, scalars, Int32(scalars.count), style.attributes, pair)
    if cell.width == 2, scalars.first.map({ $0 < 0x80 }) ?? true {
      screen_put(line, place + 1, [0x20], 1, style.attributes, pair)
    }
    return style.pair != nil
  }

  private func drawnStyle(_ style: Style) -> DrawnStyle {
    if let known = paints[style] { return known }
    let paint = Paint(style, depth: colorDepth)
    let colors = PairTable.Colors(foreground: paint.foreground, background: paint.background)
    let drawn = DrawnStyle(
      pair: pairs.number(of: colors), attributes: UInt32(paint.attributes.rawValue))
    if drawn.pair != nil, paints.count < PairTable.most { paints[style] = drawn }
    return drawn
  }
}

/// A style in ncurses' terms; without a pair when no number was left for its colours.
struct DrawnStyle {
  let pair: Int32?
  /// `Style.Attributes` and `screen_attribute` use the same bits; a test compares them.
  let attributes: UInt32
}
