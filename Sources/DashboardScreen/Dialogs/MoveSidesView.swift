internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// Every row that a move touches, before and after: both sides first, then what follows from it.
struct MoveSidesView {
  let dialog: MoveDialog
  let names: RowNames
  let today: Day
  let look: Appearance

  /// How many rows the table takes with its heading.
  var rows: Int { 1 + 2 * effects.count }

  /// Draws the table; of more rows than fit the first are drawn, and that there are more is said.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let words = look.phrases.columns
    TableView(
      columns: [
        TableColumn(heading: "", width: .flexible(minimum: 10, share: 1)),
        TableColumn(heading: state, width: .content(minimum: 7)),
        number(words.entitled), number(words.inUse), number(words.substituted, priority: 1),
        number(words.balance),
        TableColumn(
          heading: DisplayText(words.nextEnd), width: .content(minimum: 8), priority: 2),
      ], rows: effects.flatMap(rows), look: look
    ).draw(on: &canvas, in: area.inset(columns: -1))
  }

  /// Whether the figures are those of what is asked for now.
  private var state: DisplayText {
    dialog.preview.isFresh || dialog.line.quantity == nil
      ? "" : DisplayText(look.phrases.move.computing)
  }

  private func number(_ heading: String, priority: Int? = nil) -> TableColumn {
    TableColumn(
      heading: DisplayText(heading), alignment: .trailing, width: .content(minimum: 6),
      priority: priority)
  }

  /// The rows of the line shown come first; before there is a preview they are as they are now.
  private var effects: [RowEffect] {
    let line = dialog.line
    let license = line.row.license
    guard let preview = dialog.preview.value else {
      return [line.source, line.target].compactMap { line.candidate($0)?.position }
        .map { RowEffect(before: $0, after: $0) }
    }
    let own = [line.source.chosen, line.target.chosen].compactMap { account in
      preview.effects.first { $0.row.license == license && $0.row.virtualAccount == account }
    }
    return own
      + preview.effects.filter { effect in !own.contains(effect) && isWorthShowing(effect) }
  }

  /// Rows of other lines and tiers are shown where their balance changes.
  private func isWorthShowing(_ effect: RowEffect) -> Bool {
    effect.before.balance != effect.after.balance
  }

  private func rows(_ effect: RowEffect) -> [TableRow] {
    let words = look.phrases.move
    let isOwn = effect.row.license == dialog.line.row.license
    let account = DisplayText(names.account(effect.row.virtualAccount))
    let tier = isOwn ? .empty : DisplayText("  " + names.license(effect.row.license))
    return [
      row(TableCell(account), words.before, effect.before, compared: nil),
      row(TableCell(tier, .dimText), words.after, effect.after, compared: effect.before),
    ]
  }

  /// One state of a row; what changes against another is marked as changed.
  private func row(
    _ name: TableCell, _ state: String, _ position: Position, compared before: Position?
  ) -> TableRow {
    func figure(_ figure: (Position) -> Int) -> TableCell {
      let changed = before.map { figure($0) != figure(position) } ?? false
      return TableCell(
        DisplayText(look.phrases.number(figure(position))), changed ? .rowChanged : nil)
    }
    let substituted = position.substitutedIn - position.substitutedOut
    return TableRow([
      name, TableCell(DisplayText(state), .dimText), figure(\.entitled), figure(\.inUse),
      substituted == 0
        ? TableCell(look.glyphs[.nothing], .dimText)
        : TableCell(DisplayText(look.phrases.signed(substituted))),
      balance(position),
      TableCell(DisplayText(look.phrases.end(position.nextEnd, today: today)), .dimText),
    ])
  }

  private func balance(_ position: Position) -> TableCell {
    let mark = position.shortage > 0 ? look.glyphs[.short] : ""
    let role: Role =
      switch position.status {
      case .short: .rowShort
      case .even: .dimText
      case .surplus: .rowUnused
      }
    return TableCell(mark + DisplayText(look.phrases.signed(position.balance)), role)
  }
}
