/// Why the terminal could not be taken over. Nothing was changed on it.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is unset or empty.
  case noTerminalName
  /// There is no description of a terminal of this name, or it is damaged.
  case unknownTerminal(name: String)
  /// There are no terminal descriptions on this machine.
  case noDescriptions(name: String)
  /// The terminal has no way to place the cursor or to clear the screen, as `dumb` has not.
  case incapableTerminal(name: String)
  /// Another `Terminal` of this process has it already.
  case alreadyTaken
  /// The system or ncurses refused, for instance for want of descriptors.
  case refused
}
