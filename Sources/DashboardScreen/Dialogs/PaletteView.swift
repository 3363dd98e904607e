internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// Everything that can be done or gone to, found by typing.
struct PaletteView {
  let dialog: PaletteDialog
  let state: DashboardState
  let hints: KeyHints
  let look: Appearance

  /// Draws the dialog over an area and returns the place of the cursor.
  func draw(on canvas: inout Canvas, over area: Rectangle) -> Point? {
    let words = look.phrases.finding
    let rows = min(24, area.size.rows)
    let frame = DialogFrame(
      title: DisplayText(words.title), wish: Size(columns: 96, rows: rows), look: look)
    let inner = frame.draw(on: &canvas, over: area)
    let look = look.on(.dialog)
    let parts = inner.split(top: 1)
    let sides = parts.top.split(trailing: DisplayText(words.searching).width + 1)
    if dialog.isAsking {
      canvas.put(
        DisplayText(words.searching), in: sides.trailing, style: look.style(.dimText),
        alignment: .trailing)
    }
    let field = TextFieldView(field: dialog.field, placeholder: words.example, look: look)
    let cursor = field.draw(on: &canvas, in: sides.rest)
    drawEntries(on: &canvas, in: parts.rest.split(top: 1).rest, look)
    return cursor
  }

  private func drawEntries(
    on canvas: inout Canvas, in area: Rectangle, _ look: Appearance
  ) {
    guard !dialog.entries.isEmpty else {
      guard !dialog.isAsking else { return }
      let text = dialog.problem.map { look.phrases.words(for: $0).cause }
      canvas.put(
        DisplayText(text ?? look.phrases.finding.nothing), in: area.row(0),
        style: look.style(text == nil ? .dimText : .danger), ellipsis: look.ellipsis)
      return
    }
    let height = area.size.rows
    let top = max(0, min(dialog.cursor - height / 2, dialog.entries.count - height))
    let shown = dialog.entries.dropFirst(top).prefix(height).map(row)
    TableView(
      columns: [
        TableColumn(heading: "", width: .content(minimum: 9)),
        TableColumn(heading: "", width: .flexible(minimum: 16, share: 2)),
        TableColumn(heading: "", width: .flexible(minimum: 16, share: 3), priority: 1),
        TableColumn(heading: "", alignment: .trailing, width: .content(minimum: 5)),
      ], rows: shown, selected: dialog.cursor - top, hasHeading: false, look: look
    ).draw(on: &canvas, in: area)
  }

  private func row(_ entry: PaletteDialog.Entry) -> TableRow {
    let words = look.phrases.finding
    switch entry {
    case .thing(let thing):
      return TableRow([
        TableCell(DisplayText(words.kind(of: thing.thing)), .dimText),
        TableCell(DisplayText(thing.name)), TableCell(DisplayText(thing.detail), .dimText),
        TableCell(.empty),
      ])
    case .view(let view):
      return TableRow([
        TableCell(DisplayText(words.view), .dimText), TableCell(DisplayText(view.name.text)),
        TableCell(DisplayText(words.saved(by: view.owner)), .dimText), TableCell(.empty),
      ])
    case .command(let entry): return row(entry)
    }
  }

  /// A command; where it can't be done now, why not stands in the place of what it does.
  private func row(_ entry: CommandVocabulary.Entry) -> TableRow {
    let kind = TableCell(DisplayText(look.phrases.finding.action), .dimText)
    switch state.availability(of: entry.command) {
    case .available:
      return TableRow([
        kind, TableCell(DisplayText(entry.name)), TableCell(DisplayText(entry.help), .dimText),
        TableCell(DisplayText(key(of: entry.command)), .keyHint),
      ])
    case .unavailable(let reason):
      return TableRow([
        kind, TableCell(DisplayText(entry.name), .keyDisabled),
        TableCell(DisplayText(reason.words(in: look.phrases)), .warning),
        TableCell(DisplayText(key(of: entry.command)), .keyDisabled),
      ])
    }
  }

  private func key(of command: LineCommand) -> String {
    switch command {
    case .action(let action): hints.keys(for: action, near: place).first ?? ""
    case .pane(let pane): hints.keys(for: .focusPane(pane), near: place).first ?? ""
    case .records, .matrix, .saveView, .openView, .deleteView, .saveDisplay, .theme: ""
    }
  }

  /// Where the keyboard will be when the palette is closed.
  private var place: InputContext {
    switch state.front {
    case .pane(let pane): .pane(pane)
    case .records(let kind): .records(kind)
    case .matrix: .matrix
    }
  }
}
