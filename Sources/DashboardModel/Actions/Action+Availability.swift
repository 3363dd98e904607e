internal import Licensing

extension Action {
  /// Whether the action can be done now, and if not, why.
  public func availability(in state: DashboardState) -> Availability {
    if let reason = obstacle(in: state) { .unavailable(reason) } else { .available }
  }

  private func obstacle(in state: DashboardState) -> Unavailability? {
    if state.isReadOnly, changesSomething { return .readOnly }
    switch self {
    case .openMove:
      return state.view == nil ? state.obstacleToMoving : .otherPane(.inventory)
    case .openObject: return state.obstacleToGoing
    case .sort, .sortReverse, .chooseColumns: return state.obstacleToSorting
    case .columnLeft, .columnRight: return state.matrix == nil ? state.obstacleToSorting : nil
    case .addRecord, .editRecord, .removeRecord, .makeDefault, .disableUser, .enableUser,
      .acceptAgreement, .renameAccount, .redeemCode, .requestAccount, .askAccess, .approveRequest,
      .activateRequest, .nominateOther, .declineRequest, .moveInstances,
      .reserve, .generate, .trueForward, .assignKeys, .convertKeys, .acknowledge, .fixAlert:
      return state.obstacle(to: self)
    case .assignOrder, .placeOrder, .holdOrder, .releaseOrder, .unassignOrder:
      return state.obstacle(toOrder: self)
    case .undo, .redo: return state.obstacleToChanging
    case .toggleMark, .markRange: return state.obstacleToMarking
    case .clearMarks: return state.hasMarks ? nil : .nothingMarked
    case .expand, .collapse, .toggleExpand: return state.isOnly(in: .accounts)
    case .openDetails:
      if let view = state.view { return view.obstacleToOpening }
      return state.front != .pane(.inventory) ? .noView : state.hasSelection ? nil : .noRow
    case .back: return state.view == nil && state.matrix == nil ? .noView : nil
    case .clearFilter: return state.filterText(of: state.front).isEmpty ? .noFilter : nil
    case .copyRow: return state.hasSelection ? nil : .noRow
    case .cursorUp, .cursorDown, .pageUp, .pageDown, .home, .end, .focusNext, .focusPrevious,
      .focusAccounts, .focusInventory, .focusOrders, .focusEvents, .zoomIn, .zoomOut, .filter,
      .refresh, .commandLine, .palette, .toggleReadOnly, .toggleMouse, .help, .repaint, .suspend,
      .quit, .accept,
      .cancel,
      .confirm, .submit, .nextField, .previousField, .nextChoice, .previousChoice, .toggleCheck,
      .nextLine, .previousLine, .increase, .decrease, .takeProposed, .takeAll, .complete,
      .completeBack, .earlierCommand, .laterCommand, .cursorLeft, .cursorRight, .textStart,
      .textEnd, .deleteBackward, .deleteWord, .clearText:
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
    if let view { return view.obstacleToOpening }
    guard matrix == nil else { return .otherPane(.inventory) }
    if let obstacle = obstacleToChanging { return obstacle }
    guard focus == .inventory else { return .otherPane(.inventory) }
    guard inventory.isSettled(in: scope) else { return .loading }
    return inventory.list.selected == nil ? .noRow : nil
  }

  /// What keeps this person from moving the marked rows or the selected one now.
  var obstacleToMoving: Unavailability? {
    if let matrix { return obstacleToChanging ?? (matrix.selected == nil ? .noRow : nil) }
    guard !inventory.marked.isEmpty else { return obstacleToMarking }
    if let obstacle = obstacleToChanging { return obstacle }
    let limit = MoveDialog.mostLines
    return inventory.marked.count > limit ? .tooManyMarked(limit: limit) : nil
  }

  /// What is typed as the filter of a list.
  func filterText(of list: ListName) -> String {
    switch list {
    case .pane(.accounts): accounts.filter.text
    case .pane(.inventory): inventory.filter.text
    case .pane(.orders): orders.filter.text
    case .pane(.events): events.filter.text
    case .records: view?.filter.text ?? ""
    case .matrix: matrix?.filter.text ?? ""
    }
  }

  /// Whether rows are marked in the list in front.
  var hasMarks: Bool { !(view?.marked.isEmpty ?? inventory.marked.isEmpty) }

  /// Whether there is a row under the cursor.
  var hasSelection: Bool {
    switch front {
    case .pane(.accounts): accounts.selection != nil
    case .pane(.inventory): inventory.list.selected != nil
    case .pane(.orders): orders.list.selected != nil
    case .pane(.events): events.list.selected != nil
    case .records: view?.list.selected != nil
    case .matrix: matrix?.selected != nil
    }
  }

  /// Why something that belongs to one pane can't be done; nil where that pane has the keyboard.
  func isOnly(in pane: PaneName) -> Unavailability? {
    front == .pane(pane) ? nil : .otherPane(pane)
  }
}

extension InventoryPane {
  /// Whether the rows shown are those of the scope that is wanted.
  func isSettled(in wanted: Scope?) -> Bool {
    scope == wanted && list.status != .loading && list.remembered.isEmpty
  }
}
