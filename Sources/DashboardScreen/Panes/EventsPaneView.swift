internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// The event log, the newest event at the top.
struct EventsPaneView {
  let pane: EventsPane
  let today: Day
  let isFocused: Bool
  /// The key that shows what has arrived.
  let refreshKey: String
  let look: Appearance

  /// Draws the pane with its frame.
  func draw(on canvas: inout Canvas, in area: Rectangle) {
    let states = PaneStates(look: look)
    let words = look.phrases.panes
    let frame = PaneFrame(
      name: DisplayText(words.events),
      facts: [DisplayText(words.zone)] + states.facts(of: pane.filter),
      states: states.states(of: pane.list.status) + arrivals, isFocused: isFocused,
      hasRowsAbove: pane.list.hasRowsAbove, hasRowsBelow: pane.list.hasRowsBelow, look: look)
    let inner = frame.draw(on: &canvas, in: area)
    if pane.list.rows.isEmpty, pane.list.status == .loaded {
      states.drawEmpty(
        words.noEvents, isFiltered: pane.filter.isActive, on: &canvas, in: inner)
    } else {
      table(width: inner.size.columns).draw(on: &canvas, in: inner)
    }
  }

  /// How many events came while somebody was reading further down.
  private var arrivals: [DisplayText] {
    let (count, isMore) = (pane.arrivals.count, pane.arrivals.isMore)
    guard count > 0 else { return [] }
    let words = look.phrases.panes
    return [DisplayText(words.arrivals(count, isMore: isMore, key: refreshKey))]
  }

  private func table(width: Int) -> TableView {
    let time = max(8, pane.list.rows.map { self.time($0).width }.max() ?? 0)
    let who = max(6, pane.list.rows.map { self.who($0).width }.max() ?? 0)
    let room = width - 2 - time - who - 2 * TableView.gap(for: width)
    return TableView(
      columns: [
        TableColumn(heading: "", width: .content(minimum: time)),
        TableColumn(heading: "", width: .content(minimum: who)),
        TableColumn(heading: "", width: .flexible(minimum: 10, share: 1)),
      ], rows: pane.list.visible.map { row($0, room: room) }, selected: pane.list.cursorLine,
      isFocused: isFocused, hasHeading: false, look: look)
  }

  private func time(_ row: EventRow) -> DisplayText {
    DisplayText(look.phrases.moment(row.time, today: today))
  }

  private func who(_ row: EventRow) -> DisplayText {
    DisplayText(look.phrases.actor(row.actor)).clipped(to: 12, ellipsis: look.ellipsis)
  }

  private func row(_ row: EventRow, room: Int) -> TableRow {
    TableRow([
      TableCell(time(row), .dimText), TableCell(who(row)),
      TableCell(story(look.phrases.words(for: row.story), room: room), role(row.story)),
    ])
  }

  /// What happened in the room there is: the name in the middle is shortened first.
  private func story(_ words: EventWords, room: Int) -> DisplayText {
    let deed = DisplayText(words.deed)
    let subject = words.subject.isEmpty ? .empty : " " + DisplayText(words.subject)
    let detail = words.detail.isEmpty ? .empty : "  " + DisplayText(words.detail)
    let least = min(subject.width, 14)
    let named = subject.clipped(
      to: max(least, room - deed.width - detail.width), ellipsis: look.ellipsis)
    let rest = room - deed.width - named.width
    return deed + named + (rest < 8 ? .empty : detail.clipped(to: rest, ellipsis: look.ellipsis))
  }

  private func role(_ story: EventStory) -> Role? {
    switch story {
    case .imported, .moved, .done, .did: nil
    case .dayBegan: .dimText
    case .refused: .danger
    }
  }
}
