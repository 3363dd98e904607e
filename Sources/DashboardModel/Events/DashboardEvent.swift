public import Licensing

/// Everything that can happen to the dashboard.
public enum DashboardEvent: Hashable, Sendable {
  /// A person asked for something.
  case action(Action)
  /// Characters were typed or pasted where text is taken.
  case typed(String)
  /// The left button was pressed at a place of the screen.
  case clicked(column: Int, row: Int)
  /// The wheel was turned over a place of the screen, so many lines down.
  case scrolled(column: Int, row: Int, lines: Int)
  case resized(ScreenSize)
  /// A question was answered, or refused.
  case answered(RequestNumber, Reply)
  case refused(RequestNumber, Refusal)
  /// A command was carried out, or refused.
  case performed(RequestNumber, Receipt)
  case notPerformed(RequestNumber, Refusal)
  /// The log has a new head: something has changed.
  case changed(SequenceNumber)
  case connection(Connection)
  /// A moment that was asked for by `Effect.schedule` has come.
  case tick
  /// A secret that was asked for by `Effect.makeSecret`.
  case madeSecret(Secret)
  /// The screen was written into a file, or could not be.
  case displaySaved(path: String)
  case displayNotSaved(path: String, DisplayProblem)
  /// Something is to be known of files of the person's own, already in words.
  case told(String)
  /// The actions whose words match what was typed in the help.
  case foundActions([Action], search: String)
}

/// Something that the dashboard wants done; values, so that tests can compare them.
public enum Effect: Hashable, Sendable {
  /// Ask the desk; the answer bears the same number.
  case fetch(RequestNumber, Question)
  /// Nobody needs the answer to that question any more.
  case cancel(RequestNumber)
  /// Give the desk a command.
  case perform(RequestNumber, Command)
  /// Find the actions whose words match a text.
  case findActions(String)
  /// Come back with a `tick` after so long.
  case schedule(milliseconds: Int64)
  /// Make a secret, for a form that carries one.
  case makeSecret
  /// Put the selected row onto the clipboard, as it is drawn.
  case copyRow
  /// Write the screen as text into a file.
  case saveDisplay(path: String)
  /// Look as another theme says.
  case useTheme(String)
  /// Take clicks and the wheel, or leave them to the terminal.
  case captureMouse(Bool)
  case ring
  case repaint
  case suspend
  case quit
}

/// Why the screen could not be written into a file.
public enum DisplayProblem: Hashable, Sendable {
  /// There is something of that name; nothing is written over.
  case exists
  /// The folder is missing, the disk is full, or writing is not permitted there: the system's word.
  case failed(detail: String)
}
