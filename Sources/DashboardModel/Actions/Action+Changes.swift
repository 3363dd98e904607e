extension Action {
  /// Whether it can lead to a change of the data; such actions vanish where that is switched off.
  public var changesSomething: Bool {
    switch self {
    case .addRecord, .editRecord, .removeRecord, .makeDefault, .disableUser, .enableUser,
      .acceptAgreement, .renameAccount, .redeemCode, .requestAccount, .askAccess, .approveRequest,
      .activateRequest,
      .nominateOther, .declineRequest, .moveInstances, .assignOrder, .placeOrder, .holdOrder,
      .releaseOrder, .unassignOrder,
      .reserve, .generate, .trueForward, .assignKeys, .convertKeys, .acknowledge, .fixAlert,
      .openMove, .undo, .redo, .toggleMark,
      .clearMarks, .markRange, .confirm, .submit, .increase,
      .decrease, .takeProposed, .takeAll:
      true
    case .cursorUp, .cursorDown, .pageUp, .pageDown, .home, .end, .focusNext, .focusPrevious,
      .focusAccounts, .focusInventory, .focusOrders, .focusEvents, .zoomIn, .zoomOut, .expand,
      .collapse, .toggleExpand, .openDetails, .back, .filter, .clearFilter, .sort, .sortReverse,
      .columnLeft, .columnRight, .chooseColumns, .openObject, .palette, .refresh, .copyRow,
      .commandLine, .toggleReadOnly, .toggleMouse, .help, .repaint, .suspend, .quit, .accept,
      .cancel, .nextField, .previousField, .nextChoice, .previousChoice, .toggleCheck, .nextLine,
      .previousLine, .complete, .completeBack, .earlierCommand, .laterCommand, .cursorLeft,
      .cursorRight, .textStart, .textEnd, .deleteBackward, .deleteWord, .clearText:
      false
    }
  }
}
