public import Licensing

/// A list that can have the keyboard: one of the four panes, or a view in their place.
public enum ListName: Hashable, Sendable {
  case pane(PaneName)
  case records(RecordKind)
}

extension DashboardState {
  /// The list that has the keyboard while no dialog is open.
  public var front: ListName {
    view.map { .records($0.kind) } ?? .pane(focus)
  }
}
