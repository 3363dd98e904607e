/// The line behind `:`, with what it may become.
public struct CommandBar: Hashable, Sendable {
  public internal(set) var field = TextField()
  /// What the text may become, best first: names of commands, or what can follow one.
  public internal(set) var candidates: [Candidate] = []
  /// The candidate that Tab has put into the field; nil while the text is typed by hand.
  public internal(set) var chosen: Int?
  /// Why the text is no command.
  public internal(set) var problem: CommandProblem?
  let vocabulary: CommandVocabulary
  /// The names of the saved views.
  var views: [String]
  let history: [String]
  /// The place in the history; its count is the text that is being typed.
  var place: Int
  /// What was typed before somebody went into the history or chose a candidate.
  var typed = ""

  /// Something that the text may become.
  public struct Candidate: Hashable, Sendable {
    /// The whole text of the field.
    public let text: String
    public let help: String
  }

  /// Opens an empty line.
  public init(
    _ vocabulary: CommandVocabulary, _ history: [String] = [], views: [String] = [],
    text: String = ""
  ) {
    self.vocabulary = vocabulary
    self.views = views
    field = TextField(text)
    self.history = history
    place = history.count
    look()
  }

  /// The most commands that are remembered.
  public static let mostRemembered = 100
}

/// Why a text is no command.
public enum CommandProblem: Error, Hashable, Sendable {
  /// There is none of that name, but perhaps this one was meant.
  case unknown(String, nearest: String?)
  /// More than one begins so.
  case ambiguous(String, [String])
  /// Something has to follow the name.
  case argumentMissing(String)
  /// Nothing may follow the name.
  case argumentNotTaken(String)
  case unknownTheme(String, nearest: String?)
  case unknownView(String)
}
