public import Licensing

/// Order lines, the latest order first.
public struct OrdersPane: Hashable, Sendable {
  /// The accounts whose lines are shown; nil until one is selected.
  public internal(set) var scope: Scope?
  public internal(set) var list: RowList<OrderRow>
  public internal(set) var filter: PaneFilter

  /// A pane that knows nothing, or one that shows a list, for drawing without a desk.
  public init(
    scope: Scope? = nil, list: RowList<OrderRow> = RowList(), filter: PaneFilter = .none
  ) {
    self.scope = scope
    self.list = list
    self.filter = filter
  }
}
