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
    sendOutput()
    shown = canvas
    shownCursor = cursor
  }

  /// Sends what ncurses has to say, in one go and without what it says in vain.
  func sendOutput(asItIs: Bool = false) {
    let size = Int(screen_output_size())
    guard size > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: size)
    bytes.removeLast(size - Int(screen_take_output(&bytes, Int32(size))))
    if asItIs {
      economy?.forget()
    } else if let shorter = economy?.shorten(bytes) {
      bytes = shorter
    }
    _ = descriptor_write(output, bytes, Int32(bytes.count), .max)
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
    let style = drawnStyle(of: cell)
    let scalars = fallback.scalars(of: cell)
    let (line, place) = (Int32(row), Int32(column))
    let pair = style.pair ?? 0
    screen_put(line, place, scalars, Int32(scalars.count), style.attributes, pair)
    if cell.width == 2, scalars.first.map({ $0 < 0x80 }) ?? true {
      screen_put(line, place + 1, [0x20], 1, style.attributes, pair)
    }
    return style.pair != nil
  }

  private func drawnStyle(of cell: Cell) -> DrawnStyle {
    let style = cell.isBlank ? cell.style.ofBlank : cell.style
    if let known = paints[style] { return known }
    let paint = Paint(style, depth: colorDepth)
    let colors = PairTable.Colors(foreground: paint.foreground, background: paint.background)
    let drawn = DrawnStyle(
      pair: pairs.number(of: colors), attributes: UInt32(paint.attributes.rawValue))
    if drawn.pair != nil, paints.count < PairTable.most { paints[style] = drawn }
    return drawn
  }
}

extension Cell {
  /// Whether nothing of it is seen but its background.
  fileprivate var isBlank: Bool { width == 1 && cluster == .blank }
}

extension Style {
  /// What is seen of it where there is no sign: one and the same style makes long stretches of
  /// blanks, which are cheap to send.
  fileprivate var ofBlank: Style {
    guard attributes.isDisjoint(with: [.underline, .reverse]) else { return self }
    return Style(background: background)
  }
}

/// A style in ncurses' terms; without a pair when no number was left for its colours.
struct DrawnStyle {
  let pair: Int32?
  /// `Style.Attributes` and `screen_attribute` use the same bits; a test compares them.
  let attributes: UInt32
}
