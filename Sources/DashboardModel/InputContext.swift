public import Licensing

/// Where the keyboard is: what a key means depends on it.
public enum InputContext: Hashable, Sendable {
  case pane(PaneName)
  /// The view of a kind of records.
  case records(RecordKind)
  /// The grid of balances.
  case matrix
  case filterBar
  /// The line behind `:`.
  case commandBar
  /// Everything about one record of a kind.
  case details(RecordKind)
  /// What stands behind the numbers of a row.
  case row
  /// A form, in a field of a kind.
  case form(FormFieldKind)
  case help
  case palette
  /// The columns of a list.
  case columns
  /// The move dialog, in one of its fields.
  case move(MoveDialog.Field)
  /// A question that one explicit key answers: the move's preview or an undo.
  case confirm
  /// The number of lines is being typed.
  case count
  /// Nothing but waiting or leaving.
  case waiting

  /// Every place, in the order in which help looks for a key.
  public static let all: [InputContext] =
    PaneName.allCases.map(InputContext.pane) + RecordKind.allCases.map(InputContext.records)
    + MoveDialog.Field.allCases.map(InputContext.move)
    + FormFieldKind.allCases.map(InputContext.form)
    + RecordKind.allCases.map(InputContext.details)
    + [
      .row, .matrix, .commandBar, .confirm, .count, .filterBar, .help, .palette, .columns, .waiting,
    ]

  /// Whether characters are typed here rather than pressed.
  public var takesText: Bool {
    switch self {
    case .filterBar, .commandBar, .help, .palette, .count: true
    case .move(let field): field != .lotRule
    case .form(let field): field.takesText
    case .pane, .records, .matrix, .details, .row, .columns, .confirm, .waiting: false
    }
  }
}

extension DashboardState {
  /// Where the keyboard is.
  public var context: InputContext {
    switch dialog {
    case nil:
      switch front {
      case .pane(let pane): .pane(pane)
      case .records(let kind): .records(kind)
      case .matrix: .matrix
      }
    case .filter: .filterBar
    case .command: .commandBar
    case .details(let dialog): .details(dialog.record.kind)
    case .row: .row
    case .form(let dialog): dialog.context
    case .help: .help
    case .palette: .palette
    case .columns: .columns
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
