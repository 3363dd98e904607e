public import Licensing

/// What can be asked for on the line behind `:`.
public enum LineCommand: Hashable, Sendable {
  /// Go to one of the four panes.
  case pane(PaneName)
  /// Show all things of a kind in place of the panes.
  case records(RecordKind)
  /// Show the balances of licenses in virtual accounts as a grid.
  case matrix
  /// Keep how the list in front is looked at, look at one so, or forget it.
  case saveView, openView, deleteView
  /// Do what a key does.
  case action(Action)
  /// Write the screen as text into a file.
  case saveDisplay
  /// Look as another theme says.
  case theme

  /// Every command, in the order in which they are listed.
  public static let all: [LineCommand] =
    PaneName.allCases.map(LineCommand.pane) + RecordKind.allCases.map(LineCommand.records)
    + [.matrix, .saveView, .openView, .deleteView, .saveDisplay, .theme]
    + Action.allCases.filter(\.isCommand).map(LineCommand.action)

  /// Whether something has to follow its name.
  public var takesArgument: Bool {
    switch self {
    case .saveDisplay, .theme, .saveView, .openView, .deleteView: true
    case .pane, .records, .matrix, .action: false
    }
  }
}

/// The names of commands in every language, and what each does in the one that is spoken: words
/// that come from outside, for the model has none of its own.
public struct CommandVocabulary: Hashable, Sendable {
  /// A command with its names.
  public struct Entry: Hashable, Sendable {
    public let command: LineCommand
    /// The name to show, then those by which it is understood as well.
    public let names: [String]
    /// What it does, for the list of candidates.
    public let help: String
    /// The names as they are compared.
    let folded: [String]

    /// Names a command.
    public init(_ command: LineCommand, names: [String], help: String) {
      self.command = command
      self.names = names
      self.help = help
      folded = names.map(Name.fold)
    }

    /// The name to show.
    public var name: String { names.first ?? "" }
  }

  public let entries: [Entry]
  /// The themes that can be asked for by name.
  public let themes: [String]

  /// Gathers the names of commands and of themes.
  public init(entries: [Entry], themes: [String]) {
    self.entries = entries
    self.themes = themes
  }

  /// No commands at all.
  public static let none = CommandVocabulary(entries: [], themes: [])
}
