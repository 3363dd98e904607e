internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// A move from wish to commit: its fields, both sides before and after, what it would break, and
/// at last the question that one explicit key answers.
struct MoveDialogView {
  let dialog: MoveDialog
  let names: RowNames
  let today: Day
  let hints: KeyHints
  let look: Appearance

  /// Draws the dialog over an area and returns the place of the cursor.
  func draw(on canvas: inout Canvas, over area: Rectangle) -> Point? {
    let width = min(92, area.size.columns - 6)
    let sides = MoveSidesView(dialog: dialog, names: names, today: today, look: look.on(.dialog))
    let remarks = MoveRemarks(dialog: dialog, names: names, hints: hints, look: look).lines(
      width: width)
    let height = MoveFieldsView.rows + 2 + max(5, sides.rows) + 1 + max(2, remarks.count)
    let frame = DialogFrame(title: title, wish: Size(columns: width, rows: height), look: look)
    let inner = frame.draw(on: &canvas, over: area)
    let look = look.on(.dialog)
    let parts = inner.split(top: MoveFieldsView.rows)
    let fields = MoveFieldsView(dialog: dialog, look: look)
    let cursor = fields.draw(on: &canvas, in: parts.top)
    let below = parts.rest.split(top: 1).rest.split(bottom: remarks.count)
    drawMiddle(on: &canvas, in: below.rest, sides, look)
    for (index, line) in remarks.enumerated() {
      canvas.put(
        line.text, in: below.bottom.row(index), style: look.style(line.role),
        ellipsis: look.ellipsis)
    }
    return drawCount(on: &canvas, in: below.rest, look) ?? cursor
  }

  private var title: DisplayText {
    let license = dialog.line.license?.text ?? look.phrases.dashboard.loading
    let words = look.phrases.move
    let title =
      switch dialog.stage {
      case .editing: words.title(license)
      case .confirming, .counting, .performing: words.confirmTitle(license)
      }
    guard dialog.lines.count > 1 else { return DisplayText(title) }
    let place = words.line(dialog.current + 1, of: dialog.lines.count)
    return DisplayText(title + look.phrases.typography.separator + place)
  }

  /// The accounts to choose from while a side is being chosen, else both sides before and after.
  private func drawMiddle(
    on canvas: inout Canvas, in area: Rectangle, _ sides: MoveSidesView, _ look: Appearance
  ) {
    guard dialog.stage == .editing, let side = chosenSide else {
      sides.draw(on: &canvas, in: area)
      return
    }
    MoveCandidatesView(side: side, look: look).draw(on: &canvas, in: area)
  }

  private var chosenSide: MoveSide? {
    switch dialog.field {
    case .source: dialog.line.source
    case .target: dialog.line.target
    case .quantity, .lotRule, .reason: nil
    }
  }

  /// The question for the number of lines, where so many are moved at once.
  private func drawCount(
    on canvas: inout Canvas, in area: Rectangle, _ look: Appearance
  ) -> Point? {
    guard case .counting(let field) = dialog.stage else { return nil }
    let part = area.split(bottom: 2).bottom
    canvas.fill(part, style: look.style(.dialog))
    let question = DisplayText(look.phrases.move.typeCount(dialog.lines.count)) + " "
    let end = canvas.put(
      question.clipped(to: part.size.columns - 6, ellipsis: look.ellipsis),
      at: part.row(1).origin, style: look.style(.warning))
    let place = Rectangle(column: end, row: part.row(1).origin.row, columns: 6, rows: 1)
    return TextFieldView(field: field, look: look).draw(on: &canvas, in: place)
  }
}

/// The names by which rows of a preview can be called.
struct RowNames {
  private let accounts: [Licensing.Identifier<VirtualAccount>: Name]
  private let licenses: [Licensing.Identifier<License>: Name]

  /// Gathers the names that the dashboard knows: of the tree, the rows loaded and the dialog.
  init(_ state: DashboardState, _ dialog: MoveDialog) {
    var accounts: [Licensing.Identifier<VirtualAccount>: Name] = [:]
    var licenses: [Licensing.Identifier<License>: Name] = [:]
    for leaf in state.accounts.selectedBranch?.virtualAccounts ?? [] {
      accounts[leaf.virtualAccount.id] = leaf.virtualAccount.name
    }
    for row in state.inventory.list.rows {
      accounts[row.row.virtualAccount] = row.virtualAccount
      licenses[row.row.license] = row.license
    }
    for line in dialog.lines {
      for candidate in line.proposals.value?.candidates ?? [] {
        accounts[candidate.virtualAccount] = candidate.name
      }
      if let license = line.license { licenses[line.row.license] = license }
    }
    (self.accounts, self.licenses) = (accounts, licenses)
  }

  /// The virtual account's name, else its number.
  func account(_ account: Licensing.Identifier<VirtualAccount>) -> String {
    accounts[account]?.text ?? "#\(account)"
  }

  /// The license's name, else its number.
  func license(_ license: Licensing.Identifier<License>) -> String {
    licenses[license]?.text ?? "#\(license)"
  }
}
