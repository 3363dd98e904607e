internal import Licensing

extension Action {
  /// Whether the action can be done now, and if not, why.
  public func availability(in state: DashboardState) -> Availability {
    if let reason = obstacle(in: state) { .unavailable(reason) } else { .available }
  }

  private func obstacle(in state: DashboardState) -> Unavailability? {
    if state.isReadOnly, changesSomething { return .readOnly }
    switch self {
    case .openMove: return state.obstacleToMoving
    case .undo, .redo: return state.obstacleToChanging
    case .toggleMark: return state.obstacleToMarking
    case .clearMarks: return state.inventory.marked.isEmpty ? .nothingMarked : nil
    case .expand, .collapse, .toggleExpand:
      return state.focus == .accounts ? nil : .otherPane(.accounts)
    case .sort, .sortReverse: return state.focus == .inventory ? nil : .otherPane(.inventory)
    case .clearFilter: return state.filterText(of: state.focus).isEmpty ? .noFilter : nil
    case .cursorUp, .cursorDown, .pageUp, .pageDown, .home, .end, .focusNext, .focusPrevious,
      .focusPane, .zoomIn, .zoomOut, .filter, .refresh, .toggleReadOnly, .help, .repaint,
      .suspend, .quit, .accept, .cancel, .confirm, .nextField, .previousField, .nextChoice,
      .previousChoice, .nextLine, .previousLine, .increase, .decrease, .takeProposed, .takeAll,
      .cursorLeft, .cursorRight, .textStart, .textEnd, .deleteBackward, .deleteWord, .clearText:
      return nil
    }
  }
}

extension DashboardState {
  /// What keeps this person from changing anything now.
  var obstacleToChanging: Unavailability? {
    guard let session = session.value, accounts.tree.value != nil else { return .loading }
    guard !session.isEmpty else { return .nothingYet }
    let roles = Policy.roles(giving: .moveLicenses)
    guard session.roles.contains(where: roles.contains) else {
      return .notPermitted(.moveLicenses, roles: roles)
    }
    guard scope != nil else { return .nothingYet }
    return dialog == nil ? nil : .busy
  }

  /// What keeps this person from marking a row now.
  var obstacleToMarking: Unavailability? {
    if let obstacle = obstacleToChanging { return obstacle }
    guard focus == .inventory else { return .otherPane(.inventory) }
    guard inventory.isSettled(in: scope) else { return .loading }
    return inventory.list.selected == nil ? .noRow : nil
  }

  /// What keeps this person from moving the marked rows or the selected one now.
  var obstacleToMoving: Unavailability? {
    guard !inventory.marked.isEmpty else { return obstacleToMarking }
    if let obstacle = obstacleToChanging { return obstacle }
    let limit = MoveDialog.mostLines
    return inventory.marked.count > limit ? .tooManyMarked(limit: limit) : nil
  }

  /// What is typed as the filter of a pane.
  func filterText(of pane: PaneName) -> String {
    switch pane {
    case .accounts: accounts.search
    case .inventory: inventory.filter.text
    case .orders: orders.filter.text
    case .events: events.filter.text
    }
  }
}

extension InventoryPane {
  /// Whether the rows shown are those of the scope that is wanted.
  func isSettled(in wanted: Scope?) -> Bool {
    scope == wanted && list.status != .loading && list.remembered.isEmpty
  }
}
