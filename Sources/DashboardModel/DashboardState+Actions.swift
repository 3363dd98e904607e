internal import Licensing

extension DashboardState {
  /// Does what a person asked for, or says why it can't be done now.
  mutating func perform(_ action: Action) -> [Effect] {
    notice = nil
    if dialog != nil, !action.isGlobal { return performInDialog(action) }
    if case .unavailable(let reason) = action.availability(in: self) {
      notice = .unavailable(action, reason)
      return [.ring] + askWhoCan(reason)
    }
    if matrix != nil { return performInMatrix(action) }
    return view == nil ? performInPanes(action) : performInView(action)
  }

  /// What means something else while the grid of balances is in the panes' place.
  private mutating func performInMatrix(_ action: Action) -> [Effect] {
    if let step = ListMove(action) {
      matrix?.move(step)
    } else if action == .columnLeft || action == .columnRight {
      matrix?.move(columns: action == .columnLeft ? -1 : 1)
    } else if action == .openMove {
      dialog = matrix?.selected.map { .move(MoveDialog(rows: [$0.row])) }
    } else if action.pane != nil {
      return close() + performInPanes(action)
    } else if action == .back {
      return filterText(of: front).isEmpty ? close() : filter(front, by: "")
    } else {
      return performInPanes(action)
    }
    return []
  }

  /// What means something else while a view is in the panes' place.
  private mutating func performInView(_ action: Action) -> [Effect] {
    if let step = ListMove(action) {
      view?.list.move(step)
      return []
    }
    if action.pane != nil { return close() + performInPanes(action) }
    if action == .openDetails {
      dialog = view?.list.selected.map { .details(DetailsDialog($0)) }
    } else if action == .toggleMark {
      view?.toggleMark()
    } else if action == .markRange {
      return view?.markRange() == false ? tellTooLong() : []
    } else if action == .clearMarks {
      view?.clearMarks()
    } else if action == .zoomIn || action == .zoomOut {
      showsDetail = action == .zoomOut
    } else if action == .sort || action == .columnRight {
      return view?.sort(byColumn: 1) ?? []
    } else if action == .columnLeft {
      return view?.sort(byColumn: -1) ?? []
    } else if action == .sortReverse {
      return view?.reverse() ?? []
    } else if action == .back {
      return filterText(of: front).isEmpty ? close() : filter(front, by: "")
    } else {
      return performInPanes(action)
    }
    return []
  }

  /// Goes back to the panes.
  mutating func close() -> [Effect] {
    let obsolete = [view?.list.inFlight?.number, matrix?.inFlight].compactMap { $0 }
    if let view { looks[view.kind] = look(of: .records(view.kind)) }
    (view, matrix) = (nil, nil)
    return obsolete.map(Effect.cancel)
  }

  private mutating func tellTooLong() -> [Effect] {
    notice = .unavailable(.markRange, .rangeTooLong)
    return [.ring]
  }

  private mutating func performInPanes(_ action: Action) -> [Effect] {
    switch action {
    case .cursorUp, .cursorDown, .pageUp, .pageDown, .home, .end: move(action)
    case .focusNext: focus = focus.next
    case .focusPrevious: focus = focus.previous
    case .focusAccounts, .focusInventory, .focusOrders, .focusEvents:
      focus = action.pane ?? focus
    case .zoomIn: zoom = zoom.larger
    case .zoomOut: zoom = zoom.smaller
    case .expand: accounts.expand()
    case .collapse: accounts.collapse()
    case .toggleExpand: accounts.toggleExpanded()
    case .toggleMark: inventory.toggleMark()
    case .clearMarks: (inventory.marked, inventory.rangeStart) = ([], nil)
    case .markRange: return inventory.markRange() ? [] : tellTooLong()
    case .openObject: return goToObject()
    case .openMove: openMove()
    case .openDetails: dialog = inventory.list.selected.map { .row(RowDialog($0)) } ?? dialog
    case .addRecord, .editRecord, .removeRecord, .makeDefault, .disableUser, .enableUser,
      .acceptAgreement, .renameAccount, .redeemCode, .requestAccount, .askAccess, .approveRequest,
      .activateRequest,
      .nominateOther, .declineRequest, .moveInstances, .assignOrder, .placeOrder, .holdOrder,
      .releaseOrder, .unassignOrder,
      .reserve, .generate, .trueForward, .assignKeys, .convertKeys, .acknowledge:
      return form(for: action).map { open($0) } ?? [.ring]
    case .fixAlert: return fixAlert()
    case .undo: dialog = .undo(UndoDialog(.undo))
    case .redo: dialog = .undo(UndoDialog(.redo))
    case .filter: dialog = .filter(FilterBar(list: front, text: filterText(of: front)))
    case .clearFilter: return filter(front, by: "")
    case .copyRow: return [.copyRow]
    case .commandLine:
      wantsViews = true
      dialog = .command(CommandBar(vocabulary, history, views: viewNames))
    case .palette: openPalette()
    case .sort, .columnRight: return inventory.sort(byColumn: 1)
    case .columnLeft: return inventory.sort(byColumn: -1)
    case .chooseColumns: openColumns()
    case .sortReverse: return inventory.reverse()
    case .refresh: refresh()
    case .toggleReadOnly:
      isReadOnly.toggle()
      notice = .readOnly(isReadOnly)
    case .toggleMouse:
      capturesMouse.toggle()
      notice = .mouse(capturesMouse)
      return [.captureMouse(capturesMouse)]
    case .help: return openHelp()
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .back, .accept, .cancel, .confirm, .submit, .nextField, .previousField,
      .nextChoice, .previousChoice, .toggleCheck, .nextLine, .previousLine, .increase, .decrease,
      .takeProposed, .takeAll, .complete, .completeBack, .earlierCommand, .laterCommand,
      .cursorLeft, .cursorRight, .textStart, .textEnd, .deleteBackward, .deleteWord, .clearText:
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
    dialog = .help(HelpDialog(actions: Action.allCases, context: context))
    return [.findActions("")]
  }

  private mutating func refresh() {
    wantsSession = true
    refreshPanes()
    events.showArrivals()
  }

  /// Filters a list by a text.
  mutating func filter(_ list: ListName, by text: String) -> [Effect] {
    switch list {
    case .pane(.accounts):
      accounts.filter(by: text)
      return []
    case .pane(.inventory): return inventory.filter(by: text)
    case .pane(.orders): return orders.filter(by: text)
    case .pane(.events): return events.filter(by: text)
    case .records: return view?.filter(by: text) ?? []
    case .matrix: return matrix?.filter(by: text) ?? []
    }
  }

  /// The mouse: a click focuses a pane and selects a row of it.
  mutating func click(column: Int, row: Int) -> [Effect] {
    notice = nil
    guard dialog == nil else { return [] }
    if let line = layout.viewLine(column: column, row: row) {
      view?.list.select(line: line)
      let place = layout.matrixColumn(column)
      matrix?.select(line: line, column: place)
    }
    guard let target = layout.target(column: column, row: row) else { return [] }
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
    guard dialog == nil else { return }
    view?.list.move(.scroll(lines))
    matrix?.move(.scroll(lines))
    guard let target = layout.target(column: column, row: row) else { return }
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
