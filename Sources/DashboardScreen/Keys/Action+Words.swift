public import DashboardModel
internal import Licensing
public import Phrases

extension Action {
  /// What the action is called, in the footer and in the help.
  func words(in phrases: Phrases) -> ActionWords {
    if let pane { return phrases.actions.focus(pane.title(in: phrases)) }
    return wordsForRecords(phrases.actions) ?? wordsInLists(phrases.actions) ?? wordsInDialogs(
      phrases.actions)
      ?? ActionWords(short: rawValue, long: rawValue)
  }

  private func wordsInLists(_ words: ActionPhrases) -> ActionWords? {
    switch self {
    case .cursorUp: words.cursorUp
    case .cursorDown: words.cursorDown
    case .pageUp: words.pageUp
    case .pageDown: words.pageDown
    case .home: words.home
    case .end: words.end
    case .focusNext: words.focusNext
    case .focusPrevious: words.focusPrevious
    case .zoomIn: words.zoomIn
    case .zoomOut: words.zoomOut
    case .expand: words.expand
    case .collapse: words.collapse
    case .toggleExpand: words.toggleExpand
    case .openDetails: words.details
    case .back: words.back
    case .toggleMark: words.mark
    case .clearMarks: words.clearMarks
    case .markRange: words.markRange
    case .openObject: words.goTo
    case .palette: words.palette
    case .columnLeft: words.columnLeft
    case .columnRight: words.columnRight
    case .chooseColumns: words.columns
    case .openMove: words.move
    case .undo: words.undo
    case .redo: words.redo
    case .filter: words.filter
    case .clearFilter: words.clearFilter
    case .sort: words.sort
    case .sortReverse: words.sortReverse
    case .refresh: words.refresh
    case .copyRow: words.copyRow
    case .commandLine: words.commandLine
    case .toggleReadOnly: words.readOnly
    case .toggleMouse: words.mouse
    case .help: words.help
    case .repaint: words.repaint
    case .suspend: words.suspend
    case .quit: words.quit
    case .focusAccounts, .focusInventory, .focusOrders, .focusEvents, .addRecord, .editRecord,
      .removeRecord, .makeDefault, .disableUser, .enableUser,
      .acceptAgreement, .renameAccount, .redeemCode, .requestAccount, .askAccess, .approveRequest,
      .activateRequest,
      .nominateOther, .declineRequest, .moveInstances, .assignOrder, .placeOrder, .holdOrder,
      .releaseOrder, .unassignOrder,
      .reserve, .generate, .trueForward, .assignKeys, .convertKeys, .acknowledge, .fixAlert,
      .accept, .cancel, .confirm,
      .submit, .nextField, .previousField, .nextChoice, .previousChoice, .toggleCheck, .nextLine,
      .previousLine, .increase, .decrease, .takeProposed, .takeAll, .complete, .completeBack,
      .earlierCommand, .laterCommand, .cursorLeft, .cursorRight, .textStart, .textEnd,
      .deleteBackward, .deleteWord, .clearText:
      nil
    }
  }

  private func wordsInDialogs(_ words: ActionPhrases) -> ActionWords? {
    switch self {
    case .accept: words.accept
    case .cancel: words.cancel
    case .confirm: words.confirm
    case .submit: words.submit
    case .nextField: words.nextField
    case .previousField: words.previousField
    case .nextChoice: words.nextChoice
    case .previousChoice: words.previousChoice
    case .toggleCheck: words.toggleCheck
    case .nextLine: words.nextLine
    case .previousLine: words.previousLine
    case .increase: words.increase
    case .decrease: words.decrease
    case .takeProposed: words.takeProposed
    case .takeAll: words.takeAll
    case .complete: words.complete
    case .completeBack: words.completeBack
    case .earlierCommand: words.earlierCommand
    case .laterCommand: words.laterCommand
    case .cursorLeft: words.cursorLeft
    case .cursorRight: words.cursorRight
    case .textStart: words.textStart
    case .textEnd: words.textEnd
    case .deleteBackward: words.deleteBackward
    case .deleteWord: words.deleteWord
    case .clearText: words.clearText
    case .focusAccounts, .focusInventory, .focusOrders, .focusEvents, .cursorUp, .cursorDown,
      .pageUp, .pageDown, .home, .end, .focusNext, .focusPrevious, .zoomIn, .zoomOut, .expand,
      .collapse, .toggleExpand, .openDetails, .back, .toggleMark, .clearMarks, .markRange,
      .openObject, .palette, .columnLeft, .columnRight, .chooseColumns, .addRecord,
      .editRecord, .removeRecord,
      .makeDefault, .disableUser, .enableUser, .acceptAgreement, .renameAccount, .redeemCode,
      .requestAccount, .askAccess, .approveRequest, .activateRequest,
      .nominateOther, .declineRequest, .moveInstances, .assignOrder, .placeOrder, .holdOrder,
      .releaseOrder, .unassignOrder,
      .reserve, .generate, .trueForward, .assignKeys, .convertKeys, .acknowledge, .fixAlert,
      .openMove, .undo,
      .redo, .filter, .clearFilter, .sort, .sortReverse, .refresh, .copyRow, .commandLine,
      .toggleReadOnly, .toggleMouse, .help, .repaint, .suspend, .quit:
      nil
    }
  }
}

extension Action {
  /// The actions whose words match what somebody types, in the order in which help lists them.
  public static func all(matching text: String, in phrases: Phrases) -> [Action] {
    let words = Name.fold(text).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return allCases }
    return allCases.filter { action in
      let name = action.words(in: phrases)
      let folded = Name.fold(name.long + " " + name.short)
      return words.allSatisfy { folded.contains($0) }
    }
  }
}

extension ListName {
  /// What the list is called.
  func title(in phrases: Phrases) -> String {
    switch self {
    case .pane(let pane): pane.title(in: phrases)
    case .records(let kind): phrases.records.title(kind)
    case .matrix: phrases.finding.matrix
    }
  }
}

extension PaneName {
  /// What the pane is called.
  func title(in phrases: Phrases) -> String {
    switch self {
    case .accounts: phrases.panes.accounts
    case .inventory: phrases.panes.inventory
    case .orders: phrases.panes.orders
    case .events: phrases.panes.events
    }
  }
}
