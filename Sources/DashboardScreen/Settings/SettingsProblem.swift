public import DashboardModel

/// Something in the configuration file that could not be used; everything else in it still is.
public struct SettingsProblem: Error, Hashable, Sendable {
  /// The path of the file.
  public let file: String
  public let place: SettingsPlace
  public let reason: Reason

  /// Names a problem.
  public init(file: String, place: SettingsPlace, reason: Reason) {
    (self.file, self.place, self.reason) = (file, place, reason)
  }

  /// What is wrong, with its evidence.
  public enum Reason: Hashable, Sendable {
    /// The file is not TOML; the parser's own words.
    case syntax(String)
    case tooLarge(limit: Int)
    /// The file can't be read; the system's word.
    case unreadable(String)
    case unknownKey(String)
    case unknownTheme(String, known: [String])
    case unknownLanguage(String)
    case unknownAction(String)
    case wrongType(key: String)
    case outOfRange(key: String, ClosedRange<Int>)
    case tooManyKeys(limit: Int)
    /// There is no part of the screen of that name.
    case unknownContext(String, known: [String])
    /// Nothing that is written so is on a keyboard.
    case unknownPress(String)
    /// Text is typed there, so a plain letter can't be a command.
    case letterInText(String)
    /// The keys already do something else, or begin something longer, where both work.
    case conflict(keys: String, Action, Action)
  }
}
