/// Everything that a person can ask of the dashboard, apart from typing text.
///
/// This is the one table of actions: the order of the cases is that of the help, the raw value is
/// the name by which the `:` line and key settings call an action. Whether it changes something and
/// what keeps it from being done now stand beside it, its words and keys are looked up by it; each
/// of those is a `switch` or a table that does not compile, or fails its test, without every case.
public enum Action: String, Hashable, Sendable, CaseIterable {
  case cursorUp = "up"
  case cursorDown = "down"
  case pageUp = "page-up"
  case pageDown = "page-down"
  case home = "first"
  case end = "last"
  case focusNext = "next-pane"
  case focusPrevious = "previous-pane"
  case focusAccounts = "accounts"
  case focusInventory = "inventory"
  case focusOrders = "orders"
  case focusEvents = "events"
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  /// Open or close an account of the tree.
  case expand
  case collapse
  case toggleExpand = "toggle"
  /// Everything about the selected record.
  case openDetails = "details"
  /// From a view back to the panes; where a filter is set, that goes first.
  case back
  /// To what the selected record is about.
  case openObject = "go-to"
  case openMove = "move"
  /// What can be done with the records of a view, and with the account in front.
  case addRecord = "add"
  case editRecord = "edit"
  case removeRecord = "remove"
  case makeDefault = "default"
  case disableUser = "disable"
  case enableUser = "enable"
  case acceptAgreement = "accept-agreement"
  case renameAccount = "rename-account"
  case redeemCode = "redeem"
  /// Ask for an account, or for a role in one; neither needs a role.
  case requestAccount = "request"
  case askAccess = "ask-access"
  /// What is done with requests, of either kind.
  case approveRequest = "approve"
  case activateRequest = "activate"
  case nominateOther = "nominate"
  case declineRequest = "decline"
  case moveInstances = "move-instances"
  /// What is done with order lines.
  case assignOrder = "assign"
  case placeOrder = "place"
  case holdOrder = "hold"
  case releaseOrder = "release"
  case unassignOrder = "unassign"
  /// What is done with instances, agreements, old keys and alerts.
  case reserve
  case generate
  case trueForward = "true-forward"
  case assignKeys = "assign-keys"
  case convertKeys = "convert"
  case acknowledge
  /// Opens what closes an alert.
  case fixAlert = "fix"
  /// Mark a row for something that is done to several.
  case toggleMark = "mark"
  case clearMarks = "clear-marks"
  /// Mark all rows from the one that was marked last to this one.
  case markRange = "mark-range"
  case undo
  case redo
  case filter
  case clearFilter = "clear-filter"
  case sort
  case sortReverse = "sort-reverse"
  /// One column to the left or right: the one to sort by, in the grid the selected one.
  case columnLeft = "column-left"
  case columnRight = "column-right"
  case chooseColumns = "columns"
  case refresh
  /// The selected row as text, onto the clipboard.
  case copyRow = "copy"
  case commandLine = "command"
  /// Everything that can be done or gone to, found by typing.
  case palette
  case toggleReadOnly = "readonly"
  case toggleMouse = "mouse"
  case help
  case repaint
  case suspend
  case quit

  /// Inside dialogs.
  case accept
  case cancel
  case confirm
  /// On to the question whether to do it, from any field of a form.
  case submit
  case nextField = "next-field"
  case previousField = "previous-field"
  case nextChoice = "next-choice"
  case previousChoice = "previous-choice"
  case toggleCheck = "check"
  case nextLine = "next-line"
  case previousLine = "previous-line"
  case increase
  case decrease
  /// As many as close the gap, or as can be given: what the service proposes.
  case takeProposed = "proposed"
  /// Everything that the source can give.
  case takeAll = "most"
  case complete
  case completeBack = "complete-back"
  case earlierCommand = "earlier-command"
  case laterCommand = "later-command"
  case cursorLeft = "left"
  case cursorRight = "right"
  case textStart = "text-start"
  case textEnd = "text-end"
  case deleteBackward = "delete"
  case deleteWord = "delete-word"
  case clearText = "clear-text"
}

extension Action {
  /// The action that goes to a pane.
  public static func focusPane(_ pane: PaneName) -> Action {
    switch pane {
    case .accounts: .focusAccounts
    case .inventory: .focusInventory
    case .orders: .focusOrders
    case .events: .focusEvents
    }
  }

  /// The pane that the action goes to, where it is one of those.
  public var pane: PaneName? {
    PaneName.allCases.first { .focusPane($0) == self }
  }

  /// Whether it means something outside of dialogs, so that it can be asked for by its name.
  public var isCommand: Bool {
    switch self {
    case .cursorUp, .cursorDown, .pageUp, .pageDown, .home, .end, .focusNext, .focusPrevious,
      .focusAccounts, .focusInventory, .focusOrders, .focusEvents, .commandLine, .palette,
      .columnLeft, .columnRight:
      // Steps are pressed, not typed; the panes are views, which have names of their own.
      false
    case .zoomIn, .zoomOut, .expand, .collapse, .toggleExpand, .openDetails, .back, .openMove,
      .addRecord, .editRecord, .removeRecord, .makeDefault, .disableUser, .enableUser,
      .acceptAgreement, .renameAccount, .redeemCode, .requestAccount, .askAccess, .approveRequest,
      .activateRequest,
      .nominateOther, .declineRequest, .moveInstances, .assignOrder, .placeOrder, .holdOrder,
      .releaseOrder, .unassignOrder,
      .reserve, .generate, .trueForward, .assignKeys, .convertKeys, .acknowledge, .fixAlert,
      .toggleMark, .clearMarks, .markRange, .undo, .redo, .filter, .clearFilter, .sort,
      .sortReverse,
      .chooseColumns, .openObject, .refresh, .copyRow, .toggleReadOnly, .toggleMouse, .help,
      .repaint, .suspend,
      .quit:
      true
    case .accept, .cancel, .confirm, .submit, .nextField, .previousField, .nextChoice,
      .previousChoice, .toggleCheck, .nextLine, .previousLine, .increase, .decrease,
      .takeProposed, .takeAll, .complete, .completeBack, .earlierCommand, .laterCommand,
      .cursorLeft, .cursorRight, .textStart, .textEnd, .deleteBackward, .deleteWord, .clearText:
      false
    }
  }
}
