internal import Licensing

extension DashboardState {
  /// What keeps anybody from going to what the selected record is about.
  var obstacleToGoing: Unavailability? {
    if let matrix { return matrix.selected == nil ? .noRow : nil }
    guard let view, RecordKind.withObjects.contains(view.kind) else {
      return .otherView(RecordKind.withObjects)
    }
    return view.obstacleToOpening
  }

  /// Only lists with columns are sorted; the log and the orders have an order of their own.
  var obstacleToSorting: Unavailability? {
    guard matrix == nil else { return .otherPane(.inventory) }
    return view == nil ? isOnly(in: .inventory) : nil
  }

  /// Whether a command can be done now, as if no dialog were open; and if not, why.
  public func availability(of command: LineCommand) -> Availability {
    var plain = self
    plain.dialog = nil
    switch command {
    case .action(let action): return action.availability(in: plain)
    case .matrix, .saveView, .openView, .deleteView:
      return scope == nil ? .unavailable(.nothingYet) : .available
    case .pane, .records, .saveDisplay, .theme: return .available
    }
  }
}

extension RecordKind {
  /// The kinds whose records are about something that can be gone to.
  static let withObjects: [RecordKind] = [.alerts, .virtualAccounts, .needs, .reservations]
}
