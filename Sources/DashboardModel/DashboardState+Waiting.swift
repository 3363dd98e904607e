internal import Licensing

extension DashboardState {
  /// Whether something that is done now would meet what is still being asked for.
  ///
  /// Who types ahead means what will be on the screen; so these keys wait for the answer. Steps
  /// through a list never wait, nor does anything that leaves.
  public func waits(before action: Action?) -> Bool {
    if let action, action.isGlobal || action == .cancel { return false }
    switch dialog {
    case .filter, .details, .row, .help, .columns: return false
    case .command(let bar): return action == .accept && bar.namesView && areViewsDue
    case .palette(let palette): return action == .accept && (palette.isAsking || areViewsDue)
    case .form(let form):
      return form.inFlight != nil || form.isPreviewDue
        || (action != nil && (form.isSearchDue || form.isDirectoryDue))
    case .move(let move): return move.isAsking(before: action)
    case .undo(let undo): return undo.inFlight != nil || undo.stage == .looking
    case nil: return action.map(isAsking) ?? false
    }
  }

  private func isAsking(before action: Action) -> Bool {
    if let matrix {
      return [.openObject, .openMove, .copyRow].contains(action) && matrix.part == .loading
    }
    if let view {
      let needsRow =
        [.openDetails, .openObject, .toggleMark, .markRange, .copyRow] + view.kind.actions
      return needsRow.contains(action)
        && !view.isAnswered(in: scope)
    }
    if OrderAnswer(action) != nil {
      return front == .pane(.orders) && !orders.isAnswered(in: scope)
    }
    guard [.openMove, .toggleMark, .markRange, .undo, .redo].contains(action) else { return false }
    return !session.isAnswered || !accounts.tree.isAnswered || !inventory.isAnswered(in: scope)
  }

  /// Whether nothing is being asked: the screen shows what there is.
  public var isSettled: Bool {
    sessionInFlight == nil && accounts.inFlight == nil && inventory.list.inFlight == nil
      && inventory.search == nil && orders.list.inFlight == nil && events.list.inFlight == nil
      && events.arrivals.inFlight == nil && whoCanInFlight == nil && view?.list.inFlight == nil
      && matrix?.inFlight == nil && viewsInFlight == nil && viewChange == nil && !isDialogAsking
  }

  /// Whether the saved views are being asked for, or will be at the end of the turn.
  private var areViewsDue: Bool { viewsInFlight != nil || (wantsViews && scope != nil) }

  private var isDialogAsking: Bool {
    switch dialog {
    case nil, .filter, .command, .details, .help, .columns: false
    case .row(let row): row.isAsking
    case .palette(let palette): palette.isAsking
    case .form(let form):
      form.inFlight != nil || form.isPreviewDue || form.isSearchDue || form.isDirectoryDue
    case .move(let move): move.isAsking
    case .undo(let undo): undo.inFlight != nil
    }
  }
}

extension Loadable {
  /// Whether there is an answer, be it old or a refusal.
  var isAnswered: Bool {
    switch self {
    case .loading: false
    case .loaded, .stale, .failed: true
    }
  }
}

extension InventoryPane {
  /// Whether the rows shown answer the scope that is wanted, or were refused.
  func isAnswered(in wanted: Scope?) -> Bool {
    // A list that is not on the screen asks nothing, so there is nothing to wait for.
    guard wanted != nil, list.height > 0 else { return true }
    return scope == wanted && list.status != .loading && list.remembered.isEmpty
  }
}

extension OrdersPane {
  /// Whether the lines shown answer the scope that is wanted, or were refused.
  func isAnswered(in wanted: Scope?) -> Bool {
    guard wanted != nil, list.height > 0 else { return true }
    return scope == wanted && list.status != .loading && list.remembered.isEmpty
  }
}

extension MoveDialog {
  /// Whether an action, or text, would meet an answer that is still on its way.
  func isAsking(before action: Action?) -> Bool {
    if stage == .performing || line.proposals == .loading { return true }
    guard action == .accept || action == .confirm else { return false }
    return isAsking
  }

  /// Whether something is asked, or will be at the end of the turn.
  var isAsking: Bool {
    if inFlight != nil || lines.contains(where: { $0.inFlight != nil }) { return true }
    if lines.contains(where: { !$0.proposals.isFresh && !$0.isRefused }) { return true }
    return request.map { !isAnswered($0) } ?? false
  }
}
