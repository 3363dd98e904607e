internal import Licensing

extension DashboardState {
  /// Does what a person asked for, or says why it can't be done now.
  mutating func perform(_ action: Action) -> [Effect] {
    notice = nil
    if dialog != nil, !action.isGlobal { return performInDialog(action) }
    if case .unavailable(let reason) = action.availability(in: self) {
      notice = .unavailable(action, reason)
      return [.ring]
    }
    return performInPanes(action)
  }

  private mutating func performInPanes(_ action: Action) -> [Effect] {
    switch action {
    case .cursorUp, .cursorDown, .pageUp, .pageDown, .home, .end: move(action)
    case .focusNext: focus = focus.next
    case .focusPrevious: focus = focus.previous
    case .focusPane(let pane): focus = pane
    case .zoomIn: zoom = zoom.larger
    case .zoomOut: zoom = zoom.smaller
    case .expand: accounts.expand()
    case .collapse: accounts.collapse()
    case .toggleExpand: accounts.toggleExpanded()
    case .toggleMark: inventory.toggleMark()
    case .clearMarks: inventory.marked = []
    case .openMove: openMove()
    case .undo: dialog = .undo(UndoDialog(.undo))
    case .redo: dialog = .undo(UndoDialog(.redo))
    case .filter: dialog = .filter(FilterBar(pane: focus, text: filterText(of: focus)))
    case .clearFilter: return filter(focus, by: "")
    case .sort: return inventory.sortByNext()
    case .sortReverse: return inventory.reverse()
    case .refresh: refresh()
    case .toggleReadOnly:
      isReadOnly.toggle()
      notice = .readOnly(isReadOnly)
    case .help: return openHelp()
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .accept, .cancel, .confirm, .nextField, .previousField, .nextChoice, .previousChoice,
      .nextLine, .previousLine, .increase, .decrease, .takeProposed, .takeAll, .cursorLeft,
      .cursorRight, .textStart, .textEnd, .deleteBackward, .deleteWord, .clearText:
      return [.ring]
    }
    return []
  }

  /// Goes a step through the focused pane.
  private mutating func move(_ action: Action) {
    guard let step = ListMove(action) else { return }
    switch focus {
    case .accounts: accounts.move(step)
    case .inventory: inventory.move(step)
    case .orders: orders.list.move(step)
    case .events: events.move(step)
    }
  }

  private mutating func openMove() {
    let marked = inventory.marked.sorted()
    let rows = marked.isEmpty ? [inventory.list.selected?.row].compactMap { $0 } : marked
    guard !rows.isEmpty else { return }
    dialog = .move(MoveDialog(rows: rows))
  }

  private mutating func openHelp() -> [Effect] {
    dialog = .help(HelpDialog(actions: Action.all, context: context))
    return [.findActions("")]
  }

  private mutating func refresh() {
    wantsSession = true
    refreshPanes()
    events.showArrivals()
  }

  /// Filters a pane by a text.
  mutating func filter(_ pane: PaneName, by text: String) -> [Effect] {
    switch pane {
    case .accounts:
      accounts.find(text)
      return []
    case .inventory: return inventory.filter(by: text)
    case .orders: return orders.filter(by: text)
    case .events: return events.filter(by: text)
    }
  }

  /// The mouse: a click focuses a pane and selects a row of it.
  mutating func click(column: Int, row: Int) -> [Effect] {
    notice = nil
    guard dialog == nil, let target = layout.target(column: column, row: row) else { return [] }
    focus = target.pane
    guard let line = target.line else { return [] }
    switch target.pane {
    case .accounts: accounts.select(line: line)
    case .inventory: inventory.select(line: line)
    case .orders: orders.list.select(line: line)
    case .events: events.list.select(line: line)
    }
    return []
  }

  /// The wheel: the pane under it goes up or down, focused or not.
  mutating func scroll(column: Int, row: Int, lines: Int) {
    guard dialog == nil, let target = layout.target(column: column, row: row) else { return }
    switch target.pane {
    case .accounts: accounts.move(.scroll(lines))
    case .inventory: inventory.move(.scroll(lines))
    case .orders: orders.list.move(.scroll(lines))
    case .events: events.move(.scroll(lines))
    }
  }
}

extension Action {
  /// Whether the action means the same wherever the keyboard is.
  var isGlobal: Bool {
    [.quit, .suspend, .repaint].contains(self)
  }
}
