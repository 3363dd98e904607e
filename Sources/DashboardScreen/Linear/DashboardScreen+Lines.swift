public import Canvas
public import DashboardModel
internal import Licensing
internal import Phrases

extension DashboardScreen {
  /// What is on the screen as lines to be read one after the other: without frames, the rows of a
  /// list with the numbers by which they are chosen.
  ///
  /// - Parameter state: what is shown, the list in front over the whole screen.
  public func lines(of state: DashboardState) -> [String] {
    let plain = withoutFrames
    guard state.dialog == nil else { return plain.dialogLines(of: state) }
    var lines = plain.draw(state).canvas.lines
    lines = Array(lines.dropLast())
    let first = firstRow(of: state)
    for index in lines.indices {
      let number = index - first + 1
      let isRow = number >= 1 && number <= rowCount(of: state)
      let mark = isRow && number - 1 == cursorLine(of: state) ? ">" : " "
      lines[index] = mark + (isRow ? padded(number) : "   ") + " " + lines[index]
    }
    return trimmed(lines)
  }

  /// What the footer says.
  public func noticeText(of state: DashboardState) -> String? {
    state.notice.map { DisplayText($0.words(in: look.phrases)).text }
  }

  private var withoutFrames: DashboardScreen {
    var screen = self
    screen.look = look.withoutFrames
    return screen
  }

  private func dialogLines(of state: DashboardState) -> [String] {
    var canvas = Canvas(size: Size(columns: state.size.columns, rows: state.size.rows))
    let cursor = drawDialog(of: state, on: &canvas)
    var lines = canvas.lines
    if let row = cursor?.row, lines.indices.contains(row),
      let start = lines[row].firstIndex(
        where: { $0 != " " }), start > lines[row].startIndex
    {
      // The field that is being filled in.
      lines[row].replaceSubrange(lines[row].index(before: start)..<start, with: ">")
    }
    let texts = lines.filter { !$0.isEmpty }
    let indent = texts.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return trimmed(lines.map { String($0.dropFirst(indent)) })
  }

  private func padded(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, 3 - text.count)) + text
  }

  /// Without blank lines, and blanks at the ends of the others.
  private func trimmed(_ lines: [String]) -> [String] {
    lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.filter { line in line.contains { $0 != " " } }
  }
}

extension DashboardScreen {
  /// The row of the screen on which the list in front begins.
  private func firstRow(of state: DashboardState) -> Int {
    switch state.front {
    case .records, .matrix: (state.layout.view?.row ?? 0) + 2
    case .pane(let pane):
      (state.layout.panes[pane]?.row ?? 0) + 1 + DashboardLayout.headingRows(of: pane)
    }
  }

  /// How many rows of the list in front are on the screen.
  private func rowCount(of state: DashboardState) -> Int {
    switch state.front {
    case .records: state.view?.list.visible.count ?? 0
    // A grid has no rows to be chosen by number: its cells are reached by the keys.
    case .matrix: 0
    case .pane(.accounts): state.accounts.visible.count
    case .pane(.inventory): state.inventory.list.visible.count
    case .pane(.orders): state.orders.list.visible.count
    case .pane(.events): state.events.list.visible.count
    }
  }

  private func cursorLine(of state: DashboardState) -> Int? {
    switch state.front {
    case .records: state.view?.list.cursorLine
    case .matrix: nil
    case .pane(.accounts):
      state.accounts.visible.firstIndex { $0.scope == state.accounts.selection }
        .map { $0 - state.accounts.visible.startIndex }
    case .pane(.inventory): state.inventory.list.cursorLine
    case .pane(.orders): state.orders.list.cursorLine
    case .pane(.events): state.events.list.cursorLine
    }
  }

  /// The place of a row of the list in front, counted from 1, for choosing it; nil where none is.
  public func place(ofRow number: Int, in state: DashboardState) -> Point? {
    guard (1...max(1, rowCount(of: state))).contains(number), rowCount(of: state) > 0 else {
      return nil
    }
    return Point(column: 1, row: firstRow(of: state) + number - 1)
  }
}
