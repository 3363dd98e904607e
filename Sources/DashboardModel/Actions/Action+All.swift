extension Action {
  /// Every action, in the order in which help lists them.
  public static let all: [Action] =
    [
      .cursorUp, .cursorDown, .pageUp, .pageDown, .home, .end, .focusNext, .focusPrevious,
    ] + PaneName.allCases.map(Action.focusPane) + [
      .zoomIn, .zoomOut, .expand, .collapse, .toggleExpand,
      .openMove, .toggleMark, .clearMarks, .undo, .redo,
      .filter, .clearFilter, .sort, .sortReverse, .refresh,
      .toggleReadOnly, .help, .repaint, .suspend, .quit,
      .accept, .cancel, .confirm, .nextField, .previousField, .nextChoice, .previousChoice,
      .nextLine, .previousLine, .increase, .decrease, .takeProposed, .takeAll,
      .cursorLeft, .cursorRight, .textStart, .textEnd, .deleteBackward, .deleteWord, .clearText,
    ]

  /// Whether it can lead to a change of the data; such actions vanish where that is switched off.
  public var changesSomething: Bool {
    switch self {
    case .openMove, .undo, .redo, .toggleMark, .clearMarks, .confirm, .increase, .decrease,
      .takeProposed, .takeAll:
      true
    case .cursorUp, .cursorDown, .pageUp, .pageDown, .home, .end, .focusNext, .focusPrevious,
      .focusPane, .zoomIn, .zoomOut, .expand, .collapse, .toggleExpand, .filter, .clearFilter,
      .sort, .sortReverse, .refresh, .toggleReadOnly, .help, .repaint, .suspend, .quit, .accept,
      .cancel, .nextField, .previousField, .nextChoice, .previousChoice, .nextLine,
      .previousLine, .cursorLeft, .cursorRight, .textStart, .textEnd, .deleteBackward,
      .deleteWord, .clearText:
      false
    }
  }
}
