/// The four panes of the dashboard, in the order of the keys that go to them.
public enum PaneName: Int, Hashable, Sendable, CaseIterable {
  case accounts = 1
  case inventory, orders, events

  /// The pane after this one, the first after the last.
  public var next: PaneName { PaneName(rawValue: rawValue + 1) ?? .accounts }

  /// The pane before this one, the last before the first.
  public var previous: PaneName { PaneName(rawValue: rawValue - 1) ?? .events }
}

/// How much of the screen the focused pane takes.
public enum Zoom: Int, Hashable, Sendable, CaseIterable {
  /// All four panes in their usual places.
  case normal
  /// The focused pane over the whole width, the other three in a row below it.
  case half
  /// Nothing but the focused pane.
  case full

  /// The next larger one.
  public var larger: Zoom { Zoom(rawValue: rawValue + 1) ?? .full }

  /// The next smaller one.
  public var smaller: Zoom { Zoom(rawValue: rawValue - 1) ?? .normal }
}
