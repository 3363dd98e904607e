/// Everything that a person can ask of the dashboard, apart from typing text.
public enum Action: Hashable, Sendable {
  case cursorUp, cursorDown, pageUp, pageDown, home, end
  case focusNext, focusPrevious
  case focusPane(PaneName)
  case zoomIn, zoomOut
  /// Open or close an account of the tree.
  case expand, collapse, toggleExpand
  /// Mark a row for a move of several.
  case toggleMark, clearMarks
  case openMove
  case undo, redo
  case filter, clearFilter
  case sort, sortReverse
  case refresh
  case toggleReadOnly
  case help
  case repaint, suspend, quit

  /// Inside dialogs.
  case accept, cancel, confirm
  case nextField, previousField
  case nextChoice, previousChoice
  case nextLine, previousLine
  case increase, decrease
  /// As many as close the gap, or as can be given: what the service proposes.
  case takeProposed
  /// Everything that the source can give.
  case takeAll
  case cursorLeft, cursorRight, textStart, textEnd
  case deleteBackward, deleteWord, clearText
}
