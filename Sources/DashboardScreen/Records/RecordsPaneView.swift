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
    return count + marked + sorted + PaneStates(look: look).facts(of: pane.filter)
  }

  /// What rows are sorted by, where somebody asked for that.
  private var sorted: [DisplayText] {
    guard let order = pane.order else { return [] }
    let heading = RecordFace(today: today, look: look).heading(order.column, of: pane.kind)
    let name = heading?.text ?? order.column.rawValue
    return [DisplayText(look.phrases.panes.sorted(byColumn: name, order.isDescending))]
  }

  /// The cells of a row, or the columns themselves, that are not hidden; marks always stay.
  private func shown<Part>(_ parts: [Part], _ columns: [TableColumn]) -> [Part] {
    var names = pane.kind.columns.makeIterator()
    return zip(parts, columns).filter { _, column in
      column.isMark || !(names.next().map(pane.hidden.contains) ?? false)
    }.map(\.0)
  }

  private var columns: [TableColumn] {
    var columns = RecordFace(today: today, look: look).columns(pane.kind)
    var names = pane.kind.columns.makeIterator()
    for index in columns.indices where !columns[index].isMark {
      columns[index].isSorted = names.next().map { $0 == pane.order?.column } ?? false
    }
    return columns
  }

  private var table: TableView {
    let columns = columns
    let face = RecordFace(today: today, look: look)
    func row(_ record: ListedRecord) -> TableRow {
      var row = face.row(record)
      let isMarked = pane.marked.contains(record.identity)
      row.cells = shown(row.cells, columns)
      row.margin = isMarked ? TableCell(look.glyphs[.marked], .rowMarked) : nil
      return row
    }
    return TableView(
      columns: shown(columns, columns), rows: pane.list.visible.map(row),
      measured: pane.list.rows.map(row),
      selected: pane.list.cursorLine, look: look)
  }
}
