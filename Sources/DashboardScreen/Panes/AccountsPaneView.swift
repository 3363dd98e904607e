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
    let search = pane.search.isEmpty ? [] : [DisplayText(words.filtered(by: pane.search))]
    let lines = pane.lines
    let frame = PaneFrame(
      name: DisplayText(words.accounts), facts: search, states: states.states(of: pane.tree),
      isFocused: isFocused, hasRowsAbove: pane.top > 0,
      hasRowsBelow: pane.top + pane.height < lines.count, look: look)
    let inner = frame.draw(on: &canvas, in: area)
    guard !lines.isEmpty else {
      guard pane.tree.value != nil else { return }
      states.drawEmpty(
        words.noAccounts, isFiltered: !pane.search.isEmpty, on: &canvas, in: inner)
      return
    }
    table(lines).draw(on: &canvas, in: inner)
  }

  private func table(_ lines: [AccountLine]) -> TableView {
    let visible = Array(pane.visible)
    return TableView(
      columns: [
        TableColumn(heading: "", width: .flexible(minimum: 8, share: 1)),
        TableColumn(
          heading: "", alignment: .trailing, width: .content(minimum: 0), priority: 2),
        TableColumn(
          heading: "", alignment: .trailing, width: .content(minimum: 0), priority: 1),
      ], rows: visible.map(row), measured: lines.prefix(1000).map(row),
      selected: visible.firstIndex { $0.scope == pane.selection }, isFocused: isFocused,
      hasHeading: false, look: look)
  }

  private func row(_ line: AccountLine) -> TableRow {
    switch line {
    case .account(let branch, let isExpanded):
      let fold = isExpanded ? look.glyphs[.expanded] : look.glyphs[.collapsed]
      let name = fold + " " + DisplayText(branch.account.name.text) + flag(branch.account)
      return TableRow([TableCell(name)] + figures(branch.headline.totals))
    case .virtualAccount(let leaf, of: _):
      let name = "  " + DisplayText(leaf.virtualAccount.name.text)
      return TableRow([TableCell(name)] + figures(leaf.totals))
    }
  }

  /// What marks an account that is not a customer's in use.
  private func flag(_ account: SmartAccount) -> DisplayText {
    let kind: DisplayText =
      switch account.kind {
      case .customer: .empty
      case .holding: " " + look.glyphs[.partner]
      }
    switch account.status {
    case .active: return kind
    case .pending, .inactive:
      return kind + " (" + DisplayText(look.phrases.status(account.status)) + ")"
    }
  }

  private func figures(_ totals: Totals) -> [TableCell] {
    [
      figure(look.glyphs[.short], totals.shortage, .rowShort),
      figure(look.glyphs[.unused], totals.surplus, .rowUnused),
    ]
  }

  private func figure(_ mark: DisplayText, _ number: Int, _ role: Role) -> TableCell {
    guard number > 0 else { return TableCell(.empty) }
    return TableCell(mark + DisplayText(look.phrases.number(number)), role)
  }
}
