public import DashboardModel

/// A part of the screen that has keys of its own.
public enum KeyContext: Hashable, Sendable, CaseIterable {
  case accounts, inventory, orders, events
  /// Any of the four panes.
  case panes
  case filterBar
  case help
  /// Source or target of a move.
  case moveSide
  case moveQuantity
  case moveRule
  /// Any field of the move dialog.
  case moveField
  /// A question that one explicit key answers.
  case confirm
  /// The number of lines is being typed.
  case count
  /// Nothing but waiting or leaving.
  case waiting
  /// Wherever text is typed.
  case text
  case anywhere

  /// The contexts whose keys work somewhere, the ones that win first.
  public static func of(_ place: InputContext) -> [KeyContext] {
    switch place {
    case .pane(let pane): [of(pane), .panes, .anywhere]
    case .filterBar: [.filterBar, .text, .anywhere]
    case .help: [.help, .text, .anywhere]
    case .move(let field): of(field) + [.anywhere]
    case .confirm: [.confirm, .anywhere]
    case .count: [.count, .text, .anywhere]
    case .waiting: [.waiting, .anywhere]
    }
  }

  private static func of(_ pane: PaneName) -> KeyContext {
    switch pane {
    case .accounts: .accounts
    case .inventory: .inventory
    case .orders: .orders
    case .events: .events
    }
  }

  private static func of(_ field: MoveDialog.Field) -> [KeyContext] {
    switch field {
    case .source, .target: [.moveSide, .moveField, .text]
    case .quantity: [.moveQuantity, .moveField, .text]
    case .lotRule: [.moveRule, .moveField]
    case .reason: [.moveField, .text]
    }
  }
}
