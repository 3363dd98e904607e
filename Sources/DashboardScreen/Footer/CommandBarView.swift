internal import Canvas
internal import DashboardModel
internal import Phrases

/// The line behind `:`, with what it may become above it.
struct CommandBarView {
  let bar: CommandBar
  let hints: KeyHints
  let look: Appearance

  /// The most candidates that are shown at once.
  private static let most = 10

  /// Draws the bar into the last row of an area and returns the place of the cursor.
  func draw(on canvas: inout Canvas, in area: Rectangle) -> Point? {
    let look = look.on(.footer)
    let row = area.split(bottom: 1).bottom
    canvas.fill(row, style: look.style(.footer))
    let start = canvas.put(" :", at: row.origin, style: look.style(.keyHint), within: row)
    let rest = row.split(leading: start - row.origin.column).rest.split(trailing: 1).rest
    let field = drawKeys(on: &canvas, in: rest, look)
    let cursor = TextFieldView(field: bar.field, look: look).draw(on: &canvas, in: field)
    let above = area.split(bottom: 1).rest
    if let problem = bar.problem {
      draw(problem, on: &canvas, in: above, look)
    } else {
      drawCandidates(on: &canvas, in: above, look)
    }
    return cursor
  }

  /// Draws what the keys do where the text leaves room, and returns what is left.
  private func drawKeys(
    on canvas: inout Canvas, in area: Rectangle, _ look: Appearance
  ) -> Rectangle {
    let keys = [Action.complete, .earlierCommand, .accept, .cancel].compactMap { action in
      hints.key(for: action, in: .commandBar)
        .map { $0 + " " + action.words(in: look.phrases).short }
    }
    let text = DisplayText(keys.joined(separator: "  "))
    let typed = DisplayText(bar.field.text).width + 2
    guard area.size.columns - text.width - 2 >= typed else { return area }
    canvas.put(text, in: area, style: look.style(.dimText), alignment: .trailing)
    return area.split(trailing: text.width + 2).rest
  }

  private func draw(
    _ problem: CommandProblem, on canvas: inout Canvas, in area: Rectangle, _ look: Appearance
  ) {
    let lines = DisplayText(problem.words(in: look.phrases)).wrapped(to: area.size.columns - 2)
    let part = area.split(bottom: min(lines.count, 3)).bottom
    canvas.fill(part, style: look.style(.footer))
    for (index, line) in lines.prefix(3).enumerated() {
      canvas.put(line, in: part.inset(columns: 1).row(index), style: look.style(.warning))
    }
  }

  private func drawCandidates(
    on canvas: inout Canvas, in area: Rectangle, _ look: Appearance
  ) {
    let height = min(Self.most, bar.candidates.count, max(0, area.size.rows - 2))
    guard height > 0 else { return }
    let part = area.split(bottom: height).bottom
    canvas.fill(part, style: look.style(.footer))
    let chosen = bar.chosen ?? 0
    let top = max(0, min(chosen - height / 2, bar.candidates.count - height))
    let rows = bar.candidates.map(row)
    TableView(
      columns: [
        TableColumn(heading: "", width: .content(minimum: 14)),
        TableColumn(heading: "", width: .flexible(minimum: 10, share: 1)),
      ], rows: Array(rows.dropFirst(top).prefix(height)), measured: rows,
      selected: bar.chosen.map { $0 - top }, hasHeading: false, look: look
    ).draw(on: &canvas, in: part)
  }

  private func row(_ candidate: CommandBar.Candidate) -> TableRow {
    TableRow([
      TableCell(DisplayText(candidate.text), .keyHint),
      TableCell(DisplayText(candidate.help), .dimText),
    ])
  }
}

extension CommandProblem {
  /// What is wrong, and what was probably meant.
  func words(in phrases: Phrases) -> String {
    let words = phrases.commands
    return switch self {
    case .unknown(let name, let nearest): words.unknown(name, nearest: nearest)
    case .ambiguous(let text, let names): words.ambiguous(text, names)
    case .argumentMissing(let name): words.argumentMissing(name)
    case .argumentNotTaken(let name): words.argumentNotTaken(name)
    case .unknownView(let name): words.unknownView(name)
    case .unknownTheme(let name, let nearest): words.unknownTheme(name, nearest: nearest)
    }
  }
}
