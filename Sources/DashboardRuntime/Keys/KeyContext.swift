public import DashboardModel
public import Licensing

/// A part of the screen that has keys of its own.
public enum KeyContext: Hashable, Sendable, CaseIterable {
  case accounts, inventory, orders, events
  /// Any of the four panes.
  case panes
  /// The view of a kind of records.
  case recordsOf(RecordKind)
  /// Any view in place of the panes.
  case records
  /// Any of the panes and views.
  case lists
  /// Everything about one record.
  case details
  case commandBar
  /// A field of a form in which one of several is chosen, and one with a check mark.
  case formChoice, formCheck
  /// Any field of a form.
  case form
  case filterBar
  case help
  case palette
  /// The columns of a list.
  case columns
  /// The grid of balances.
  case matrix
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

  /// Every context.
  public static let allCases: [KeyContext] =
    RecordKind.allCases.map(KeyContext.recordsOf) + [
      .accounts, .inventory, .orders, .events, .panes, .records, .lists, .details, .commandBar,
      .formChoice, .formCheck, .form, .filterBar, .help, .palette, .columns, .matrix, .moveSide,
      .moveQuantity, .moveRule,
      .moveField, .confirm, .count, .waiting, .text, .anywhere,
    ]

  /// The contexts whose keys work somewhere, the ones that win first.
  public static func of(_ place: InputContext) -> [KeyContext] {
    switch place {
    case .pane(let pane): [of(pane), .panes, .lists, .anywhere]
    case .records(let kind): [.recordsOf(kind), .records, .lists, .anywhere]
    case .matrix: [.matrix, .lists, .anywhere]
    case .palette: [.palette, .text, .anywhere]
    case .columns: [.columns, .anywhere]
    case .details(let kind): [.details, .recordsOf(kind), .anywhere]
    case .row: [.details, .anywhere]
    case .commandBar: [.commandBar, .text, .anywhere]
    case .form(.text): [.form, .text, .anywhere]
    case .form(.choice): [.formChoice, .form, .anywhere]
    case .form(.check): [.formCheck, .form, .anywhere]
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
