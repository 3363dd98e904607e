/// Where the keyboard is: what a key means depends on it.
public enum InputContext: Hashable, Sendable {
  case pane(PaneName)
  case filterBar
  case help
  /// The move dialog, in one of its fields.
  case move(MoveDialog.Field)
  /// A question that one explicit key answers: the move's preview or an undo.
  case confirm
  /// The number of lines is being typed.
  case count
  /// Nothing but waiting or leaving.
  case waiting

  /// Whether characters are typed here rather than pressed.
  public var takesText: Bool {
    switch self {
    case .filterBar, .help, .count: true
    case .move(let field): field != .lotRule
    case .pane, .confirm, .waiting: false
    }
  }
}

extension DashboardState {
  /// Where the keyboard is.
  public var context: InputContext {
    switch dialog {
    case nil: .pane(focus)
    case .filter: .filterBar
    case .help: .help
    case .move(let dialog): dialog.context
    case .undo(let dialog): dialog.context
    }
  }
}

extension MoveDialog {
  var context: InputContext {
    switch stage {
    case .editing: .move(field)
    case .confirming: .confirm
    case .counting: .count
    case .performing: .waiting
    }
  }
}

extension UndoDialog {
  var context: InputContext {
    switch stage {
    case .looking, .performing, .refused: .waiting
    case .asking, .askingForPart: .confirm
    }
  }
}
