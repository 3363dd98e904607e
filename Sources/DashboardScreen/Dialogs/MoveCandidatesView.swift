internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// The accounts that can be chosen as one side of a move, best first, each with what it has.
struct MoveCandidatesView {
  let side: MoveSide
  let look: Appearance

  /// Draws as many as fit, the highlighted one always among them.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let height = max(1, area.size.rows - 1)
    let top = max(0, min(side.highlighted - height / 2, side.matches.count - height))
    let words = look.phrases.columns
    TableView(
      columns: [
        TableColumn(heading: DisplayText(words.account), width: .flexible(minimum: 12, share: 1)),
        TableColumn(
          heading: DisplayText(words.balance), alignment: .trailing, width: .content(minimum: 8)),
        TableColumn(
          heading: DisplayText(look.phrases.move.movable), alignment: .trailing,
          width: .content(minimum: 8)),
      ], rows: side.matches.dropFirst(top).prefix(height).map(row),
      selected: side.highlighted - top, look: look
    ).draw(on: &canvas, in: area.inset(columns: -1))
  }

  private func row(_ candidate: MoveCandidate) -> TableRow {
    let balance = candidate.position.balance
    let role: Role = balance < 0 ? .rowShort : balance > 0 ? .rowUnused : .dimText
    return TableRow([
      TableCell(DisplayText(candidate.name.text)),
      TableCell(DisplayText(look.phrases.signed(balance)), role),
      TableCell(DisplayText(look.phrases.number(candidate.movable))),
    ])
  }
}
