/// What lies over the panes and has the keyboard; never more than one.
public enum Dialog: Hashable, Sendable {
  case filter(FilterBar)
  case command(CommandBar)
  case details(DetailsDialog)
  case row(RowDialog)
  case form(FormDialog)
  case move(MoveDialog)
  case undo(UndoDialog)
  case help(HelpDialog)
  case palette(PaletteDialog)
  case columns(ColumnsDialog)
}
