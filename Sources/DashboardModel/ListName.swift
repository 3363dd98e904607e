public import Licensing

/// A list that can have the keyboard: one of the four panes, or a view in their place.
public enum ListName: Hashable, Sendable {
  case pane(PaneName)
  case records(RecordKind)
  /// The grid of balances.
  case matrix
}

extension DashboardState {
  /// The list that has the keyboard while no dialog is open.
  public var front: ListName {
    if matrix != nil { return .matrix }
    return view.map { .records($0.kind) } ?? .pane(focus)
  }
}
