internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// One row of the inventory as cells, each number with what it means.
struct InventoryRowView {
  let pane: InventoryPane
  let today: Day
  let look: Look

  /// How many days before its end a row is marked.
  static let daysOfWarning = 30

  /// The row's cells, in the order of the columns.
  func row(_ row: InventoryRow) -> TableRow {
    let position = row.position
    let substituted = position.substitutedIn - position.substitutedOut
    return TableRow(
      [
        mark(row), license(row), TableCell(DisplayText(row.virtualAccount.text)),
        number(position.entitled), number(position.inUse),
        substituted == 0 ? nothing : TableCell(DisplayText(look.phrases.signed(substituted))),
        balance(position), end(position),
      ], tone: pane.changed[row.row] == nil ? nil : .changed)
  }

  private func mark(_ row: InventoryRow) -> TableCell {
    let chosen = pane.marked.contains(row.row)
    let lead = chosen ? look.glyphs.marked : " "
    let (glyph, tone) = standing(row.position)
    return TableCell(lead + glyph, chosen ? .marked : tone)
  }

  /// The one mark that matters most: a shortage, then an end that is near, then what is unused.
  private func standing(_ position: Position) -> (DisplayText, Tone?) {
    if position.shortage > 0 { return (look.glyphs.short, .short) }
    if endsSoon(position) { return (look.glyphs.endsSoon, .ends) }
    if position.surplus > 0 { return (look.glyphs.unused, .unused) }
    if position.pending > 0 { return (look.glyphs.pending, .pending) }
    return (" ", nil)
  }

  private func endsSoon(_ position: Position) -> Bool {
    guard let end = position.nextEnd else { return false }
    return end.number - today.number <= Self.daysOfWarning
  }

  /// The license, and who changed the row a moment ago.
  private func license(_ row: InventoryRow) -> TableCell {
    let name = DisplayText(row.license.text)
    guard let change = pane.changed[row.row] else { return TableCell(name) }
    let who = DisplayText(change.by?.rawValue ?? look.phrases.system)
      .clipped(to: 10, ellipsis: look.ellipsis)
    return TableCell("[" + who + "] " + name)
  }

  private func number(_ number: Int) -> TableCell {
    TableCell(DisplayText(look.phrases.number(number)), number == 0 ? .dim : nil)
  }

  private var nothing: TableCell { TableCell(look.glyphs.nothing, .dim) }

  private func balance(_ position: Position) -> TableCell {
    let text = DisplayText(look.phrases.signed(position.balance))
    return switch position.status {
    case .short: TableCell(text, .short)
    case .even: TableCell(text, .dim)
    case .surplus: TableCell(text, .unused)
    }
  }

  private func end(_ position: Position) -> TableCell {
    guard position.entitled > 0 || position.nextEnd != nil else { return nothing }
    let text = DisplayText(look.phrases.end(position.nextEnd, today: today))
    if position.nextEnd == nil { return TableCell(text, .dim) }
    return TableCell(text, endsSoon(position) ? .ends : nil)
  }
}
