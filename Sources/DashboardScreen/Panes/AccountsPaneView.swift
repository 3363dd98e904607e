internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// The tree of accounts: each with its shortage and what is unused, never a net of the two.
struct AccountsPaneView {
  let pane: AccountsPane
  let isFocused: Bool
  let look: Appearance

  /// Draws the pane with its frame.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let states = PaneStates(look: look)
    let words = look.phrases.panes
    let lines = pane.lines
    let frame = PaneFrame(
      name: DisplayText(words.accounts), facts: states.facts(of: pane.filter),
      states: states.states(of: pane.tree),
      isFocused: isFocused, hasRowsAbove: pane.top > 0,
      hasRowsBelow: pane.top + pane.height < lines.count, look: look)
    let inner = frame.draw(on: &canvas, in: area)
    guard !lines.isEmpty else {
      guard pane.tree.value != nil else { return }
      states.drawEmpty(
        words.noAccounts, isFiltered: pane.filter.isActive, on: &canvas, in: inner)
      return
    }
    let rows = AccountRows(lines: lines, width: inner.size.columns - 2, look: look)
    for (index, line) in pane.visible.enumerated() {
      let bar: Role? =
        line.scope == pane.selection ? (isFocused ? .selection : .unfocusedSelection) : nil
      rows.draw(line, bar, on: &canvas, in: inner.row(index))
    }
  }
}
