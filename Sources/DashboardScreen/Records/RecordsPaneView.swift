internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// All things of one kind, in place of the four panes.
struct RecordsPaneView {
  let pane: RecordsPane
  let today: Day
  let look: Appearance

  /// Draws the view with its frame.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let states = PaneStates(look: look)
    let frame = PaneFrame(
      name: DisplayText(look.phrases.records.title(pane.kind)), facts: facts,
      states: states.states(of: pane.list.status), isFocused: true,
      hasRowsAbove: pane.list.hasRowsAbove, hasRowsBelow: pane.list.hasRowsBelow, look: look)
    let inner = frame.draw(on: &canvas, in: area)
    table.draw(on: &canvas, in: inner)
    if pane.list.rows.isEmpty, pane.list.status == .loaded {
      states.drawEmpty(
        look.phrases.records.nothing(pane.kind), isFiltered: pane.filter.isActive, on: &canvas,
        in: inner.split(top: 1).rest)
    }
  }

  /// How many there are, where all of them are known, how many are marked, and the filter.
  private var facts: [DisplayText] {
    let words = look.phrases.panes
    let list = pane.list
    let isWhole = !list.hasEarlier && !list.hasLater && list.status == .loaded
    let count = isWhole ? [DisplayText(words.rows(list.rows.count))] : []
    let marked =
      pane.marked.isEmpty
      ? [] : [look.glyphs[.marked] + " " + DisplayText(words.marked(pane.marked.count))]
    return count + marked + PaneStates(look: look).facts(of: pane.filter)
  }

  private var table: TableView {
    let face = RecordFace(today: today, look: look)
    func row(_ record: ListedRecord) -> TableRow {
      var row = face.row(record)
      let isMarked = pane.marked.contains(record.identity)
      row.margin = isMarked ? TableCell(look.glyphs[.marked], .rowMarked) : nil
      return row
    }
    return TableView(
      columns: face.columns(pane.kind), rows: pane.list.visible.map(row),
      measured: pane.list.rows.map(row),
      selected: pane.list.cursorLine, look: look)
  }
}
