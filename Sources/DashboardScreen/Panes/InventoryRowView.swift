internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// One row of the inventory as cells, each number with what it means.
struct InventoryRowView {
  let pane: InventoryPane
  let today: Day
  let look: Appearance

  /// The row's cells, in the order of the columns.
  func row(_ row: InventoryRow) -> TableRow {
    let position = row.position
    let (mark, role) = standing(position)
    let cells =
      [TableCell(mark, role)]
      + InventoryField.allCases.filter { !pane.hidden.contains($0) }.map { cell($0, of: row) }
    let isMarked = pane.marked.contains(row.row)
    return TableRow(
      cells, margin: isMarked ? TableCell(look.glyphs[.marked], .rowMarked) : nil,
      role: pane.changed[row.row] == nil ? nil : .rowChanged)
  }

  private func cell(_ field: InventoryField, of row: InventoryRow) -> TableCell {
    let position = row.position
    switch field {
    case .license: return license(row)
    case .virtualAccount: return TableCell(DisplayText(row.virtualAccount.text))
    case .entitled: return number(position.entitled)
    case .inUse: return number(position.inUse)
    case .reserved: return number(position.reserved)
    case .pending: return number(position.pending)
    case .expired: return number(position.expired)
    case .substituted:
      let units = position.substitutedIn - position.substitutedOut
      return units == 0 ? nothing : TableCell(DisplayText(look.phrases.signed(units)))
    case .balance: return balance(position)
    case .nextEnd: return end(position)
    }
  }

  /// The one mark that matters most: a shortage, then an end that is near, then what is unused.
  private func standing(_ position: Position) -> (DisplayText, Role?) {
    if position.shortage > 0 { return (look.glyphs[.short], .rowShort) }
    if endsSoon(position) { return (look.glyphs[.ending], .rowEnding) }
    if position.surplus > 0 { return (look.glyphs[.unused], .rowUnused) }
    if position.pending > 0 { return (look.glyphs[.pending], .rowPending) }
    return (" ", nil)
  }

  private func endsSoon(_ position: Position) -> Bool {
    guard let end = position.nextEnd else { return false }
    return end.number - today.number <= look.daysOfWarning
  }

  /// The license, and who changed the row a moment ago.
  private func license(_ row: InventoryRow) -> TableCell {
    let name = DisplayText(row.license.text)
    guard let change = pane.changed[row.row] else { return TableCell(name) }
    let who = DisplayText(change.by?.rawValue ?? look.phrases.system)
      .clipped(to: 10, ellipsis: look.ellipsis)
    return TableCell(look.glyphs[.changed] + who + " " + name)
  }

  private func number(_ number: Int) -> TableCell {
    TableCell(DisplayText(look.phrases.number(number)), number == 0 ? .dimText : nil)
  }

  /// In the colour of the row: the dot is quiet by itself, and a change of colour costs bytes.
  private var nothing: TableCell { TableCell(look.glyphs[.nothing]) }

  private func balance(_ position: Position) -> TableCell {
    let text = DisplayText(look.phrases.signed(position.balance))
    return switch position.status {
    case .short: TableCell(text, .rowShort)
    case .even: TableCell(text, .dimText)
    case .surplus: TableCell(text, .rowUnused)
    }
  }

  private func end(_ position: Position) -> TableCell {
    guard position.entitled > 0 || position.nextEnd != nil else { return nothing }
    let text = DisplayText(look.phrases.end(position.nextEnd, today: today))
    if position.nextEnd == nil { return TableCell(text, .dimText) }
    return TableCell(text, endsSoon(position) ? .rowEnding : nil)
  }
}
